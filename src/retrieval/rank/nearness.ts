import { cosine } from '../../lexicon/lexicon.ts';
import type { SearchIndex } from '../search-index.ts';
import type { MatchedTerm } from './matching.ts';

/** Cosines of the question's terms with the story's, each computed once a question. */
export interface Nearness {
  readonly of: (index: SearchIndex, term: MatchedTerm, word: string) => number;
}

/** An empty store of cosines for one question. */
export function createNearness(): Nearness {
  const known = new Map<string, Map<string, number>>();
  return {
    of: (index, { term, vector }, word) => {
      const row = known.get(term) ?? new Map<string, number>();
      if (row.size === 0) known.set(term, row);
      const before = row.get(word);
      if (before !== undefined) return before;
      const other = index.vectors.get(word);
      const near = vector && other ? cosine(vector, other) : 0;
      row.set(word, near);
      return near;
    },
  };
}
