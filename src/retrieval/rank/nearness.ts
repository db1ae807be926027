import { cosine } from '../../lexicon/lexicon.ts';
import type { SearchIndex } from '../search-index.ts';
import type { MatchedTerm } from './matching.ts';

/** How near a word's nearest neighbour must be before it says anything: unrelated words of news reach this often. */
const NOISE = 0.25;

/** How near a story's words come to a question's terms in meaning, 0 to 1; each is computed once a question. */
export interface Nearness {
  /** The nearest of the sentence's words; 1 where it has the term itself. */
  readonly toSentence: (term: MatchedTerm, position: number) => number;
  /** The nearest of some words of the story. */
  readonly toWords: (term: MatchedTerm, words: Iterable<string>) => number;
}

/** An empty store of nearness for one question. */
export function createNearness(index: SearchIndex): Nearness {
  const cosines = new Map<string, Map<string, number>>();
  const sentences = new Map<string, Map<number, number>>();
  const toWords: Nearness['toWords'] = ({ term, vector }, words) => {
    if (!vector) return 0;
    const known = rowOf(cosines, term);
    let best = NOISE;
    for (const word of words) {
      let near = known.get(word);
      if (near === undefined) {
        const other = index.vectors.get(word);
        near = other ? cosine(vector, other) : 0;
        known.set(word, near);
      }
      if (near > best) best = near;
    }
    return (best - NOISE) / (1 - NOISE);
  };
  const toSentence: Nearness['toSentence'] = (term, position) => {
    const known = rowOf(sentences, term.term);
    const before = known.get(position);
    if (before !== undefined) return before;
    const counts = index.sentences[position]?.counts ?? new Map<string, number>();
    const near = counts.has(term.term) ? 1 : toWords(term, counts.keys());
    known.set(position, near);
    return near;
  };
  return { toSentence, toWords };
}

function rowOf<Key>(rows: Map<string, Map<Key, number>>, term: string): Map<Key, number> {
  const row = rows.get(term) ?? new Map<Key, number>();
  rows.set(term, row);
  return row;
}
