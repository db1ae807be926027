/**
 * Trains the ranker and the confidence on the public development sets and writes `src/retrieval/rank/model.json`.
 * Run it twice: the confidence reads the ranker's scores, so the first run trains the ranker and the second both
 * (`npm run train` does).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Dataset } from '../../src/evaluation/dataset.ts';
import { auroc } from '../../src/evaluation/scores.ts';
import { CONFIDENCE_FEATURES, confidenceFeatures } from '../../src/retrieval/refusal/confidence.ts';
import { FEATURES } from '../../src/retrieval/rank/features.ts';
import { SURENESS, type Sureness } from '../../src/retrieval/sureness.ts';
import { readQuestion } from '../../src/retrieval/question/question.ts';
import { rankSentences } from '../../src/retrieval/rank/rank.ts';
import { openLexicon } from '../../src/store/lexicon-file.ts';
import { PUBLIC_SETS, readQuestionSet } from '../public-sets.ts';
import {
  askExamples,
  indexArticles,
  isRightFirst,
  rankExample,
  type AskExample,
  type RankExample,
} from './examples.ts';
import { dot, fitLogistic, fitRanker, type Labelled } from './fit.ts';

const MODEL = new URL('../../src/retrieval/rank/model.json', import.meta.url);
const TRAINED_ON = ['squad2-dev', 'newwiki-dev'];
/** Some of its pages are in squad2-dev too; the bench reports its unseen pages apart. */
const CHECKED_ON = ['xquad-en-dev'];

const opened = await openLexicon();
const lexicon = opened.status === 'open' ? opened.lexicon : null;

function load(name: string): Dataset {
  const dataset = readQuestionSet(name);
  if (dataset === null) throw new Error(`${name} is absent from ../shared/datasets`);
  return dataset;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function rankAll(dataset: Dataset): RankExample[] {
  const indexes = indexArticles(dataset, lexicon);
  return dataset.questions.flatMap((question) => {
    const index = indexes.get(question.article);
    return index && question.answerable ? [rankExample(index, question)] : [];
  });
}

function percentFirst(
  examples: readonly RankExample[],
  weights: readonly number[],
  of: 'right' | 'rightPassage',
): string {
  const right = examples.filter(({ features, ...marks }) => {
    const scores = features.map((row) => dot(row, weights));
    return marks[of][scores.indexOf(Math.max(...scores))] === true;
  });
  return ((100 * right.length) / examples.length).toFixed(1);
}

function trainRanker(): number[] {
  const sets = new Map([...TRAINED_ON, ...CHECKED_ON].map((name) => [name, rankAll(load(name))]));
  const weights = fitRanker(
    TRAINED_ON.flatMap((name) => sets.get(name) ?? []),
    FEATURES.length,
  );
  for (const [name, examples] of sets) {
    say(
      `${name}: passage@1 ${percentFirst(examples, weights, 'rightPassage')} sentence@1 ${percentFirst(examples, weights, 'right')}`,
    );
  }
  return weights;
}

interface Confided extends Labelled {
  readonly set: AskExample['set'];
}

function confide(example: AskExample): Confided[] {
  const ranking = rankSentences(example.index, readQuestion(example.question, example.index));
  const features = confidenceFeatures(ranking);
  // A question that finds nothing is refused whatever the weights are.
  if (!features) return [];
  return [
    {
      features,
      label: isRightFirst(ranking, example) ? 1 : 0,
      weight: WEIGHTS[example.set],
      set: example.set,
    },
  ];
}

/** What one question of each set counts: as much answerable as not, and written-to-deceive questions less. */
const WEIGHTS: Readonly<Record<AskExample['set'], number>> = {
  answerable: 1,
  written: 0.25,
  without: 0.5,
  elsewhere: 0.4,
};

function trainConfidence(): { weights: number[]; thresholds: Record<Sureness, number> } {
  const rows = TRAINED_ON.map(load).flatMap((dataset) =>
    askExamples(dataset, indexArticles(dataset, lexicon)).flatMap(confide),
  );
  const weights = fitLogistic(rows, CONFIDENCE_FEATURES.length);
  const chance = (set: AskExample['set']): number[] =>
    rows.filter((row) => row.set === set).map(({ features }) => 1 / (1 + Math.exp(-dot(features, weights))));
  const answerable = chance('answerable');
  for (const set of ['written', 'without', 'elsewhere'] as const) {
    say(`AUROC ${set} ${(auroc(answerable, chance(set)) ?? 0).toFixed(3)}`);
  }
  const threshold = (sureness: Sureness): number => bestThreshold(rows, weights, WITHHELD[sureness]);
  const thresholds = {
    strict: threshold('strict'),
    balanced: threshold('balanced'),
    eager: threshold('eager'),
  };
  for (const sureness of SURENESS) {
    const least = thresholds[sureness];
    say(
      `${sureness}, threshold ${least}: answers ${share(answerable, least)} of answerable, ${share(chance('without'), least)} without, ${share(chance('elsewhere'), least)} elsewhere, ${share(chance('written'), least)} written`,
    );
  }
  return { weights, thresholds };
}

function share(chances: readonly number[], threshold: number): string {
  return `${((100 * chances.filter((chance) => chance >= threshold).length) / chances.length).toFixed(1)} %`;
}

/**
 * What withholding a right passage costs at each setting, where showing a wrong one costs 1. A wrong passage is still
 * the article's own words with their place, which a reader can judge; a refusal where the story answers sends him away.
 */
const WITHHELD: Readonly<Record<Sureness, number>> = { strict: 0.5, balanced: 1.5, eager: 4 };

/** The threshold at which right answers withheld, at `withheld` each, and wrong ones shown cost least. */
function bestThreshold(rows: readonly Labelled[], weights: readonly number[], withheld: number): number {
  const thresholds = Array.from({ length: 19 }, (_, at) => (at + 1) / 20);
  const cost = (threshold: number): number =>
    rows.reduce((sum, { features, label, weight }) => {
      const shown = 1 / (1 + Math.exp(-dot(features, weights))) >= threshold;
      if (shown === (label === 1)) return sum;
      return sum + weight * (label === 1 ? withheld : 1);
    }, 0);
  return thresholds.reduce((best, threshold) => (cost(threshold) < cost(best) ? threshold : best), 0.5);
}

function named(names: readonly string[], weights: readonly number[]): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(3))]));
}

function main(): void {
  if (!existsSync(PUBLIC_SETS)) return say('train: ../shared/datasets is absent; nothing was trained.');
  const before: unknown = JSON.parse(readFileSync(MODEL, 'utf8'));
  const ranker = named(FEATURES, trainRanker());
  const { weights, thresholds } = trainConfidence();
  const model = {
    trainedOn: TRAINED_ON,
    date: new Date().toISOString().slice(0, 10),
    thresholds,
    ranker,
    confidence: named(CONFIDENCE_FEATURES, weights),
  };
  writeFileSync(MODEL, `${JSON.stringify(model, null, 2)}\n`);
  say(
    JSON.stringify(before) === JSON.stringify(model) ? 'The model is unchanged.' : 'The model has changed.',
  );
}

main();
