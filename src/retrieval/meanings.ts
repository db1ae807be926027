import type { Lexicon, WordVector } from '../lexicon/lexicon.ts';
import type { Steps } from '../text/steps.ts';
import { termOf } from '../text/terms.ts';
import { startsOf, type Postings } from './postings.ts';
import { centroidOf, type Centroid } from './rank/centroid.ts';

/** The word vectors of a story's terms, and which sentences have them. */
export interface Meanings {
  /** The vectors by the terms' numbers in `Postings`, with gaps; empty where none is known. */
  readonly vectors: readonly (WordVector | undefined)[];
  /** The numbers of each sentence's terms that have a vector, each once, one sentence's after another's. */
  readonly words: Uint32Array;
  /** The words of the sentence at n are those from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  /** The sentences' centroids, one after another; all 0 where no word of a sentence has a vector. */
  readonly centroids: Float32Array;
}

const WITHOUT: Meanings = {
  vectors: [],
  words: new Uint32Array(),
  starts: new Uint32Array(),
  centroids: new Float32Array(),
};

/** Collects the vectors of a story's words, a word or a sentence a step. Without a lexicon there are none. */
export function* collectMeanings(
  words: Iterable<string>,
  sentences: readonly { readonly counts: ReadonlyMap<string, number> }[],
  { numbers, places }: Postings,
  lexicon: Lexicon | null,
): Steps<Meanings> {
  if (lexicon === null) return WITHOUT;
  const vectors = Array.from<undefined, WordVector | undefined>({ length: numbers.size }, () => undefined);
  for (const folded of words) {
    const number = numbers.get(termOf(folded));
    if (number !== undefined) vectors[number] ??= lexicon.vectorOf(folded) ?? undefined;
    yield;
  }
  const dimensions = vectors.find((vector) => vector !== undefined)?.components.length;
  if (dimensions === undefined) return WITHOUT;
  const centroids = new Float32Array(sentences.length * dimensions);
  // A sentence has no more words with a vector than terms.
  const known = new Uint32Array(places.sentences.length);
  const sizes: number[] = [];
  let end = 0;
  for (const [position, { counts }] of sentences.entries()) {
    const own = [...counts.keys()]
      .map((term) => numbers.get(term) ?? -1)
      .filter((number) => vectors[number] !== undefined);
    known.set(own, end);
    end += own.length;
    sizes.push(own.length);
    const centroid = centroidOf(own.flatMap((number) => vectors[number] ?? []));
    if (centroid !== null) centroids.set(centroid, position * dimensions);
    yield;
  }
  return { vectors, words: known.slice(0, end), starts: startsOf(sizes), centroids };
}

/** The mean direction of a sentence's words; all 0, or empty, where none has a vector. */
export function centroidAt({ centroids, starts }: Meanings, position: number): Centroid {
  const dimensions = centroids.length / Math.max(1, starts.length - 1);
  return centroids.subarray(position * dimensions, (position + 1) * dimensions);
}
