import type { Quote } from '../../story/quote.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { ComposedArticle } from '../compose.ts';
import type { NamedPlace, NameIndex } from '../names/name-index.ts';
import type { FoundQuote } from './found-quote.ts';
import { peopleIn, subjectIn } from './sentence-subjects.ts';

/** Whose words they are, in the article's fullest form of the name; null rather than a guess. */
export type SpeakerResolver = (quote: FoundQuote, author: string | null, last: Quote | null) => string | null;

/** What the pronouns of an article are resolved by. */
interface Context {
  readonly article: ComposedArticle;
  readonly names: NameIndex;
  readonly isQuoted: (place: NamedPlace) => boolean;
  /** The pronoun that was last used for each speaker. */
  readonly pronouns: Map<string, string>;
}

/** Resolves the speakers of `found`, which must be asked for in order. */
export function speakerResolver(
  found: readonly FoundQuote[],
  article: ComposedArticle,
  names: NameIndex,
): SpeakerResolver {
  const quoted = new Set(found.flatMap(({ quotation }) => names.within(quotation.outer)));
  const isQuoted = (place: NamedPlace): boolean => quoted.has(place);
  const context: Context = { article, names, isQuoted, pronouns: new Map() };
  return (quote, author, last) => resolveSpeaker(quote, author, last, context);
}

function resolveSpeaker(
  quote: FoundQuote,
  author: string | null,
  last: Quote | null,
  context: Context,
): string | null {
  const { head } = quote;
  switch (head?.kind) {
    case undefined:
      return null;
    case 'name':
      return head.name;
    case 'described':
      return head.words;
    case 'document':
      return head.owner ?? author;
    case 'pronoun':
      return author ?? resolvePronoun(head.word, quote, last, context);
  }
}

/** "He said" is by whom the words before speak of, unless "she" was said of that person. */
function resolvePronoun(
  word: string,
  quote: FoundQuote,
  last: Quote | null,
  context: Context,
): string | null {
  if (word !== 'he' && word !== 'she') return null;
  const { pronouns } = context;
  const speaker = antecedentOf(quote, last, context);
  if (speaker === null || / and /u.test(speaker) || (pronouns.get(speaker) ?? word) !== word) return null;
  pronouns.set(speaker, word);
  return speaker;
}

/**
 * The last speaker if nobody else was named since; else the subject of the words before in the same sentence, then of
 * the sentence directly before.
 */
function antecedentOf(quote: FoundQuote, last: Quote | null, context: Context): string | null {
  const { article, names, isQuoted } = context;
  const { text } = article;
  const end = Math.min(quote.quotation.outer.start, quote.source?.start ?? Infinity);
  const peopleOf = (span: Span): readonly NamedPlace[] => peopleIn(text, span, names, isQuoted);
  if (last?.speaker && last.paragraph >= quote.paragraph - 1) {
    const since = peopleOf({ start: endOf(last), end });
    if (since.every(({ name }) => name === last.speaker)) return last.speaker;
  }
  const passage = article.passages[quote.paragraph - 1];
  const own = { start: passage?.sentences[quote.sentence - 1]?.start ?? end, end };
  const inOwn = peopleOf(own);
  if (inOwn.length > 0) return subjectIn(text, own, inOwn);
  const previous =
    passage?.sentences[quote.sentence - 2] ?? article.passages[quote.paragraph - 2]?.sentences.at(-1);
  if (!previous) return null;
  return last?.source && overlaps(last.source, previous)
    ? last.speaker
    : subjectIn(text, previous, peopleOf(previous));
}

/** Where a quote and the words that tell its speaker have ended. */
function endOf({ content, cue, source }: Quote): number {
  return Math.max(content.end, cue?.end ?? 0, source?.end ?? 0);
}
