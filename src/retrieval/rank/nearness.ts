import { cosine } from '../../lexicon/lexicon.ts';
import { wordsAt } from '../meanings.ts';
import type { SearchIndex } from '../search-index.ts';
import type { MatchedTerm } from './matching.ts';

/** How near a word's nearest neighbour must be before it says anything: unrelated words of news reach this often. */
const NOISE = 0.25;

/** How near a story's words come to a question's terms in meaning, 0 to 1; each is computed once a question. */
export interface Nearness {
  /** The nearest of the sentence's words; 1 where it has the term itself, 0 where there is no such sentence. */
  readonly toSentence: (term: MatchedTerm, position: number) => number;
  /** The nearest of the sentence's words that are no terms of the question. */
  readonly toOthers: (term: MatchedTerm, position: number) => number;
}

/** An empty store of nearness for one question's terms. It grows with the sentences looked at, not with the story. */
export function createNearness(
  { meanings, sentences, postings }: Pick<SearchIndex, 'meanings' | 'sentences' | 'postings'>,
  terms: readonly MatchedTerm[],
): Nearness {
  const asked = new Set(terms.map(({ term }) => postings.numbers.get(term)));
  const cosines = createRows(terms);
  const known = createRows(terms);

  const nearest = (term: MatchedTerm, position: number, isLeft: (word: number) => boolean): number => {
    const { vector } = term;
    if (!vector) return 0;
    let best = NOISE;
    for (const word of wordsAt(meanings, position)) {
      if (isLeft(word)) continue;
      const near = cosines(term, word, () => {
        const other = meanings.vectors[word];
        return other ? cosine(vector, other) : 0;
      });
      if (near > best) best = near;
    }
    return (best - NOISE) / (1 - NOISE);
  };
  return {
    toSentence: (term, position) => {
      const sentence = sentences[position];
      if (!sentence) return 0;
      return known(term, position, () =>
        sentence.counts.has(term.term) ? 1 : nearest(term, position, () => false),
      );
    },
    toOthers: (term, position) => nearest(term, position, (word) => asked.has(word)),
  };
}

/** Remembers a number for each term and each word or sentence, by the number of the latter. */
function createRows(
  terms: readonly MatchedTerm[],
): (term: MatchedTerm, number: number, compute: () => number) => number {
  const rows = new Map(terms.map((term) => [term, new Map<number, number>()]));
  return (term, number, compute) => {
    const row = rows.get(term);
    const before = row?.get(number);
    if (before !== undefined) return before;
    const value = compute();
    row?.set(number, value);
    return value;
  };
}
