import { findCandidates, type Candidate } from './bm25.ts';
import { FEATURES, featuresOf } from './features.ts';
import { matchTerms } from './matching.ts';
import type { Question } from '../question/question.ts';
import type { SearchIndex } from '../search-index.ts';
import { createQuery } from './query.ts';
import type { Query } from './view.ts';
import { RANKER_WEIGHTS } from './weights.ts';

/** A sentence with its place in the ranking. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly features: readonly number[];
  readonly score: number;
}

/** What the ranker made of a question. */
export interface Ranking {
  readonly query: Query;
  /** Best first; empty where no sentence shares a word with the question. */
  readonly ranked: readonly Ranked[];
}

/** How many lexical candidates the linear ranker looks at: with 32 as few questions more are right as with 12. */
const CANDIDATES = 16;

/**
 * Ranks the story's sentences for a question: BM25 finds the best `limit` candidates, a linear model over `FEATURES`
 * orders those of them that are `wanted`.
 */
export function rankSentences(
  index: SearchIndex,
  question: Question,
  limit = CANDIDATES,
  wanted: (query: Query) => (position: number) => boolean = () => () => true,
): Ranking {
  const terms = matchTerms(index, question);
  const candidates = findCandidates(index, terms, limit);
  const query = createQuery(index, question, terms, candidates);
  const isWanted = wanted(query);
  const ranked = candidates
    .filter((candidate) => isWanted(candidate.index))
    .map((candidate) => {
      const features = featuresOf(query, candidate);
      return { candidate, features, score: linear(features) };
    })
    .toSorted((a, b) => b.score - a.score || a.candidate.index - b.candidate.index);
  return { query, ranked };
}

/** The weight of each of `FEATURES`, in their order. */
const WEIGHTS = FEATURES.map((name) => RANKER_WEIGHTS[name] ?? 0);

function linear(features: readonly number[]): number {
  return features.reduce((sum, value, at) => sum + value * (WEIGHTS[at] ?? 0), 0);
}
