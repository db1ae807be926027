import { readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Progress } from '../evaluation/asked.ts';
import { readDataset } from '../evaluation/dataset.ts';
import type { Dataset } from '../evaluation/dataset.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import type { Evaluation } from '../evaluation/evaluate.ts';
import { describeEvaluation, predictionLine } from '../fronts/terminal/once/evaluation.ts';
import type { ArticleSource } from '../loader/load-story.ts';
import type { Sureness } from '../retrieval/sureness.ts';
import { systemPace } from '../slices.ts';
import { openLexicon } from '../store/lexicon-file.ts';
import { readArticleFiles } from '../store/article-files.ts';
import type { Loaded } from '../story/problem.ts';
import { complain, complainOfArticles } from './complain.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** The options of `verbatim eval`. */
export interface EvaluateOptions {
  /** How sure the engine must be before it answers. */
  readonly sureness: Sureness;
  readonly json?: true;
  /** Where to write what was answered, one line a question. */
  readonly predictions?: string;
  /** Whether to measure refusal on questions whose answer was taken away as well. */
  readonly refusals?: true;
}

/** `verbatim eval`: asks every question of a question set and prints the scores. */
export async function evaluateSet(
  path: string,
  { sureness, json, predictions, refusals }: EvaluateOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const dataset = await openDataset(path);
  if (typeof dataset === 'string') return complain(around, dataset);
  const sources = await readSources(dataset, dirname(path));
  if (sources.status === 'refused') return complainOfArticles(around, sources.problems);
  const words = await openLexicon();
  if (words.status === 'absent') around.errors.write(`${words.complaint}\n`);
  const steps = evaluate({
    dataset,
    sources: sources.value,
    lexicon: words.status === 'open' ? words.lexicon : null,
    now: systemPace.now,
    sureness,
    refusals: refusals === true,
  });
  const evaluated = withProgress(steps, around);
  if (evaluated.status === 'refused') return complainOfArticles(around, evaluated.problems);
  const { asked, ...scores } = evaluated.value;
  if (predictions !== undefined) {
    try {
      await writeFile(predictions, asked.map((one) => `${predictionLine(one)}\n`).join(''));
    } catch (error) {
      return complain(around, `${predictions} cannot be written: ${messageOf(error)}`);
    }
  }
  const text = json === true ? JSON.stringify(scores, null, 2) : describeEvaluation(evaluated.value);
  around.output.write(`${text}\n`);
  return 0;
}

/** A question set, or what is wrong with it. */
async function openDataset(path: string): Promise<Dataset | string> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    return `${path} cannot be read as JSON: ${messageOf(error)}`;
  }
  const read = readDataset(json);
  return read.status === 'valid'
    ? read.dataset
    : `${path} is not a question set {name, articles, questions}: ${read.complaint}`;
}

/** The article files that a set names, by article id; paths are relative to the set's folder. */
async function readSources(
  { articles }: Dataset,
  folder: string,
): Promise<Loaded<ReadonlyMap<string, ArticleSource>>> {
  const sources = new Map<string, ArticleSource>();
  for (const { id, file } of articles) {
    if (file === undefined) continue;
    const read = await readArticleFiles(resolve(folder, file));
    if (read.status === 'refused') return read;
    const [source] = read.value;
    if (source !== undefined) sources.set(id, source);
  }
  return { status: 'loaded', value: sources };
}

/** Milliseconds between two lines of progress; the first comes after as long. */
const progressEvery = 1_000;

function withProgress(
  steps: Generator<Progress, Loaded<Evaluation>, undefined>,
  { errors }: Surroundings,
): Loaded<Evaluation> {
  let last = systemPace.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (systemPace.now() - last < progressEvery) continue;
    last = systemPace.now();
    const { phase, done, total } = step.value;
    errors.write(`verbatim: ${phase} ${done} of ${total}\n`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
