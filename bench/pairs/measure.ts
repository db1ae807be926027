import { judge } from '../../src/evaluation/judge.ts';
import { auroc, share } from '../../src/evaluation/scores.ts';
import type { BenchArticle, Searcher, System } from '../answers/system.ts';
import type { Pair } from './make.ts';
import { TWIN_KINDS, type TwinKind } from './twin.ts';

/** What the engine makes of a pair. */
export interface PairOutcome extends Pick<Pair, 'kind' | 'set'> {
  /** Whether the question is answered, with a right passage first. */
  readonly isAnsweredRightly: boolean;
  /** Whether the twin is answered, which is always wrong. */
  readonly isTwinAnswered: boolean;
  readonly confidence: number;
  readonly twinConfidence: number;
}

/** How well twins of one kind are told from their questions. */
export interface PairScores {
  readonly kind: TwinKind;
  readonly pairs: number;
  /** Share of the questions answered with a right passage first. */
  readonly answeredRightly: number;
  /** Share of the twins answered all the same. */
  readonly twinsAnswered: number;
  /** The confidence of all questions against the confidence of all twins; null for no pairs. */
  readonly auroc: number | null;
  /** Share of pairs whose question has the greater confidence, a tie counting half. */
  readonly pairedAccuracy: number;
}

/** Asks both questions of every pair; each article is indexed once. */
export function askPairs(pairs: readonly Pair[], { build }: Pick<System, 'build'>): readonly PairOutcome[] {
  const searchers = new Map<BenchArticle, Searcher>();
  return pairs.map(({ kind, set, question, article, twin }) => {
    const search = searchers.get(article) ?? build(article);
    searchers.set(article, search);
    const answer = search(question.question);
    const ofTwin = search(twin);
    const ranking = answer.ranking().map((found) => ({ ...found, sentenceText: found.text }));
    return {
      kind,
      set,
      isAnsweredRightly: answer.answered === true && judge(ranking, question).passageRank === 1,
      isTwinAnswered: ofTwin.answered === true,
      confidence: answer.confidence,
      twinConfidence: ofTwin.confidence,
    };
  });
}

/** The scores of each kind of which there is a pair. */
export function pairScores(outcomes: readonly PairOutcome[]): readonly PairScores[] {
  return TWIN_KINDS.flatMap((kind) => {
    const own = outcomes.filter((outcome) => outcome.kind === kind);
    return own.length === 0 ? [] : [scoresOf(kind, own)];
  });
}

function scoresOf(kind: TwinKind, outcomes: readonly PairOutcome[]): PairScores {
  const wins = share(outcomes, ({ confidence, twinConfidence }) => confidence > twinConfidence);
  const ties = share(outcomes, ({ confidence, twinConfidence }) => confidence === twinConfidence);
  return {
    kind,
    pairs: outcomes.length,
    answeredRightly: share(outcomes, ({ isAnsweredRightly }) => isAnsweredRightly),
    twinsAnswered: share(outcomes, ({ isTwinAnswered }) => isTwinAnswered),
    auroc: auroc(
      outcomes.map(({ confidence }) => confidence),
      outcomes.map(({ twinConfidence }) => twinConfidence),
    ),
    pairedAccuracy: wins + ties / 2,
  };
}
