import type { Steps } from '../text/steps.ts';

/** Where one term stands: sentences, ascending, and how often each has it. */
export interface Posting {
  readonly sentences: Uint32Array;
  readonly counts: Uint32Array;
}

/**
 * Where each of a story's terms stands, one term's places after another's in flat arrays: a question walks some
 * ten thousand places in a story of a thousand articles, and an array of its own for each term would be most of the
 * memory in a short one.
 */
export interface Postings {
  /** From a term to its number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The places of the term of number n are those from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  readonly places: Posting;
  /** For each sentence its number of terms, stop words left out. */
  readonly lengths: Uint32Array;
  /** For each sentence its passage. */
  readonly passages: Uint32Array;
  /** For each passage its number of terms. */
  readonly passageLengths: Uint32Array;
}

/** What is read of a sentence. */
interface Counted {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
  readonly passage: number;
}

/** Collects where the terms stand, a sentence a step. */
export function* collectPostings(sentences: readonly Counted[]): Steps<Postings> {
  const numbers = new Map<string, number>();
  const sizes: number[] = [];
  for (const { counts } of sentences) {
    yield;
    for (const term of counts.keys()) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      sizes[number] = (sizes[number] ?? 0) + 1;
    }
  }
  const starts = startsOf(sizes);
  const total = starts.at(-1) ?? 0;
  const places = { sentences: new Uint32Array(total), counts: new Uint32Array(total) };
  const lengths = new Uint32Array(sentences.length);
  const passages = new Uint32Array(sentences.length);
  const passageLengths: number[] = [];
  const free = starts.slice();
  for (const [position, { counts, length, passage }] of sentences.entries()) {
    yield;
    lengths[position] = length;
    passages[position] = passage;
    passageLengths[passage] = (passageLengths[passage] ?? 0) + length;
    for (const [term, count] of counts) {
      const number = numbers.get(term) ?? 0;
      const place = free[number] ?? 0;
      places.sentences[place] = position;
      places.counts[place] = count;
      free[number] = place + 1;
    }
  }
  return { numbers, starts, places, lengths, passages, passageLengths: new Uint32Array(passageLengths) };
}

/** Where parts of these sizes begin, laid one after the other, and at last where they end. */
export function startsOf(sizes: readonly number[]): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  for (const [at, size] of sizes.entries()) starts[at + 1] = (starts[at] ?? 0) + size;
  return starts;
}

const NOWHERE: Posting = { sentences: new Uint32Array(), counts: new Uint32Array() };

/** Where the term stands; nowhere for one that the story lacks. */
export function postingOf({ numbers, starts, places }: Postings, term: string): Posting {
  const number = numbers.get(term);
  if (number === undefined) return NOWHERE;
  const [start, end] = [starts[number], starts[number + 1]];
  return { sentences: places.sentences.subarray(start, end), counts: places.counts.subarray(start, end) };
}

/** How many sentences hold the term. */
export function holding({ numbers, starts }: Postings, term: string): number {
  const number = numbers.get(term);
  return number === undefined ? 0 : (starts[number + 1] ?? 0) - (starts[number] ?? 0);
}
