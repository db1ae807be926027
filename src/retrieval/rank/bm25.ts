import type { MatchedTerm } from './matching.ts';
import { postingOf } from '../postings.ts';
import type { SearchIndex } from '../search-index.ts';

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
  const wholes = passageScores(index, terms);
  const isMet = passagesMet(index, terms);
  const { passages } = index.postings;
  const best: Candidate[] = [];
  // What the last of a full list scores: only more comes into it.
  let least = -Infinity;
  for (let position = 0; position < passages.length; position += 1) {
    const number = passages[position] ?? 0;
    if (isMet[number] !== 1) continue;
    const sentence = at(own, position);
    const passage = at(wholes, number);
    // Most are left by the most that their neighbours could add, whose article need not be looked up then.
    const atMost = Math.max(at(own, position - 1), at(own, position + 1));
    if (mix(sentence, passage, atMost) <= least) continue;
    const beside = Math.max(besideAt(index, own, position, -1), besideAt(index, own, position, 1));
    const mixed = mix(sentence, passage, beside);
    if (mixed <= least) continue;
    insert(best, { index: position, sentence, passage, mixed }, limit);
    if (best.length === limit) least = best.at(-1)?.mixed ?? least;
  }
  return best;
}

function mix(sentence: number, passage: number, beside: number): number {
  return sentence + PASSAGE_SHARE * passage + NEIGHBOUR_SHARE * beside;
}

/** The score of the sentence before (-1) or after (1), where it is of the same article. */
function besideAt(
  { sentences, postings: { passages } }: SearchIndex,
  scores: Float64Array,
  position: number,
  step: number,
): number {
  const neighbour = position + step;
  const score = at(scores, neighbour);
  const isSame =
    score === 0 ||
    passages[neighbour] === passages[position] ||
    sentences[neighbour]?.article === sentences[position]?.article;
  return isSame ? score : 0;
}

/**
 * Each sentence's own score, term by term over the places where it stands. BM25 counts the question's own words only;
 * relatives are weighed by the ranker, where they do less harm.
 */
function sentenceScores(
  { postings, averageSentence }: SearchIndex,
  terms: readonly MatchedTerm[],
): Float64Array {
  const scores = new Float64Array(postings.lengths.length);
  for (const { term, worth } of terms) {
    const { sentences, counts } = postingOf(postings, term);
    for (let place = 0; place < sentences.length; place += 1) {
      const position = sentences[place] ?? 0;
      const length = postings.lengths[position] ?? 0;
      scores[position] = at(scores, position) + scoreOf(counts[place] ?? 0, length, worth, averageSentence);
    }
  }
  return scores;
}

/** Each passage's score, likewise: the places of a term in one passage stand side by side. */
function passageScores(
  { postings, averagePassage }: SearchIndex,
  terms: readonly MatchedTerm[],
): Float64Array {
  const scores = new Float64Array(postings.passageLengths.length);
  for (const { term, worth } of terms) {
    const { sentences, counts } = postingOf(postings, term);
    let count = 0;
    for (let place = 0; place < sentences.length; place += 1) {
      const number = postings.passages[sentences[place] ?? 0] ?? 0;
      count += counts[place] ?? 0;
      if (postings.passages[sentences[place + 1] ?? -1] === number) continue;
      const length = postings.passageLengths[number] ?? 0;
      scores[number] = at(scores, number) + scoreOf(count, length, worth, averagePassage);
      count = 0;
    }
  }
  return scores;
}

/** For each passage 1 where it has a word that meets one of the question's. */
function passagesMet({ postings, passages }: SearchIndex, terms: readonly MatchedTerm[]): Uint8Array {
  const isMet = new Uint8Array(passages.length);
  for (const { met } of terms) {
    for (const term of met.keys()) {
      const { sentences } = postingOf(postings, term);
      for (let place = 0; place < sentences.length; place += 1) {
        isMet[postings.passages[sentences[place] ?? 0] ?? 0] = 1;
      }
    }
  }
  return isMet;
}

/** Puts a candidate into its place among the best, of which `limit` are kept; equal ones in reading order. */
function insert(best: Candidate[], candidate: Candidate, limit: number): void {
  let place = best.length;
  while (place > 0 && (best[place - 1]?.mixed ?? Infinity) < candidate.mixed) place -= 1;
  best.splice(place, 0, candidate);
  if (best.length > limit) best.pop();
}

function scoreOf(count: number, bagLength: number, worth: number, average: number): number {
  const length = 1 - B + (B * bagLength) / average;
  return (worth * count * (K1 + 1)) / (count + K1 * length);
}

function at(scores: Float64Array, position: number): number {
  return scores[position] ?? 0;
}
