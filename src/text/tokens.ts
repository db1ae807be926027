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
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    tokens.push({ word, folded: foldToken(word), start: offset + index, end: offset + index + word.length });
  }
  return tokens;
}

/** Articles use the same few thousand words again and again; strangers' words must not fill the memory. */
const CACHE_LIMIT = 50_000;
const LONGEST_CACHED = 30;
const cache = new Map<string, string>();

function foldToken(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const folded = foldAfresh(word);
  if (word.length <= LONGEST_CACHED && cache.size < CACHE_LIMIT) cache.set(word, folded);
  return folded;
}

function foldAfresh(word: string): string {
  const folded = fold(word).replace(/'s$|'$/, '');
  if (folded.includes('.') && /^\p{L}/u.test(folded)) return folded.replace(/\.$/, '');
  return folded.replace(/(?<=\p{N}),(?=\p{N})/gu, '');
}
