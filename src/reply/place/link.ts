import type { Article } from '../../story/article.ts';
import { remembered } from '../../text/remembered.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import { LIMITS } from '../limits.ts';

/** A sentence of at most this many words is named whole in its link. */
const WHOLE_SENTENCE_WORDS = 8;

/** Words taken from each end of a longer sentence: the first length whose words name one place and that fits. */
const WORDS_FROM_AN_END = [4, 6, 8, 3, 2] as const;

const OUTER_PUNCTUATION = /^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

/**
 * The address of the original article, scrolled to `sentence` where a browser can do that, in at most 512 UTF-16 units.
 * To its top for a null sentence; without the scrolling where that would be too long; null where the article has no usable address.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function linkTo(article: Article, sentence: Span | null): string | null {
  const plain = originalOf(article);
  if (plain === null || sentence === null) return plain;
  const mark = plain.includes('#') ? ':~:text=' : '#:~:text=';
  for (const named of directivesFor(article.text, sentence)) {
    const link = `${plain}${mark}${named ?? ''}`;
    if (named !== null && link.length <= LIMITS.url) return link;
  }
  return plain;
}

/**
 * The article's own address as a link button may carry it (http or https, at most 512 UTF-16 units), else null. Each answer
 * links to its article up to seven times, and to read an address costs more than all else of a link.
 */
export const originalOf = remembered(readOriginal, new WeakMap<Article, string | null>());

function readOriginal(article: Article): string | null {
  if (article.url === null) return null;
  const printed = sliceOf(article.text, article.url).trim();
  if (!/^https?:\/\//i.test(printed) || !URL.canParse(printed)) return null;
  const { href } = new URL(printed);
  return href.length <= LIMITS.url ? href : null;
}

/** Ways to name the sentence in a text directive, best first; null for one that cannot be written. */
function* directivesFor(text: string, sentence: Span): Generator<string | null> {
  const words = sliceOf(text, sentence)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length <= WHOLE_SENTENCE_WORDS) {
    yield directive(words.join(' '));
    return;
  }
  const startOf = (count: number): string => words.slice(0, count).join(' ');
  const namesOnePlace = (count: number): boolean => text.indexOf(startOf(count)) >= sentence.start;
  for (const isGood of [namesOnePlace, () => true]) {
    for (const count of WORDS_FROM_AN_END) {
      if (isGood(count)) yield directive(startOf(count), words.slice(-count).join(' '));
    }
  }
}

function directive(...ends: readonly string[]): string | null {
  // What is longer than a whole link cannot be part of one, and looking for its last letter would take long.
  if (ends.some((end) => end.length > LIMITS.url)) return null;
  const encoded = ends.map((end) => encode(end.replaceAll(OUTER_PUNCTUATION, '')));
  return encoded.includes('') ? null : encoded.join(',');
}

/** Percent-encoded for a text directive, where `-`, `,` and `&` have a meaning; empty where it cannot be. */
function encode(words: string): string {
  if (/\p{Surrogate}/u.test(words)) return '';
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
