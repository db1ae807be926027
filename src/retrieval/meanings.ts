import type { Lexicon, WordVector } from '../lexicon/lexicon.ts';
import type { Steps } from '../text/steps.ts';
import { termOf } from '../text/terms.ts';
import { centroidOf, type Centroid } from './rank/centroid.ts';

/** The word vectors of a story's terms, numbered, so that a question computes each cosine once. */
export interface Meanings {
  /** From a term to its number, for the terms that have a vector; empty without a lexicon. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The vectors by number. */
  readonly vectors: readonly WordVector[];
  /** For each sentence the numbers of its terms, each once. */
  readonly ofSentences: readonly Uint32Array[];
  /** For each sentence the mean direction of its words; null where none has a vector. */
  readonly centroids: readonly (Centroid | null)[];
}

/** Collects the vectors of a story's words, a word or a sentence a step. */
export function* collectMeanings(
  words: Iterable<string>,
  sentences: readonly { readonly counts: ReadonlyMap<string, number> }[],
  lexicon: Lexicon | null,
): Steps<Meanings> {
  const numbers = new Map<string, number>();
  const vectors: WordVector[] = [];
  for (const folded of lexicon === null ? [] : words) {
    const vector = lexicon?.vectorOf(folded);
    const term = termOf(folded);
    if (vector && !numbers.has(term)) {
      numbers.set(term, vectors.length);
      vectors.push(vector);
    }
    yield;
  }
  const ofSentences: Uint32Array[] = [];
  const centroids: (Centroid | null)[] = [];
  for (const { counts } of sentences) {
    const own = Uint32Array.from([...counts.keys()].flatMap((term) => numbers.get(term) ?? []));
    ofSentences.push(own);
    centroids.push(centroidOf(Array.from(own).flatMap((number) => vectors[number] ?? [])));
    yield;
  }
  return { numbers, vectors, ofSentences, centroids };
}
