import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { commonSpelling } from '../text/spelling.ts';
import { readNumberWords } from './numbers.ts';

/** A word of a text in the form that is compared. */
export interface CheckWord extends Span {
  /** Equal for words that count as the same: case, accents, ligatures, dots, British and American spelling aside, and the spelling of numbers. */
  readonly key: string;
  /** The same in its own spelling: `honour` where the key is `honor`. */
  readonly spelt: string;
  /** The printed word it is part of: "couldn't" is `could` and `not`, both of one print. */
  readonly printed: Span;
  /** Whether it stands in square brackets: an editor's insertion. */
  readonly isInserted: boolean;
  /** Whether an ellipsis stands between it and the word before. */
  readonly afterEllipsis: boolean;
}

/**
 * Dotted acronyms, numbers with their sign and separators, ordinals, signs of money and share, words with inner
 * apostrophes. Hyphens part words. A sign is a number's only where no word or number stands before it.
 */
const WORD =
  /\p{L}(?:\.\p{L})+(?!\p{L})\.?|(?:(?<![\p{L}\p{N})\]])[-−](?=\p{N}))?\p{N}+(?:[.,]\p{N}+)*(?:(?:st|nd|rd|th)(?!\p{L}))?|[%$€£¥°]|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

const ELLIPSIS = /…|\.\s?\.\s?\.|\*\s?\*\s?\*/u;

/** What "can't", "won't" and "shan't" are short for; any other "…n't" is its stem and "not". */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["can't", 'can'],
  ['cannot', 'can'],
  ["won't", 'will'],
  ["shan't", 'shall'],
]);

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['−', '-'],
]);

interface Piece extends Span {
  readonly folded: string;
}

/** The words of `text` from `within.start` to `within.end`, in order. */
export function checkWords(
  text: string,
  within: Span = { start: 0, end: text.length },
): readonly CheckWord[] {
  const part = text.slice(within.start, within.end);
  const pieces = Array.from(part.matchAll(WORD), ({ 0: word, index }): Piece => {
    const start = within.start + index;
    return { start, end: start + word.length, folded: foldWord(word) };
  });
  const brackets = bracketsOf(part, within.start);
  const words: CheckWord[] = [];
  let last = within.start;
  for (let at = 0; at < pieces.length;) {
    const { taken, made } = readWord(text, pieces, at);
    const [first] = made;
    if (first !== undefined) {
      const afterEllipsis = ELLIPSIS.test(text.slice(last, first.start));
      const isInserted = brackets.some(({ start, end }) => start <= first.start && first.end <= end);
      for (const [half, word] of made.entries())
        words.push({ ...word, isInserted, afterEllipsis: half === 0 && afterEllipsis });
      last = made.at(-1)?.end ?? last;
    }
    at += taken;
  }
  return words;
}

type Made = Pick<CheckWord, 'key' | 'spelt' | 'printed' | 'start' | 'end'>;

/** The word or words at one place: one of several pieces ("thirty-five"), or two of one ("couldn't"). */
function readWord(
  text: string,
  pieces: readonly Piece[],
  at: number,
): { readonly taken: number; readonly made: readonly Made[] } {
  const piece = pieces[at];
  if (piece === undefined) return { taken: 1, made: [] };
  const { start, end, folded } = piece;
  const run = together(text, pieces, at);
  const number = readNumberWords(run);
  if (number !== null)
    return { taken: number.count, made: [joined(number.key, start, pieces[at + number.count - 1])] };
  if (folded === 'per' && run[1] === 'cent')
    return { taken: 2, made: [joined('percent', start, pieces[at + 1])] };
  const printed = { start, end };
  const stem = SHORT.get(folded) ?? (folded.endsWith("n't") ? folded.slice(0, -3) : null);
  if (stem === null)
    return { taken: 1, made: [{ key: commonSpelling(folded), spelt: folded, start, end, printed }] };
  const middle = end - 3;
  return {
    taken: 1,
    made: [
      { key: stem, spelt: stem, start, end: middle, printed },
      { key: 'not', spelt: 'not', start: middle, end, printed },
    ],
  };
}

function joined(key: string, start: number, last: Piece | undefined): Made {
  const end = last?.end ?? start;
  return { key, spelt: key, start, end, printed: { start, end } };
}

/** How many words a spelt number can take: "two hundred and thirty-five thousand four hundred and sixty-seven". */
const LONGEST_NUMBER = 10;

/** The folded words from `at` on that only spaces or a hyphen part. */
function together(text: string, pieces: readonly Piece[], at: number): readonly string[] {
  const run: string[] = [];
  let before: Piece | null = null;
  for (const piece of pieces.slice(at, at + LONGEST_NUMBER)) {
    if (before !== null && !/^(?:\s|[-\u2010\u2011])$/u.test(text.slice(before.end, piece.start))) break;
    run.push(piece.folded);
    before = piece;
  }
  return run;
}

function foldWord(word: string): string {
  const folded = fold(word);
  const sign = SIGNS.get(folded);
  if (sign !== undefined) return sign;
  if (/^\p{L}\./u.test(folded)) return folded.replaceAll('.', '');
  return folded.replace(/^−/, '-').replaceAll('æ', 'ae').replaceAll('œ', 'oe');
}

/** What an editor puts in is short: more words than these in brackets are part of the text. */
const LONGEST_INSERTION = 5;

function bracketsOf(part: string, offset: number): readonly Span[] {
  return Array.from(part.matchAll(/\[[^[\]]*\]/g))
    .filter(({ 0: held }) => held.trim().split(/\s+/).length <= LONGEST_INSERTION)
    .map(({ 0: held, index }) => ({ start: offset + index, end: offset + index + held.length }));
}
