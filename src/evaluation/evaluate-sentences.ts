import type { Timing } from './evaluate.ts';
import type { CandidateRanker } from './rank-candidates.ts';
import { averagePrecision, mean, percentile, rankScores } from './scores.ts';
import type { SentenceSet } from './sentence-set.ts';

/** How well candidate sentences are ranked. Null where no question can be judged. */
export interface SentenceScores {
  /** Questions of the file. */
  readonly questions: number;
  /** Questions with at least one right and one wrong candidate: the scores are over these. */
  readonly judged: number;
  /** Mean average precision, 0 to 1. */
  readonly map: number | null;
  /** Mean reciprocal rank of the first right sentence, 0 to 1. */
  readonly mrr: number | null;
  /** Share of questions whose first sentence is right. */
  readonly hit1: number | null;
  /** Milliseconds a question: its candidates indexed and ranked. */
  readonly latency: Timing;
}

/** All that an evaluation of a sentence-ranking set found. */
export interface SentenceEvaluation {
  readonly scores: SentenceScores;
  /** For every question of the file, in its order: one score a candidate, higher is better. */
  readonly predictions: readonly (readonly number[])[];
}

/** How many questions have been asked. */
export interface SentenceProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Ranks the candidates of every question; yields after each. `now` gives milliseconds.
 *
 * The ranker is given the candidates in alphabetical order and equal scores keep that order: in the files of TREC QA
 * the right sentences come first, and whatever leans on the order, such as a tie that keeps it, would read them off.
 */
export function* evaluateSentences(
  set: SentenceSet,
  rank: CandidateRanker,
  now: () => number,
): Generator<SentenceProgress, SentenceEvaluation, undefined> {
  const predictions: (readonly number[])[] = [];
  const rankings: (readonly boolean[])[] = [];
  const times: number[] = [];
  for (const { q, cand } of set) {
    const places = alphabetical(cand);
    const texts = places.map((place) => cand[place]?.t ?? '');
    const start = now();
    const scores = rank(q, texts);
    times.push(now() - start);
    const byPlace = new Map(places.map((place, at) => [place, scores[at] ?? -Infinity]));
    const scoreOf = (place: number): number => byPlace.get(place) ?? -Infinity;
    predictions.push(cand.map((_, place) => scoreOf(place)));
    const best = places.toSorted((a, b) => scoreOf(b) - scoreOf(a));
    rankings.push(best.map((place) => cand[place]?.y === 1));
    yield { done: predictions.length, total: set.length };
  }
  return { scores: scoresOf(rankings, times), predictions };
}

/** The places of the candidates in the order of their code units, which is the same on every machine. */
function alphabetical(candidates: SentenceSet[number]['cand']): readonly number[] {
  return candidates
    .map(({ t }, place) => ({ t, place }))
    .toSorted((a, b) => (a.t === b.t ? 0 : a.t < b.t ? -1 : 1))
    .map(({ place }) => place);
}

function scoresOf(rankings: readonly (readonly boolean[])[], times: readonly number[]): SentenceScores {
  const judged = rankings.filter((isRight) => isRight.includes(true) && isRight.includes(false));
  const ranks = rankScores(judged.map((isRight) => isRight.indexOf(true) + 1));
  return {
    questions: rankings.length,
    judged: judged.length,
    map: mean(judged.flatMap((isRight) => averagePrecision(isRight) ?? [])),
    mrr: ranks?.mrr ?? null,
    hit1: ranks?.hit1 ?? null,
    latency: { p50: percentile(times, 0.5), p99: percentile(times, 0.99) },
  };
}
