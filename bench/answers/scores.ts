import { auroc, percentile, rankScores, share, type RankScores } from '../../src/evaluation/scores.ts';
import { usefulRate, type Shown } from './measures.ts';
import type { Condition, Outcome, Trial } from './trial.ts';

/** How well answerable questions are ranked. */
export interface Ranks {
  readonly questions: number;
  readonly passages: RankScores | null;
  readonly sentences: RankScores | null;
  /** Share of questions whose first sentence contains an answer text. */
  readonly answerInSentence1: number | null;
}

/** How one kind of unanswerable question is told from the answerable ones, as written, of the same set. */
export interface Refusing {
  readonly questions: number;
  /** The area under the ROC curve of the confidence. */
  readonly auroc: number | null;
  /** Useful answers where wrong ones are at most 5 % of the questions asked. */
  readonly useful: number | null;
  /** Useful answers where wrong ones are at most 5 % of the answers shown. */
  readonly usefulOfShown: number | null;
  /** Share answered all the same at the threshold that ships; null for a system without one. */
  readonly falselyAnswered: number | null;
}

/** Milliseconds. */
export interface Times {
  /** Median time to make an article searchable. */
  readonly build: number | null;
  readonly p50: number | null;
  readonly p99: number | null;
}

/** The kinds of unanswerable question: written so, or made of answerable ones. */
export type Unanswerable = 'written' | 'without' | 'elsewhere';

/** What the bench says of one system on one set. */
export interface SystemScores {
  readonly name: string;
  readonly label: string;
  readonly clean: Ranks;
  readonly typo: Ranks;
  readonly refusing: Readonly<Record<Unanswerable, Refusing>>;
  /** Answerable questions whose right passage is shown at the threshold that ships; null without one. */
  readonly usefulAsShipped: number | null;
  readonly times: Times;
  /** Bytes that a searchable article takes in memory. */
  readonly bytes: number | null;
}

/** Scores a trial, on the outcomes that `counts` keeps; `bytes` is what was measured beside it. */
export function scoresOfTrial(
  { system: { name, label }, outcomes: all, builds }: Trial,
  counts: (outcome: Outcome) => boolean,
  bytes: number | null,
): SystemScores {
  const outcomes = all.filter(counts);
  const of = (condition: Condition): Outcome[] => outcomes.filter((one) => one.condition === condition);
  const clean = of('clean');
  const known = clean.filter(({ question }) => question.answerable);
  const written = clean.filter(({ question }) => !question.answerable);
  const latencies = clean.map(({ latency }) => latency);
  return {
    name,
    label,
    clean: ranksOf(known),
    typo: ranksOf(of('typo')),
    refusing: {
      written: refusingOf(known, written),
      without: refusingOf(known, of('without')),
      elsewhere: refusingOf(known, of('elsewhere')),
    },
    usefulAsShipped: answeredRate(known, isRight),
    times: {
      build: percentile(builds, 0.5),
      p50: percentile(latencies, 0.5),
      p99: percentile(latencies, 0.99),
    },
    bytes,
  };
}

function ranksOf(outcomes: readonly Outcome[]): Ranks {
  const judgements = outcomes.flatMap(({ judgement }) => judgement ?? []);
  return {
    questions: judgements.length,
    passages: rankScores(judgements.map(({ passageRank }) => passageRank)),
    sentences: rankScores(judgements.map(({ sentenceRank }) => sentenceRank)),
    answerInSentence1: judgements.length === 0 ? null : share(judgements, ({ answerShown }) => answerShown),
  };
}

function refusingOf(known: readonly Outcome[], refused: readonly Outcome[]): Refusing {
  const shown: Shown[] = [...known, ...refused].map((outcome) => ({
    confidence: outcome.confidence,
    isRight: isRight(outcome),
  }));
  const useful = (of: 'asked' | 'shown'): number | null =>
    refused.length === 0 ? null : usefulRate(shown, known.length, of);
  return {
    questions: refused.length,
    auroc: auroc(known.map(confidenceOf), refused.map(confidenceOf)),
    useful: useful('asked'),
    usefulOfShown: useful('shown'),
    falselyAnswered: answeredRate(refused, () => true),
  };
}

function isRight({ judgement }: Outcome): boolean {
  return judgement?.passageRank === 1;
}

function confidenceOf({ confidence }: Outcome): number {
  return confidence;
}

/** Share of outcomes that are answered and pass `test`; null where the system has no threshold, or for none. */
function answeredRate(outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): number | null {
  if (outcomes.length === 0 || outcomes.some(({ answered }) => answered === null)) return null;
  return share(outcomes, (outcome) => outcome.answered === true && test(outcome));
}
