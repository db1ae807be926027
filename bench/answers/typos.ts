import type { Span } from '../../src/text/span.ts';
import { STOP_WORDS } from '../../src/text/stop-words.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { below, type Random } from './random.ts';

/** How many words of a question are mistyped at most. */
const MISTYPED = 2;
/** Shorter words are left alone: one edit makes another word of them. */
const SHORTEST = 4;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The question with one typo in each of up to two content words, drawn with `random`. A content word is no stop word,
 * has only letters, and at least four. A typo is one edit of Damerau (1964): two neighbouring letters swapped, a letter
 * left out, put in, or replaced, each as likely, at any place of the word. A question without a content word stays.
 */
export function withTypos(question: string, random: Random): string {
  const words = contentWords(question);
  const chosen: Span[] = [];
  while (chosen.length < MISTYPED && words.length > 0) {
    chosen.push(...words.splice(below(words.length, random), 1));
  }
  return chosen
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end }) =>
        text.slice(0, start) + mistype(text.slice(start, end), random) + text.slice(end),
      question,
    );
}

function contentWords(question: string): Span[] {
  return tokenize(question).filter(
    ({ word, folded }) => word.length >= SHORTEST && /^\p{L}+$/u.test(word) && !STOP_WORDS.has(folded),
  );
}

/** The word with one edit; never the word itself. */
export function mistype(word: string, random: Random): string {
  const edit = EDITS[below(EDITS.length, random)] ?? replace;
  return edit(word, random);
}

type Edit = (word: string, random: Random) => string;

const EDITS: readonly Edit[] = [swap, leaveOut, putIn, replace];

function swap(word: string, random: Random): string {
  const places = Array.from({ length: word.length - 1 }, (_, at) => at).filter(
    (at) => word[at] !== word[at + 1],
  );
  const at = places[below(places.length, random)];
  if (at === undefined) return replace(word, random);
  return word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2);
}

function leaveOut(word: string, random: Random): string {
  const at = below(word.length, random);
  return word.slice(0, at) + word.slice(at + 1);
}

function putIn(word: string, random: Random): string {
  const at = below(word.length + 1, random);
  return word.slice(0, at) + letterOtherThan('', random) + word.slice(at);
}

function replace(word: string, random: Random): string {
  const at = below(word.length, random);
  return word.slice(0, at) + letterOtherThan(word.slice(at, at + 1), random) + word.slice(at + 1);
}

function letterOtherThan(letter: string, random: Random): string {
  const others = LETTERS.replace(letter.toLowerCase(), '');
  return others.charAt(below(others.length, random));
}
