import { fold } from '../../text/fold.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import { articleOf, type SentenceEntry } from '../search-index.ts';
import type { Query } from './view.ts';

/**
 * The name that answers "who", or null where none surely does:
 * - "who said …": the sentence's speaker;
 * - "who is the …": the name beside the words that describe it;
 * - "whom did X …": a person after the verb asked with, or whatever name stands right behind it;
 * - "who did it": a person before the verb, or after it and "by".
 * Places, nationalities and owners ("Flynn's") are nobody.
 */
export function whoSpan(query: Query, entry: SentenceEntry, names: readonly Span[]): Span | null {
  const { text } = articleOf(query.index, entry);
  const { question } = query;
  if (question.type.kind === 'said') return speakerIn(text, entry);
  const verb = firstMatch(query, entry);
  const persons = names.filter(
    (span) => !isDemonym(text, span) && !isPlace(query, entry, span) && !/['’]/.test(text.charAt(span.end)),
  );
  const after = (span: Span): boolean => verb !== null && span.start >= verb.end;
  if (DESCRIBED.test(question.text)) return persons.find((span) => isBeside(query, entry, span)) ?? null;
  if (OBJECT.test(question.text)) {
    return (
      names.find((span) => after(span) && verb !== null && span.start - verb.end <= BESIDE) ??
      persons.find(after) ??
      null
    );
  }
  return (
    persons.find((span) => !after(span)) ?? persons.find((span) => after(span) && isBy(text, span)) ?? null
  );
}

/** "Who is the ambassador": the name asked for stands beside its description. */
const DESCRIBED = /^who(?:'s| is| was| are| were) (?:the|an?|\w+'s)\b/i;
/** Characters between two words that stand side by side, an article between. */
const BESIDE = 6;

/** The words that name the sentence's speaker, where they stand in it. */
function speakerIn(text: string, { attribution, span }: SentenceEntry): Span | null {
  if (attribution.kind === 'narration' || attribution.speaker === null) return null;
  const at = sliceOf(text, span).indexOf(attribution.speaker);
  return at < 0 ? null : { start: span.start + at, end: span.start + at + attribution.speaker.length };
}

function isBeside({ firstMet }: Query, entry: SentenceEntry, { start, end }: Span): boolean {
  return entry.terms.some(
    ({ term, token }) =>
      firstMet.has(term) &&
      Math.max(start - token.end, token.start - end) <= BESIDE &&
      (token.end <= start || token.start >= end),
  );
}

/** "Who did Obama accuse", "to whom …": the name asked for is not the one that acts. */
const OBJECT = /\b(?:who(?:m)?|whose) (?:did|does|do|had|has|have|was \w+ing)\b|\bwhom\b/i;

/** The first word of the sentence, names aside, that the question asks with. */
function firstMatch({ firstMet }: Query, entry: SentenceEntry): Span | null {
  const found = entry.terms.find(
    ({ term, token }) =>
      firstMet.has(term) &&
      !entry.names.some(({ start, end }) => start <= token.start && token.end <= end + 2),
  );
  return found?.token ?? null;
}

/** "Russian diplomats": an adjective of nationality before its noun. */
function isDemonym(text: string, span: Span): boolean {
  const isAdjective = /^\p{Lu}\p{Ll}*(?:ian|ean|ish|ese|ican|ench|utch|man)$/u.test(sliceOf(text, span));
  return isAdjective && /^ \p{Ll}/u.test(text.slice(span.end, span.end + 2));
}

function isBy(text: string, { start }: Span): boolean {
  return BY.test(text.slice(Math.max(0, start - 60), start));
}

/** "by", and a title or two between it and the name. */
const BY = /\bby (?:the )?(?:[\p{L}.-]+ ){0,5}$/u;
const AT_PLACE = /\b(?:(?:in|at|near|across|outside|inside|throughout)(?: the)?|from the) $/u;

/** Whether the story has the name somewhere after a preposition of place. */
function isPlace({ index }: Query, entry: SentenceEntry, span: Span): boolean {
  const article = articleOf(index, entry);
  const shown = fold(sliceOf(article.text, span));
  return article.names
    .filter(
      ({ name, mentions }) => fold(name) === shown || mentions.some(({ start }) => start === span.start),
    )
    .some(({ mentions }) =>
      mentions.some(({ start }) => AT_PLACE.test(article.text.slice(Math.max(0, start - 16), start))),
    );
}
