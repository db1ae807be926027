import type { Asked } from './asked.ts';
import { grouped } from './grouped.ts';
import { judge } from './judge.ts';
import { auroc, rankScores, share } from './scores.ts';
import type { RankScores } from './scores.ts';

/** The scores of a set of questions. Null where the set has no question that the score is about. */
export interface Scores {
  readonly questions: number;
  readonly answerable: number;
  /** Over answerable questions, refused ones too: the ranking is what an answer would have shown. */
  readonly passages: RankScores | null;
  readonly sentences: RankScores | null;
  /** Share of answerable questions whose first sentence contains an answer text. */
  readonly answerInSentence1: number | null;
  /** How well confidence tells answerable from unanswerable questions. */
  readonly abstentionAuroc: number | null;
  /** Share of answerable questions that are answered at the setting asked with. */
  readonly answeredRate: number | null;
  /** Share of unanswerable questions that are answered all the same. */
  readonly falseAnswerRate: number | null;
  /** Share of the answers given, to answerable and unanswerable questions, whose first sentence is right. */
  readonly precision: number | null;
}

/** The scores of one kind of question. */
export interface KindScores {
  readonly kind: string;
  readonly scores: Scores;
}

/** The scores over all of `asked`. */
export function scoresOf(asked: readonly Asked[]): Scores {
  const answerable = asked.filter(({ question }) => question.answerable);
  const unanswerable = asked.filter(({ question }) => !question.answerable);
  const judgements = answerable.map(({ ranking, question }) => judge(ranking, question));
  return {
    questions: asked.length,
    answerable: answerable.length,
    passages: rankScores(judgements.map(({ passageRank }) => passageRank)),
    sentences: rankScores(judgements.map(({ sentenceRank }) => sentenceRank)),
    answerInSentence1: shareOrNull(judgements, ({ answerShown }) => answerShown),
    abstentionAuroc: auroc(answerable.map(confidenceOf), unanswerable.map(confidenceOf)),
    answeredRate: shareOrNull(answerable, isAnswered),
    falseAnswerRate: shareOrNull(unanswerable, isAnswered),
    precision: shareOrNull(asked.filter(isAnswered), isRight),
  };
}

/** The scores of each kind of question, in order of first appearance; none when all are of one kind. */
export function scoresByKind(asked: readonly Asked[]): KindScores[] {
  const kinds = grouped(asked, ({ question }) => question.kind ?? 'other');
  return kinds.size < 2 ? [] : [...kinds].map(([kind, ofKind]) => ({ kind, scores: scoresOf(ofKind) }));
}

function confidenceOf({ confidence }: Asked): number {
  return confidence;
}

function isAnswered({ status }: Asked): boolean {
  return status === 'answered';
}

function isRight({ ranking, question }: Asked): boolean {
  return question.answerable && judge(ranking, question).sentenceRank === 1;
}

function shareOrNull<Item>(items: readonly Item[], test: (item: Item) => boolean): number | null {
  return items.length === 0 ? null : share(items, test);
}
