import { sliceOf, type Span } from '../../text/span.ts';
import type { BarePassage } from '../compose.ts';
import { documentNamed } from './document-words.ts';
import type { FoundQuote } from './found-quote.ts';
import type { Voice } from './voices.ts';

/** What was heard before a quotation. */
export interface Heard {
  /** The quotation before it, whosever it is. */
  readonly quote: FoundQuote | null;
  /** Who spoke last before it, in its paragraph or the one before. */
  readonly voice: Voice | null;
  /** The narrator's sentence before the quote's own, in its paragraph or the one before; null at the head. */
  readonly sentence: Span | null;
}

/** Gives a quote that has no cue of its own the source of the words it goes on from. */
export function continued(text: string, quote: FoundQuote, before: Heard, passage: BarePassage): FoundQuote {
  if (!quote.head) {
    const voice = voiceFor(text, quote, before, passage);
    return voice ? withVoice(voice, quote) : quote;
  }
  if (quote.document !== null) return quote;
  const cue = quote.cue && sliceOf(text, quote.cue).toLowerCase();
  const isWritten = cue !== null && WRITES.test(cue);
  const opened = isWritten && before.sentence ? documentNamed(text, before.sentence) : null;
  if (opened) return { ...quote, document: opened.noun, opensDocument: opened.isNew };
  const last = before.quote;
  if (!last) return quote;
  const writes = isWritten && quote.head.kind === 'pronoun';
  const adjacent = last.paragraph >= quote.paragraph - 1;
  const goesOn = (adjacent && writes) || (cue !== null && ADDS.test(cue) && isAdded(text, quote, last));
  return goesOn ? { ...quote, document: last.document } : quote;
}

const WRITES = /\b(?:wrote|writes|written|writing|read|reads|tweeted|posted)$/u;
const ADDS = /\b(?:added|adds|continued|continues|went on|goes on|ended|concluded|closed)$/u;

/** Whether "it added" stands right behind `before`: no sentence and no other name between. */
function isAdded(text: string, { head, quotation }: FoundQuote, before: FoundQuote): boolean {
  if (head?.kind !== 'pronoun') return false;
  const end = Math.max(before.quotation.outer.end, before.source?.end ?? 0, before.cue?.end ?? 0);
  const between = text.slice(end, quotation.outer.start);
  return between.length <= LONGEST_REST && REST_OF_SENTENCE.test(between);
}

const LONGEST_REST = 200;
const REST_OF_SENTENCE = /^(?:[^.!?\p{Lu}]|\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)*[.!?]?\s*$/u;

function withVoice(voice: Voice, quote: FoundQuote): FoundQuote {
  const { head, document, medium, via, source, opens } = voice;
  const cue = opens ? voice.cue : quote.cue;
  return { ...quote, head, document, medium, via, source, cue, opensDocument: false };
}

/** Whose words a quotation without a cue goes on with, or null. */
function voiceFor(
  text: string,
  quote: FoundQuote,
  { quote: last, voice }: Heard,
  passage: BarePassage,
): Voice | null {
  if (last?.head && voice && runsOver(last, quote, passage)) return voice;
  if (!voice) return null;
  const { outer } = quote.quotation;
  if (voice.paragraph !== quote.paragraph)
    return outer.start === passage.span.start && followsParagraph(text, quote, voice, passage) ? voice : null;
  const opening = text.slice(passage.sentences[quote.sentence - 1]?.start, outer.start);
  if (/^(?:\p{Lu}\p{Ll}+, )?$/u.test(opening)) return followsSentence(text, quote, voice) ? voice : null;
  const between = text.slice(voice.end, outer.start);
  if (between.includes(':') && /^[^.!?]*:\s*$/u.test(between)) return voice;
  const isSame = voice.sentenceEnd >= outer.start;
  return isSame && (JOINED.test(between) || SHARED_SUBJECT.test(between) || isBrokenBy(text, between, last))
    ? voice
    : null;
}

/** Whether `quote` opens its paragraph and goes on from a quotation that the paragraph before left open. */
function runsOver(before: FoundQuote, quote: FoundQuote, passage: BarePassage): boolean {
  const follows = before.paragraph === quote.paragraph - 1 && !before.quotation.closed;
  return follows && quote.quotation.outer.start === passage.span.start;
}

/** A paragraph of nothing but quotation goes on from the last sentence of the paragraph before it. */
function followsParagraph(
  text: string,
  { quotation, paragraph }: FoundQuote,
  voice: Voice,
  { span }: BarePassage,
): boolean {
  if (voice.paragraph !== paragraph - 1 || !/^\s*$/u.test(text.slice(voice.sentenceEnd, span.start)))
    return false;
  const isAlone = !/[\p{L}\p{N}]/u.test(text.slice(quotation.outer.end, span.end));
  return isAlone && (voice.opens || isUtterance(text, quotation.content));
}

/** A whole sentence of quotation goes on from the sentence directly before it, as `"A," he said. "B."` does. */
function followsSentence(text: string, { quotation, within }: FoundQuote, { sentenceEnd }: Voice): boolean {
  const between = text.slice(sentenceEnd, quotation.outer.start);
  if (!/^[^\p{L}\p{N}]*(?:\p{Lu}\p{Ll}+, )?$/u.test(between)) return false;
  const rest = text.slice(quotation.outer.end, Math.max(quotation.outer.end, within.end));
  return (
    !quotation.closed ||
    isUtterance(text, quotation.content) ||
    /^(?: [-–—]| (?:of|in|for|to|on|at|with|by) |(?: \p{Ll}+){1,3}[.!?]?$)/u.test(rest)
  );
}

function isUtterance(text: string, content: FoundQuote['content']): boolean {
  return /[.,!?…-]['’)\]]*$/u.test(text.slice(content.start, content.end).trimEnd());
}

/** `"welcomes the report" and would "consider a ban"`: another verb, or another clause, of the same subject. */
const SHARED_SUBJECT =
  /^,? (?:and|or|but) (?:(?:also|then|later|would|will|could|should|must|can|may|not|never|has|have|had|is|are|was|were|be|been|that|said|says|added|called|a|an|the|in|to) ){1,4}$/u;

const JOINED = /^,? ?(?:and|or|but|then)? ?$/u;

/** `"We," said Ann Jones, "are safe."`: the source stands between, and a comma leads back to its words. */
function isBrokenBy(text: string, between: string, last: FoundQuote | null): boolean {
  if (!last?.source || last.source.start < last.quotation.outer.end) return false;
  return (
    /[,:—–] ?$/u.test(between) &&
    !/[.!?]/u.test(text.slice(last.source.end, last.source.end + between.length))
  );
}

/** Gives quotes that were left open the source named where they end, paragraphs later. */
export function ranOver(
  found: readonly FoundQuote[],
  passages: readonly BarePassage[],
): readonly FoundQuote[] {
  const quotes = [...found];
  for (let index = quotes.length - 1; index > 0; index -= 1) {
    const before = quotes[index - 1];
    const quote = quotes[index];
    const passage = passages[(quote?.paragraph ?? 0) - 1];
    if (!before || !quote?.head || !passage || before.head || !runsOver(before, quote, passage)) continue;
    const { head, document, medium, via, source } = quote;
    quotes[index - 1] = { ...before, head, document, medium, via, source, opensDocument: false };
  }
  return quotes;
}
