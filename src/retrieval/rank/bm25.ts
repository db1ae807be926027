import type { MatchedTerm } from './matching.ts';
import { neighboursOf, passageAt, type Bag, type SearchIndex } from '../search-index.ts';

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
  const own = new Map<number, number>();
  const passages = new Map<number, number>();
  for (const position of positionsOf(index, terms)) {
    const entry = index.sentences[position];
    if (!entry) continue;
    own.set(position, score(entry, terms, index.averageSentence));
    const passage = index.passages[entry.passage];
    if (passage && !passages.has(entry.passage)) {
      passages.set(entry.passage, score(passage, terms, index.averagePassage));
    }
  }
  const candidates = [...own].map(([position, sentence]) => {
    const passage = passages.get(index.sentences[position]?.passage ?? -1) ?? 0;
    const neighbours = Math.max(
      ...neighboursOf(index, position).map((neighbour) => own.get(neighbour) ?? 0),
      0,
    );
    const mixed = sentence + PASSAGE_SHARE * passage + NEIGHBOUR_SHARE * neighbours;
    return { index: position, sentence, passage, mixed };
  });
  return candidates.toSorted((a, b) => b.mixed - a.mixed || a.index - b.index).slice(0, limit);
}

function positionsOf(index: SearchIndex, terms: readonly MatchedTerm[]): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const { met } of terms) {
    for (const term of met.keys()) {
      for (const position of index.postings.get(term) ?? []) addPassage(index, position, positions);
    }
  }
  return positions;
}

/** An answer may stand beside the words that lead to it: the whole passage is in play. */
function addPassage(index: SearchIndex, position: number, positions: Set<number>): void {
  const passage = passageAt(index, position);
  if (!passage || (positions.has(passage.first) && positions.has(position))) return;
  for (let at = passage.first; at < passage.first + passage.size; at += 1) positions.add(at);
}

/** BM25 counts the question's own words only; relatives are weighed by the ranker, where they do less harm. */
function score(bag: Bag, terms: readonly MatchedTerm[], average: number): number {
  const length = 1 - B + (B * bag.length) / average;
  return terms.reduce((sum, { term, worth }) => {
    const count = bag.counts.get(term) ?? 0;
    return sum + (worth * count * (K1 + 1)) / (count + K1 * length);
  }, 0);
}
