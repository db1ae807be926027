import { fold } from './fold.ts';
import type { Span } from './span.ts';

/** One word or number of a text. */
export interface Token extends Span {
  /** The characters as they stand in the text. */
  readonly word: string;
  /** The word folded, without a possessive ending: "Flynn's" is `flynn`, "U.S." is `u.s`. */
  readonly folded: string;
}

/**
 * Dotted acronyms (U.S.), numbers with their separators (1,000.5), names joined by an ampersand (AT&T),
 * and words with inner apostrophes (couldn't). Hyphens part words, so that each half can be found.
 */
const WORD =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*(?:\p{L}+)?|\p{L}+&\p{L}+|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** The words and numbers of `text`, in order; offsets are UTF-16 units moved by `offset`. */
export function tokenize(text: string, offset = 0): readonly Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    folded: foldToken(word),
    start: offset + index,
    end: offset + index + word.length,
  }));
}

function foldToken(word: string): string {
  const folded = fold(word).replace(/'s$|'$/, '');
  if (folded.includes('.') && /^\p{L}/u.test(folded)) return folded.replace(/\.$/, '');
  return folded.replace(/(?<=\p{N}),(?=\p{N})/gu, '');
}
