/**
 * `npm run bench -- ablation`: what each group of the ranker's features adds. The ranker is trained without the group
 * on four fifths of the pages and asked of the fifth, five times; writes `bench/results/ablation.{json,md}`.
 */
import { existsSync } from 'node:fs';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { FEATURES, type FeatureName } from '../../src/retrieval/rank/features.ts';
import { openLexicon } from '../../src/store/lexicon-file.ts';
import { PUBLIC_SETS, readQuestionSet } from '../public-sets.ts';
import { writeResults } from '../results.ts';
import { indexArticles, rankExample, type RankExample } from '../train/examples.ts';
import { dot, fitRanker } from '../train/fit.ts';
import { FEATURE_GROUPS } from './feature-groups.ts';

const SETS = ['squad2-dev', 'newwiki-dev'];
const FOLDS = 5;
/** The weights hardly move after as many; training for good takes three times as many. */
const EPOCHS = 100;

/** A question's candidates, and the fifth of the pages in which it is asked. */
interface Folded extends RankExample {
  readonly set: string;
  readonly fold: number;
}

/** The share of questions, 0 to 1, whose right passage or sentence came first. */
interface Firsts {
  readonly passage: number;
  readonly sentence: number;
}

interface Row {
  readonly what: string;
  readonly features: number;
  readonly sets: Readonly<Record<string, Firsts>>;
}

/** Runs the bench; the exit code. */
export async function benchAblation(): Promise<number> {
  if (!existsSync(PUBLIC_SETS)) {
    process.stdout.write('ablation: ../shared/datasets is absent; nothing was measured.\n');
    return 0;
  }
  const opened = await openLexicon();
  const examples = fold(opened.status === 'open' ? opened.lexicon : null);
  const rows = [
    measure('all features', examples, new Set()),
    ...Object.entries(FEATURE_GROUPS).map(([group, names]) =>
      measure(`without ${group}`, examples, new Set(names)),
    ),
    measure('without the lexicon (WordNet and vectors)', fold(null), new Set(FEATURE_GROUPS['word vectors'])),
  ];
  writeResults({
    'ablation.json': `${JSON.stringify({ folds: FOLDS, rows }, null, 2)}\n`,
    'ablation.md': page(rows),
  });
  return 0;
}

function fold(lexicon: Lexicon | null): readonly Folded[] {
  return SETS.flatMap((set) => {
    const dataset = readQuestionSet(set);
    if (dataset === null) return [];
    const pages = dataset.articles.map(({ id }) => id);
    const indexes = indexArticles(dataset, lexicon);
    return dataset.questions.flatMap((question) => {
      const index = indexes.get(question.article);
      if (!index || !question.answerable) return [];
      return [{ ...rankExample(index, question), set, fold: pages.indexOf(question.article) % FOLDS }];
    });
  });
}

function measure(what: string, examples: readonly Folded[], left: ReadonlySet<FeatureName>): Row {
  const kept = FEATURES.flatMap((name, at) => (left.has(name) ? [] : [at]));
  const cut = examples.map((example) => ({
    ...example,
    features: example.features.map((row) => kept.map((at) => row[at] ?? 0)),
  }));
  const right = cut.map(() => ({ passage: false, sentence: false }));
  for (let held = 0; held < FOLDS; held += 1) {
    const weights = fitRanker(
      cut.filter((example) => example.fold !== held),
      kept.length,
      EPOCHS,
    );
    for (const [at, example] of cut.entries())
      if (example.fold === held) right[at] = firstOf(example, weights);
  }
  process.stdout.write(`${what}: done\n`);
  const sets = Object.fromEntries(SETS.map((set) => [set, shareOf(cut, right, set)]));
  return { what, features: kept.length, sets };
}

function firstOf(example: RankExample, weights: readonly number[]): Record<keyof Firsts, boolean> {
  const scores = example.features.map((row) => dot(row, weights));
  const first = scores.indexOf(Math.max(...scores));
  return { passage: example.rightPassage[first] === true, sentence: example.right[first] === true };
}

function shareOf(
  examples: readonly Folded[],
  right: readonly Record<keyof Firsts, boolean>[],
  set: string,
): Firsts {
  const own = right.filter((_, at) => examples[at]?.set === set);
  const share = (of: keyof Firsts): number => own.filter((one) => one[of]).length / own.length;
  return { passage: share('passage'), sentence: share('sentence') };
}

function page(rows: readonly Row[]): string {
  const lines = rows.map(({ what, features, sets }) => {
    const cells = SETS.flatMap((set) => [percent(sets[set]?.passage), percent(sets[set]?.sentence)]);
    return `| ${what} | ${features} | ${cells.join(' | ')} |`;
  });
  return [
    '# What each group of features adds',
    '',
    `Measured by \`npm run bench -- ablation\`: per cent of questions whose right passage or sentence comes first, each page asked of a ranker trained on the other four fifths of the pages (${FOLDS} folds). Differences below half a point are noise.`,
    '',
    `| features | count | ${SETS.map((set) => `${set} passage@1 | sentence@1`).join(' | ')} |`,
    `| --- | ---: | ${SETS.map(() => '---: | ---:').join(' | ')} |`,
    ...lines,
    '',
  ].join('\n');
}

function percent(share: number | undefined): string {
  return (100 * (share ?? 0)).toFixed(1);
}
