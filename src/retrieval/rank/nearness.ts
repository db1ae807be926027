import { cosine } from '../../lexicon/lexicon.ts';
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

/** An empty store of nearness for one question's terms. */
export function createNearness(
  { meanings, sentences }: Pick<SearchIndex, 'meanings' | 'sentences'>,
  terms: readonly MatchedTerm[],
): Nearness {
  const { vectors, numbers, ofSentences } = meanings;
  const asked = new Set(terms.map(({ term }) => numbers.get(term)));
  const cosines = new Map<string, Float32Array>();
  const known = new Map<string, Float32Array>();

  const nearest = (
    { term, vector }: MatchedTerm,
    position: number,
    isLeft: (word: number) => boolean,
  ): number => {
    if (!vector) return 0;
    const row = rowOf(cosines, term, vectors.length);
    let best = NOISE;
    for (const word of ofSentences[position] ?? []) {
      if (isLeft(word)) continue;
      let near = row[word] ?? NaN;
      if (Number.isNaN(near)) {
        const other = vectors[word];
        near = other ? cosine(vector, other) : 0;
        row[word] = near;
      }
      if (near > best) best = near;
    }
    return (best - NOISE) / (1 - NOISE);
  };
  return {
    toSentence: (term, position) => {
      const sentence = sentences[position];
      if (!sentence) return 0;
      const row = rowOf(known, term.term, sentences.length);
      const before = row[position] ?? NaN;
      if (!Number.isNaN(before)) return before;
      const near = sentence.counts.has(term.term) ? 1 : nearest(term, position, () => false);
      row[position] = near;
      return near;
    },
    toOthers: (term, position) => nearest(term, position, (word) => asked.has(word)),
  };
}

/** One number for each word or sentence, not a number where it is not computed yet. */
function rowOf(rows: Map<string, Float32Array>, term: string, size: number): Float32Array {
  const row = rows.get(term) ?? new Float32Array(size).fill(NaN);
  rows.set(term, row);
  return row;
}
