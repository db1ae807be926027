import { cosine } from '../../lexicon/lexicon.ts';
import type { PassageEntry, SearchIndex } from '../search-index.ts';
import type { MatchedTerm } from './matching.ts';
import { remembered } from './remembered.ts';

/** How near a word's nearest neighbour must be before it says anything: unrelated words of news reach this often. */
const NOISE = 0.25;

/**
 * How near a story's words come to each of a question's terms in meaning, in the terms' order, 0 to 1; each is computed
 * once a question.
 */
export interface Nearness {
  /** The nearest of the sentence's words; 1 where it has the term itself, 0 where there is no such sentence. */
  readonly toSentence: (position: number) => Float64Array;
  /** The nearest of the words of the passage's sentences. */
  readonly toPassage: (passage: PassageEntry) => Float64Array;
  /** The nearest of the sentence's words that are no terms of the question, to the term at `place`. */
  readonly toOthers: (place: number, position: number) => number;
}

/** An empty store of nearness for one question's terms. It grows with the sentences looked at, not with the story. */
export function createNearness(
  { meanings, sentences, postings }: Pick<SearchIndex, 'meanings' | 'sentences' | 'postings'>,
  terms: readonly MatchedTerm[],
): Nearness {
  const { words, starts, vectors } = meanings;
  const asked = new Set(terms.map(({ term }) => postings.numbers.get(term)));

  const cosinesTo = remembered((word: number) => {
    const other = vectors[word];
    return Float64Array.from(terms, ({ vector }) => (vector && other ? cosine(vector, other) : 0));
  });

  const toSentence = remembered((position: number) => {
    const near = new Float64Array(terms.length).fill(NOISE);
    const end = starts[position + 1] ?? 0;
    for (let at = starts[position] ?? 0; at < end; at += 1) raise(near, cosinesTo(words[at] ?? 0));
    for (const [place, { term }] of terms.entries()) {
      near[place] = sentences[position]?.counts.has(term) === true ? 1 : beyondNoise(near[place]);
    }
    return near;
  });

  return {
    toSentence,
    toPassage: remembered(({ first, size }) => {
      const near = new Float64Array(terms.length);
      for (let at = first; at < first + size; at += 1) raise(near, toSentence(at));
      return near;
    }),
    toOthers: (place, position) => {
      let best = NOISE;
      const end = starts[position + 1] ?? 0;
      for (let at = starts[position] ?? 0; at < end; at += 1) {
        const word = words[at] ?? 0;
        if (!asked.has(word)) best = Math.max(best, cosinesTo(word)[place] ?? 0);
      }
      return beyondNoise(best);
    },
  };
}

function beyondNoise(near = NOISE): number {
  return (near - NOISE) / (1 - NOISE);
}

/** Raises each of `least` to what is in its place in `others`, where that is more. */
function raise(least: Float64Array, others: Float64Array): void {
  for (let place = 0; place < least.length; place += 1) {
    const other = others[place] ?? 0;
    if (other > (least[place] ?? 0)) least[place] = other;
  }
}

