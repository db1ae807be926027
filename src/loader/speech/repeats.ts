import { sliceOf } from '../../text/span.ts';
import { tokenize } from '../../text/tokens.ts';
import type { FoundQuote } from './found-quote.ts';

/** Finds quotes whose words stand in other quotes. */
export interface WordIndex {
  /** The other quotes that hold all words of `quote` in a row, letter case and punctuation aside. */
  readonly holding: (quote: FoundQuote) => readonly FoundQuote[];
  /** Whether the words of `piece` stand in `whole`. */
  readonly holds: (whole: FoundQuote, piece: FoundQuote) => boolean;
}

/** Indexes quotes by word, so that only quotes that share a quote's rarest word are compared with it. */
export function indexWords(text: string, quotes: readonly FoundQuote[]): WordIndex {
  const words = new Map(quotes.map((quote) => [quote, wordsOf(sliceOf(text, quote.content))]));
  const byWord = new Map<string, FoundQuote[]>();
  for (const [quote, own] of words) {
    for (const word of new Set(own)) {
      const list = byWord.get(word);
      if (list) list.push(quote);
      else byWord.set(word, [quote]);
    }
  }
  const rows = new Map([...words].map(([quote, own]) => [quote, ` ${own.join(' ')} `]));
  const rowOf = (quote: FoundQuote): string => rows.get(quote) ?? '';
  const holds = (whole: FoundQuote, piece: FoundQuote): boolean => rowOf(whole).includes(rowOf(piece));
  return {
    holds,
    holding: (quote) => {
      const [first = [], ...others] = (words.get(quote) ?? []).map((word) => byWord.get(word) ?? []);
      const rarest = others.reduce((least, list) => (list.length < least.length ? list : least), first);
      return rarest.slice(0, MOST_COMPARED).filter((other) => other !== quote && holds(other, quote));
    },
  };
}

/** No article quotes one phrase more often; past it, repeats are left standing. */
const MOST_COMPARED = 200;

function wordsOf(words: string): readonly string[] {
  return tokenize(words).map(({ word }) => word.toLowerCase());
}
