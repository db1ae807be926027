import type { Span } from '../../../text/span.ts';
import type { Quotation } from './quotation.ts';

/** A mark that can open: free before it, a word behind it, and no elision ("'em", "'90s"). */
const OPENERS =
  /(?<![\p{L}\p{N}'’.,!?])['‘](?!['‘’"“])(?!(?:em|til|tis|twas|cause|n|round|bout)\b|\d0s)(?=[\p{L}\p{N}([$£€…])/giu;
/** A mark that can close: a word or a stop before it, nothing of a word behind it. */
const CLOSERS = /(?<=[^\s'‘])['’](?!['\p{L}\p{N}])/gu;

/**
 * The quotations between single marks that stand outside `doubles`. An apostrophe looks the same, so a pair counts only
 * where it holds an utterance's stop at its end ('We are safe,' he said) or at least three words; a single word
 * between single marks is a term. A plural's apostrophe ("the Smiths' dog") closes only before a mark or the end.
 */
export function singleQuotations(
  text: string,
  paragraph: Span,
  doubles: readonly Quotation[],
): readonly Quotation[] {
  const words = text.slice(paragraph.start, paragraph.end);
  if (!/['‘]/u.test(words)) return [];
  const isFree = (at: number): boolean => !doubles.some(({ outer }) => outer.start <= at && at < outer.end);
  const openers = placesOf(words, OPENERS, paragraph.start).filter(isFree);
  const closers = placesOf(words, CLOSERS, paragraph.start).filter(isFree);
  const found: Quotation[] = [];
  let next = 0;
  let end = paragraph.start;
  for (const start of openers) {
    if (start < end) continue;
    while ((closers[next] ?? Infinity) <= start) next += 1;
    const limit = doubles.find(({ outer }) => outer.start > start)?.outer.start ?? paragraph.end;
    const close = closers
      .slice(next, next + MOST_APOSTROPHES)
      .find((at) => at < limit && closes(text, start, at));
    if (close === undefined) continue;
    end = close + 1;
    found.push({ outer: { start, end }, content: { start: start + 1, end: close }, closed: true });
  }
  return found;
}

/** Plurals' apostrophes that are passed over in search of a closing mark. */
const MOST_APOSTROPHES = 12;
const FEWEST_WORDS = 3;

function closes(text: string, start: number, at: number): boolean {
  const before = text.charAt(at - 1);
  const content = text.slice(start + 1, at);
  if (/[.,!?…]/u.test(before)) return true;
  if (before === 's' && /^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4))) return false;
  return content.split(/\s+/u).length >= FEWEST_WORDS;
}

function placesOf(words: string, pattern: RegExp, offset: number): readonly number[] {
  return Array.from(words.matchAll(pattern), ({ index }) => offset + index);
}
