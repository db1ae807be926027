import type { MatchedTerm } from './matching.ts';
import { neighboursOf, type Bag, type PassageEntry, type SearchIndex } from '../search-index.ts';

/** BM25's term saturation and length normalisation (Robertson & Zaragoza 2009); the values measured best on dev. */
const K1 = 1.6;
const B = 0.3;
/** A sentence's own score, then its passage's and its neighbours' shares. */
const PASSAGE_SHARE = 0.5;
const NEIGHBOUR_SHARE = 0.2;

/** A sentence that shares a word with the question, and its lexical scores. */
export interface Candidate {
  /** Index into `SearchIndex.sentences`. */
  readonly index: number;
  readonly sentence: number;
  readonly passage: number;
  /** Sentence, passage and neighbours together. */
  readonly mixed: number;
}

/** The `limit` sentences that score highest, best first, of the passages that share a word with the question. */
export function findCandidates(
  index: SearchIndex,
  terms: readonly MatchedTerm[],
  limit: number,
): readonly Candidate[] {
  const own = sentenceScores(index, terms);
  const best: Candidate[] = [];
  for (const passage of passagesMet(index, terms)) {
    const sentences = Array.from({ length: passage.size }, (_, place) => passage.first + place);
    const isScored = sentences.some((position) => at(own, position) > 0);
    const whole = isScored ? score(passage, terms, index.averagePassage) : 0;
    for (const position of sentences) {
      const beside = neighboursOf(index, position).map((neighbour) => at(own, neighbour));
      const sentence = at(own, position);
      const mixed = sentence + PASSAGE_SHARE * whole + NEIGHBOUR_SHARE * Math.max(...beside, 0);
      insert(best, { index: position, sentence, passage: whole, mixed }, limit);
    }
  }
  return best;
}

/** Each sentence's own score. Term by term over the postings: a story of a thousand articles has few that matter. */
function sentenceScores(index: SearchIndex, terms: readonly MatchedTerm[]): Float64Array {
  const scores = new Float64Array(index.sentences.length);
  for (const { term, worth } of terms) {
    for (const position of index.postings.get(term) ?? []) {
      const entry = index.sentences[position];
      if (entry) scores[position] = at(scores, position) + scoreOf(entry, term, worth, index.averageSentence);
    }
  }
  return scores;
}

/** The passages with a word that meets one of the question's, in reading order. */
function passagesMet(index: SearchIndex, terms: readonly MatchedTerm[]): readonly PassageEntry[] {
  const isMet = new Uint8Array(index.passages.length);
  for (const { met } of terms) {
    for (const term of met.keys()) {
      for (const position of index.postings.get(term) ?? []) {
        isMet[index.sentences[position]?.passage ?? 0] = 1;
      }
    }
  }
  return index.passages.filter((_passage, number) => isMet[number] === 1);
}

/** Puts a candidate into its place among the best, of which at most `limit` are kept; equal ones in reading order. */
function insert(best: Candidate[], candidate: Candidate, limit: number): void {
  const worst = best.at(-1);
  if (best.length >= limit && (worst === undefined || candidate.mixed <= worst.mixed)) return;
  const place = best.findIndex(({ mixed }) => mixed < candidate.mixed);
  best.splice(place === -1 ? best.length : place, 0, candidate);
  if (best.length > limit) best.pop();
}

/** BM25 counts the question's own words only; relatives are weighed by the ranker, where they do less harm. */
function score(bag: Bag, terms: readonly MatchedTerm[], average: number): number {
  return terms.reduce((sum, { term, worth }) => sum + scoreOf(bag, term, worth, average), 0);
}

function scoreOf(bag: Bag, term: string, worth: number, average: number): number {
  const length = 1 - B + (B * bag.length) / average;
  const count = bag.counts.get(term) ?? 0;
  return (worth * count * (K1 + 1)) / (count + K1 * length);
}

function at(scores: Float64Array, position: number): number {
  return scores[position] ?? 0;
}
