/**
 * The bench of answers: runs Verbatim and its peers on the same questions and writes `bench/results/answers.*`.
 * `--sample N` takes at most N answerable and N unanswerable questions a set (200 for a quick run), `--only NAME` runs
 * one system and prints its table without writing it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import model from '../../src/retrieval/rank/model.json' with { type: 'json' };
import { openLexicon } from '../../src/store/lexicon-file.ts';
import { openSet, sampleOf, SETS, type BenchSet } from './question-sets.ts';
import { markdownOf } from './report/markdown.ts';
import type { Report, SetReport } from './report/report.ts';
import { svgOf } from './report/svg.ts';
import { scoresOfTrial } from './scores.ts';
import type { System } from './system.ts';
import { allSystems } from './systems/systems.ts';
import { runTrials, type Trial } from './trial.ts';

const RESULTS = new URL('../results/', import.meta.url);

/** Runs the bench; the exit code is 2 where the arguments are wrong. */
export async function benchAnswers(args: readonly string[]): Promise<0 | 2> {
  const options = readOptions(args);
  if (options === null) return 2;
  const words = await openLexicon();
  if (words.status === 'absent') say(words.complaint);
  const all = allSystems(words.status === 'open' ? words.lexicon : null);
  const systems = options.only === null ? all : all.filter(({ name }) => name === options.only);
  if (systems.length === 0) {
    say(`bench answers: no system "${options.only}"; there are ${all.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const report = await measure(systems, options.sample);
  if (options.only === null) write(report);
  process.stdout.write(markdownOf(report));
  return 0;
}

interface BenchOptions {
  readonly sample: number | null;
  readonly only: string | null;
}

function readOptions(args: readonly string[]): BenchOptions | null {
  try {
    const options = { sample: { type: 'string' }, only: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const sample = values.sample === undefined ? null : Number(values.sample);
    if (sample === null || (Number.isInteger(sample) && sample > 0)) {
      return { sample, only: values.only ?? null };
    }
    say(`bench answers: --sample takes a whole number above 0, not "${values.sample}".`);
  } catch (error) {
    say(`bench answers: ${error instanceof Error ? error.message : String(error)}`);
  }
  return null;
}

async function measure(systems: readonly System[], sample: number | null): Promise<Report> {
  // The sources were read when the run began: what is committed meanwhile is not what is measured.
  const begun = { date: new Date().toISOString(), commit: commitOf() };
  const [before = 0] = loadavg();
  const sets: SetReport[] = [];
  const skipped: string[] = [];
  const trainedPages = new Set<string>();
  for (const place of SETS) {
    const set = await openSet(place);
    if (set === null) {
      say(`bench answers: ${place.name} is absent from ../shared/datasets and is skipped.`);
      skipped.push(place.name);
      continue;
    }
    if (model.trainedOn.includes(set.name)) for (const { id } of set.articles) trainedPages.add(pageOf(id));
    const questions = sampleOf(set.questions, sample);
    const trials = runTrials(set, questions, systems, (done, total) => {
      if (done % 10 === 0 || done === total) say(`${set.name}: ${done} of ${total} articles`);
    });
    sets.push(...reportsOf(set, trials, trainedPages));
  }
  const [after = 0] = loadavg();
  return {
    ...begun,
    node: process.versions.node,
    processor: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: availableParallelism(),
    load: [before, after],
    trainedOn: model.trainedOn,
    trained: model.date,
    sample,
    skipped,
    sets,
  };
}

/** The set's report, and where the weights were trained on some of its pages, another one on the rest. */
function reportsOf(
  set: BenchSet,
  trials: readonly Trial[],
  trainedPages: ReadonlySet<string>,
): readonly SetReport[] {
  const all = set.articles.map(({ id }) => id);
  const unseen = new Set(all.filter((id) => !trainedPages.has(pageOf(id))));
  if (model.trainedOn.includes(set.name)) return [reportOn(set.name, 'trained', all, trials)];
  if (unseen.size === all.length) return [reportOn(set.name, set.isOwn ? 'own' : 'unseen', all, trials)];
  return [
    reportOn(set.name, 'partly', all, trials),
    reportOn(`${set.name}, unseen pages`, 'unseen', [...unseen], trials),
  ];
}

function reportOn(
  name: string,
  training: SetReport['training'],
  articles: readonly string[],
  trials: readonly Trial[],
): SetReport {
  const ids = new Set(articles);
  const systems = trials.map((trial) => scoresOfTrial(trial, ({ question }) => ids.has(question.article)));
  const [first] = systems;
  return {
    name,
    training,
    articles: articles.length,
    answerable: first?.clean.questions ?? 0,
    unanswerable: first?.refusing.written.questions ?? 0,
    systems,
  };
}

/** The page that an article is cut from: `set/page/part`; any other id is a page of its own. */
function pageOf(id: string): string {
  return id.split('/')[1] ?? id;
}

function commitOf(): string | null {
  try {
    const isEdited = git('status', '--porcelain', '--', 'src', 'lexicon') !== '';
    return git('rev-parse', '--short', 'HEAD') + (isEdited ? '+' : '');
  } catch {
    return null;
  }
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

function write(report: Report): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(new URL('answers.json', RESULTS), `${JSON.stringify(report, rounded, 2)}\n`);
  writeFileSync(new URL('answers.md', RESULTS), markdownOf(report));
  writeFileSync(new URL('answers.svg', RESULTS), svgOf(report));
  // In the form that `npm run check:format` wants, like every other file.
  execFileSync('npx', ['oxfmt', fileURLToPath(RESULTS)], { stdio: 'ignore' });
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
