import type { Evaluation } from '../../../evaluation/evaluate.ts';
import type { RefusalScores } from '../../../evaluation/refusals.ts';
import type { RankScores } from '../../../evaluation/scores.ts';
import type { KindScores, Scores } from '../../../evaluation/summary.ts';
import { fixed, line, percent, timing } from './figures.ts';

/** An evaluation as a table to read. */
export function describeEvaluation(evaluation: Evaluation): string {
  const { name, articles, overall, kinds, refusals, build, latency } = evaluation;
  const counts = `${overall.questions} questions (${overall.answerable} answerable), ${articles} articles`;
  return [
    `${name}: ${counts}`,
    ...scoreLines(overall),
    ...kinds.map(describeKind),
    ...(refusals === null
      ? []
      : (['without', 'elsewhere'] as const).map((set) => describeRefusals(set, refusals[set]))),
    '',
    line('build of an article', timing(build)),
    line('answer to a question', timing(latency)),
  ].join('\n');
}

function describeKind({ kind, scores }: KindScores): string {
  const counts = `${scores.questions} questions (${scores.answerable} answerable)`;
  return ['', `${kind}: ${counts}`, ...scoreLines(scores)].join('\n');
}

function describeRefusals(set: string, { questions, auroc, falseAnswerRate }: RefusalScores): string {
  return [
    '',
    `${set}: ${questions} questions`,
    line('AUROC', fixed(auroc)),
    line('answered all the same', percent(falseAnswerRate)),
  ].join('\n');
}

function scoreLines(scores: Scores): string[] {
  return [
    line('passages', ranks(scores.passages)),
    line('sentences', ranks(scores.sentences)),
    line('answer in sentence@1', percent(scores.answerInSentence1)),
    line('answered', percent(scores.answeredRate)),
    line('precision of answers', percent(scores.precision)),
    ...(scores.questions === scores.answerable
      ? []
      : [
          line('unanswerable answered', percent(scores.falseAnswerRate)),
          line('abstention AUROC', fixed(scores.abstentionAuroc)),
        ]),
  ];
}

/** One evaluated question as one line of a predictions file, without the line end. */
export function predictionLine({
  question,
  status,
  confidence,
  ranking,
}: Evaluation['asked'][number]): string {
  const passages = ranking.map(({ paragraph, sentence, text, sentenceText, score }) => ({
    article: question.article,
    paragraph,
    sentence,
    text,
    sentenceText,
    score,
  }));
  return JSON.stringify({ id: question.id, status, confidence, passages });
}

function ranks(scores: RankScores | null): string {
  return scores === null
    ? '—'
    : `hit@1 ${percent(scores.hit1)}   hit@3 ${percent(scores.hit3)}   MRR ${fixed(scores.mrr)}`;
}
