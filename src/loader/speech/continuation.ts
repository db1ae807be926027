import { sliceOf } from '../../text/span.ts';
import type { BarePassage } from '../compose.ts';
import { isWritingCue } from './cues.ts';
import type { FoundQuote } from './found-quote.ts';

/** Gives a quote that has no cue of its own the source of the quote it goes on from. */
export function continued(
  text: string,
  quote: FoundQuote,
  before: FoundQuote | null,
  passage: BarePassage,
): FoundQuote {
  if (!before) return quote;
  if (!quote.head) {
    const goesOn = runsOver(before, quote, passage) || followsOn(text, quote, before, passage);
    return goesOn ? withSourceOf(before, quote) : quote;
  }
  const cue = quote.cue && sliceOf(text, quote.cue).toLowerCase();
  const writes = cue !== null && isWritingCue(cue) && quote.head.kind === 'pronoun';
  const adjacent = before.paragraph >= quote.paragraph - 1;
  const goesOn = (adjacent && writes) || (cue !== null && ADDS.test(cue) && isAdded(text, quote, before));
  return goesOn && quote.document === null ? { ...quote, document: before.document } : quote;
}

const ADDS = /^(?:added|adds|continued|continues)$/u;

/** Whether "it added" stands right behind `before`: no sentence and no other name between. */
function isAdded(text: string, { head, quotation }: FoundQuote, before: FoundQuote): boolean {
  if (head?.kind !== 'pronoun') return false;
  const end = Math.max(before.quotation.outer.end, before.source?.end ?? 0, before.cue?.end ?? 0);
  return REST_OF_SENTENCE.test(text.slice(end, quotation.outer.start));
}

const REST_OF_SENTENCE = /^(?:[^.!?\p{Lu}]|\bon \p{Lu}\p{Ll}+day\b){0,200}[.!?]?\s*$/u;

function withSourceOf({ head, document, via, source }: FoundQuote, quote: FoundQuote): FoundQuote {
  return { ...quote, head, document, via, source, opensDocument: false };
}

/** Whether `quote` opens its paragraph and goes on from a quotation that the paragraph before left open. */
function runsOver(before: FoundQuote, quote: FoundQuote, passage: BarePassage): boolean {
  const follows = before.paragraph === quote.paragraph - 1 && !before.quotation.closed;
  return follows && quote.quotation.outer.start === passage.span.start;
}

/**
 * Whether `quote` stands next to `before`: as whole sentences right after it (`"A," he said. "B."`), or joined to it
 * (`"bad" and "ugly"`). Quoted words in a sentence of the narrator's are no such thing.
 */
function followsOn(text: string, quote: FoundQuote, before: FoundQuote, passage: BarePassage): boolean {
  if (before.paragraph !== quote.paragraph) return false;
  const { outer, content, closed } = quote.quotation;
  const opensSentence = passage.sentences[quote.sentence - 1]?.start === outer.start;
  if (opensSentence) {
    const next = sentenceAt(passage, before.quotation.outer.end - 1) + 2;
    const isWhole = !closed || /[.,!?…]$/u.test(text.slice(content.start, content.end).trimEnd());
    return isWhole && quote.sentence <= next;
  }
  const between = text.slice(before.quotation.outer.end, outer.start);
  const isShared = before.sentence === quote.sentence && SHARED_SUBJECT.test(between);
  return JOINED.test(between) || isShared || isBrokenBy(between, before);
}

/** `"welcomes the report" and would "consider a ban"`: another verb, or another clause, of the same subject. */
const SHARED_SUBJECT =
  /^,? (?:and|or|but) (?:(?:also|then|later|would|will|could|should|must|can|may|not|never|has|have|had|is|are|was|were|be|been|that|said|says|added|called) ){1,4}$/u;

const JOINED = /^,? ?(?:and|or|but|then)? ?$/u;

/** `"We," said Ann Jones, "are safe."`: the source stands between, and a comma leads back to its words. */
function isBrokenBy(between: string, { source, quotation }: FoundQuote): boolean {
  return source !== null && source.start >= quotation.outer.end && /[,:—–] ?$/u.test(between);
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
    quotes[index - 1] = withSourceOf(quote, before);
  }
  return quotes;
}

/** Index of the sentence that holds the character at `offset`. */
export function sentenceAt(passage: BarePassage, offset: number): number {
  let low = 0;
  let high = passage.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passage.sentences[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
