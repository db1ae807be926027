import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import type { Progress } from '../evaluation/asked.ts';
import { readDataset } from '../evaluation/dataset.ts';
import type { Dataset } from '../evaluation/dataset.ts';
import { evaluateSentences } from '../evaluation/evaluate-sentences.ts';
import type { SentenceProgress } from '../evaluation/evaluate-sentences.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { candidateRanker } from '../evaluation/rank-candidates.ts';
import { isListed, readSentenceSet } from '../evaluation/sentence-set.ts';
import { describeEvaluation, predictionLine } from '../fronts/terminal/once/evaluation.ts';
import { describeSentenceScores, sentencePredictions } from '../fronts/terminal/once/sentence-evaluation.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ArticleSource } from '../loader/load-story.ts';
import type { Sureness } from '../retrieval/sureness.ts';
import { systemPace } from '../system-pace.ts';
import { openLexicon } from '../store/lexicon-file.ts';
import { readArticleFiles } from '../store/article-files.ts';
import type { Loaded } from '../story/problem.ts';
import { complain, complainOfArticles } from './complain.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** The options of `verbatim eval`. */
export interface EvaluateOptions {
  /** How sure the engine must be before it answers; ranking sentences does not ask. */
  readonly sureness: Sureness;
  readonly json?: true;
  /** Where to write what was answered, one line a question. */
  readonly predictions?: string;
  /** Whether to measure refusal on questions whose answer was taken away as well. */
  readonly refusals?: true;
}

/** `verbatim eval`: asks every question of a question set, or ranks a sentence-ranking set, and prints the scores. */
export async function evaluateSet(
  path: string,
  options: EvaluateOptions,
  around: Surroundings,
): Promise<ExitCode> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    return complain(around, `${path} cannot be read as JSON: ${messageOf(error)}`);
  }
  const evaluateThis = isListed(json) ? evaluateSentenceSet : evaluateQuestionSet;
  const outcome = await evaluateThis(path, json, options, around);
  if (typeof outcome === 'number') return outcome;
  const { predictions } = options;
  if (predictions !== undefined) {
    try {
      await writeFile(predictions, outcome.predictions);
    } catch (error) {
      return complain(around, `${predictions} cannot be written: ${messageOf(error)}`);
    }
  }
  const text = options.json === true ? JSON.stringify(outcome.scores, null, 2) : outcome.text;
  around.output.write(`${text}\n`);
  return 0;
}

/** What to print, and what to write where predictions are wanted. */
interface Outcome {
  readonly scores: object;
  readonly text: string;
  readonly predictions: string;
}

async function evaluateQuestionSet(
  path: string,
  json: unknown,
  { sureness, refusals }: EvaluateOptions,
  around: Surroundings,
): Promise<Outcome | ExitCode> {
  const read = readDataset(json);
  if (read.status === 'invalid') {
    return complain(around, `${path} is not a question set {name, articles, questions}: ${read.complaint}`);
  }
  const { dataset } = read;
  const sources = await readSources(dataset, dirname(path));
  if (sources.status === 'refused') return complainOfArticles(around, sources.problems);
  const lexicon = await lexiconOrComplaint(around);
  const { now } = systemPace;
  const steps = evaluate({
    dataset,
    sources: sources.value,
    lexicon,
    now,
    sureness,
    refusals: refusals === true,
  });
  const evaluated = withProgress(steps, around);
  if (evaluated.status === 'refused') return complainOfArticles(around, evaluated.problems);
  const { asked, ...scores } = evaluated.value;
  const predictions = asked.map((one) => `${predictionLine(one)}\n`).join('');
  return { scores, text: describeEvaluation(evaluated.value), predictions };
}

async function evaluateSentenceSet(
  path: string,
  json: unknown,
  { refusals }: EvaluateOptions,
  around: Surroundings,
): Promise<Outcome | ExitCode> {
  const read = readSentenceSet(json);
  if (read.status === 'invalid') {
    return complain(around, `${path} is not a sentence-ranking set [{q, cand: [{t, y}]}]: ${read.complaint}`);
  }
  if (refusals === true) {
    complain(
      around,
      `${path} is a sentence-ranking set: it has no articles to take answers from; leave out --refusals`,
    );
    return 2;
  }
  const rank = candidateRanker(await lexiconOrComplaint(around));
  const evaluation = withProgress(evaluateSentences(read.set, rank, systemPace.now), around);
  const name = basename(path, extname(path));
  return {
    scores: { name, ...evaluation.scores },
    text: describeSentenceScores(name, evaluation.scores),
    predictions: sentencePredictions(evaluation),
  };
}

async function lexiconOrComplaint({ errors }: Surroundings): Promise<Lexicon | null> {
  const words = await openLexicon();
  if (words.status === 'open') return words.lexicon;
  errors.write(`${words.complaint}\n`);
  return null;
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

function withProgress<Result>(
  steps: Generator<Progress | SentenceProgress, Result, undefined>,
  { errors }: Surroundings,
): Result {
  let last = systemPace.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (systemPace.now() - last < progressEvery) continue;
    last = systemPace.now();
    const { done, total } = step.value;
    const phase = 'phase' in step.value ? step.value.phase : 'questions';
    errors.write(`verbatim: ${phase} ${done} of ${total}\n`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
