import { readFile, writeFile } from 'node:fs/promises';
import { readAttributionSet, type AnnotatedArticle } from '../evaluation/quotes/attribution-set.ts';
import { evaluateQuotes } from '../evaluation/quotes/evaluate-quotes.ts';
import { attributionsOf, type PredictedArticle } from '../evaluation/quotes/predictions.ts';
import {
  attributionLine,
  describeAttributions,
  describeQuoteScores,
} from '../fronts/terminal/once/quote-evaluation.ts';
import { systemPace } from '../system-pace.ts';
import { complain } from './complain.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** The options of `verbatim eval-quotes`. */
export interface EvaluateQuotesOptions {
  readonly json?: true;
  /** Where to write what was found, one line an article. */
  readonly predictions?: string;
  /** A plain text to read in place of a set: nothing to score, all that is found is printed. */
  readonly text?: string;
}

/** `verbatim eval-quotes`: finds the attributions of annotated articles and prints the scores. */
export async function evaluateQuoteSet(
  path: string | undefined,
  options: EvaluateQuotesOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { json, predictions, text } = options;
  if (text !== undefined) return printText(text, options, around);
  if (path === undefined) {
    complain(around, 'give an attribution set, or --text with a plain file');
    return 2;
  }
  const articles = await openSet(path);
  if (typeof articles === 'string') return complain(around, articles);
  const { scores, predictions: found } = evaluateQuotes(articles, systemPace.now);
  const complaint = await save(predictions, found);
  if (complaint !== null) return complain(around, complaint);
  around.output.write(`${json === true ? JSON.stringify(scores, null, 2) : describeQuoteScores(scores)}\n`);
  return 0;
}

async function printText(
  path: string,
  { json, predictions }: EvaluateQuotesOptions,
  around: Surroundings,
): Promise<ExitCode> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return complain(around, `${path} cannot be read: ${messageOf(error)}`);
  }
  const quotes = attributionsOf(path, text);
  const complaint = await save(predictions, [{ id: path, quotes }]);
  if (complaint !== null) return complain(around, complaint);
  const shown = json === true ? attributionLine({ id: path, quotes }) : describeAttributions(text, quotes);
  around.output.write(`${shown}\n`);
  return 0;
}

/** Writes the predictions where one asked for them; what went wrong, or null. */
async function save(path: string | undefined, found: readonly PredictedArticle[]): Promise<string | null> {
  if (path === undefined) return null;
  try {
    await writeFile(path, found.map((one) => `${attributionLine(one)}\n`).join(''));
    return null;
  } catch (error) {
    return `${path} cannot be written: ${messageOf(error)}`;
  }
}

/** An attribution set, or what is wrong with it. */
async function openSet(path: string): Promise<readonly AnnotatedArticle[] | string> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    return `${path} cannot be read as JSON: ${messageOf(error)}`;
  }
  const read = readAttributionSet(json);
  return read.status === 'valid'
    ? read.articles
    : `${path} is not an attribution set [{id, text, attributions}]: ${read.complaint}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
