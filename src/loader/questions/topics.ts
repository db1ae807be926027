import { isCommonWord } from '../../text/common-words.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import { termOf } from '../../text/terms.ts';
import type { Token } from '../../text/tokens.ts';
import { isForename } from '../../text/forenames.ts';
import type { NamedPlace, NameIndex } from '../names/name-index.ts';
import { isReportingCue } from '../speech/clauses/lexicon.ts';
import type { Reading } from './reading.ts';
import { isSurelyFinite } from './verbs.ts';
import { isInsidePhrase, isPointing } from './words.ts';

/**
 * What the words of a speaker are about: what their first clause has for its subject (`said [that] the dam was safe`,
 * `"Moscow is ready," …`), else the name that follows "about", else a name or a thing ("the sanctions") in them that the
 * article speaks of elsewhere too. Null where that cannot be told.
 */
export function topicOf(
  reading: Reading,
  speaker: string,
  span: Span,
  tokens: readonly Token[],
): string | null {
  const { text, names } = reading;
  const said = wordsSaid(text, span, tokens);
  const from = tokens.findIndex(({ start }) => start >= said.start);
  if (from < 0) return null;
  const at = tokens[from]?.folded === 'that' ? from + 1 : from;
  return (
    subjectAt(text, names, speaker, tokens, at) ??
    nameIn(reading, speaker, said) ??
    thingIn(reading, tokens, said)
  );
}

/** What stands between quotation marks, else what follows the verb that reports. */
function wordsSaid(text: string, span: Span, tokens: readonly Token[]): Span {
  const quoted = /["“]([^"”]+)/u.exec(sliceOf(text, span));
  const quote = quoted && {
    start: span.start + quoted.index + 1,
    end: span.start + quoted.index + quoted[0].length,
  };
  const cue = tokens.find(({ folded, word }) => isReportingCue(folded) && word === folded);
  if (quote && (!cue || cue.end > quote.start)) return quote;
  return cue ? { start: cue.end, end: span.end } : span;
}

/** The name after "about", or else one that the article has elsewhere too. */
function nameIn({ text, names }: Reading, speaker: string, said: Span): string | null {
  const places = names.within(said).filter((place) => place.name !== speaker && standsAlone(text, place));
  const asked = places.find(({ start }) =>
    /\babout (?:the )?$/.test(text.slice(Math.max(0, start - 12), start)),
  );
  const place = asked ?? places.find(({ name }) => names.countOf(name) >= OFTEN);
  return place ? nameInQuestion(text, place) : null;
}

/** Mentions, or passages, from which on a name or a thing is one that the article is about. */
const OFTEN = 3;

/** "the Obama administration" and "Obama's plan" are not about Obama. */
function standsAlone(text: string, { start, end }: Span): boolean {
  if (/^(?:['’-]| \p{Lu})/u.test(text.slice(end, end + 2)) || text.charAt(start - 1) === '-') return false;
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end, end + LONGEST_NEXT))?.[1];
  return next === undefined || isSurelyFinite(next) || !isInsidePhrase({ folded: next });
}

const LONGEST_NEXT = 24;

/** "the sanctions": a thing that the article has in other sentences too. */
function thingIn({ text, places }: Reading, tokens: readonly Token[], said: Span): string | null {
  for (const [at, token] of tokens.entries()) {
    if (token.folded !== 'the' || token.start < said.start || token.end > said.end) continue;
    const noun = tokens[at + 1];
    const next = tokens[at + 2];
    if (!noun || noun.word !== noun.folded || noun.word.length < SHORTEST_NOUN || isPointing(noun.folded))
      continue;
    const isWhole =
      !next ||
      text.slice(noun.end, next.start) !== ' ' ||
      !isInsidePhrase(next) ||
      isSurelyFinite(next.folded);
    if (
      isWhole &&
      next?.folded !== 'of' &&
      !NO_TOPICS.has(noun.folded) &&
      (places.get(termOf(noun.folded))?.length ?? 0) >= OFTEN
    ) {
      return `the ${noun.word}`;
    }
  }
  return null;
}

const SHORTEST_NOUN = 4;
const NO_TOPICS = new Set(
  `time years year days week weeks month months past future moment only first second next last best most same fact things
  thing people person lead right left back front case point question answer hands head place side rest country world way
  morning evening night more very whole poor rich young others reason result example number beginning central main major former current`.split(
    /\s+/,
  ),
);

/** The name as it stands inside a question; null where it is no name by itself. */
export function nameInQuestion(text: string, { start, end }: NamedPlace): string | null {
  const printed = text.slice(start, end);
  if (printed.length === 1) return null;
  if (/\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start))) return `the ${printed}`;
  const isShortened =
    printed.length <= LONGEST_SHORTENED && text.charAt(end) === '.' && /^ ?\S/.test(text.slice(end + 1));
  const isState = /^(?!U\.|E\.U)(?:\p{Lu}\.){2,3}$/u.test(printed);
  return isShortened || isState || isAdjective(printed) || NEEDS_THE.test(printed) ? null : printed;
}

/** "Md.", "Nev." and "N.C." are no names by themselves. */
const LONGEST_SHORTENED = 4;

/** "Congressional Budget Office": names of offices stand with "the" in English. */
export const NEEDS_THE =
  /\b(?:Office|Court|Department|Commission|Committee|Council|Ministry|Bureau|Agency|Association|Institute|Administration|Campaign|Union|Times|Post|Journal|Senate|Assembly|House|Party|Army|Navy|Treaty|Act|Game|Guard|Coast|War|States|Nations|Kingdom|Emirates|Netherlands|Philippines|Republic|White House)$/u;

/** One word that is a people's adjective or a word of English is no name by itself: "Democratic", "American". */
export function isAdjective(name: string): boolean {
  const folded = name.toLowerCase();
  return !/[\s-]/.test(name) && (isCommonWord(folded) || PEOPLES.test(folded)) && !isForename(folded);
}

const PEOPLES =
  /^(?:american|mexican|russian|british|french|german|chinese|muslim|jewish|christian|catholic|european|african|asian|democratic|republican|latino|hispanic|islamic|soviet|iranian|israeli|iraqi|syrian|korean|japanese|canadian|italian|spanish|indian|ukrainian|cuban)$/;

const LONGEST_TOPIC = 4;

/** The name, or the phrase with "the", that begins at the token `at` and has its verb right after it. */
function subjectAt(
  text: string,
  names: NameIndex,
  speaker: string,
  tokens: readonly Token[],
  at: number,
): string | null {
  const first = tokens[at];
  if (!first) return null;
  const start = first.folded === 'the' ? at + 1 : at;
  for (let end = start + 1; end <= start + LONGEST_TOPIC; end += 1) {
    const token = tokens[end];
    const before = tokens[end - 1];
    if (!token || !before || text.slice(before.end, token.start) !== ' ') return null;
    if (isSurelyFinite(token.folded)) return phraseOf(text, names, speaker, first, before);
    if (!isInsidePhrase(token) && token.folded !== 'of') return null;
  }
  return null;
}

function phraseOf(text: string, names: NameIndex, speaker: string, first: Token, last: Token): string | null {
  if (/['’]s?$/u.test(last.word) || isPointing(last.folded) || /^\d/.test(last.word)) return null;
  const place = names.within({ start: first.start, end: last.end }).find(({ end }) => end === last.end);
  if (place && (place.start === first.start || first.folded === 'the')) {
    return place.name === speaker ? null : nameInQuestion(text, place);
  }
  return first.folded === 'the' ? `the ${text.slice(first.end, last.end).trim()}` : null;
}
