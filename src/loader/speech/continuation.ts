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
  return adjacent && writes && quote.document === null ? { ...quote, document: before.document } : quote;
}

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
  return JOINED.test(between) || isBrokenBy(between, before);
}

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
