/**
 * The bench of answers: runs Verbatim and its peers on the same questions and writes `bench/results/answers.*`.
 * `--sample N` takes at most N answerable and N unanswerable questions a set (200 for a quick run), `--only NAME` runs
 * one system and prints its table without writing it.
 */
import { parseArgs } from 'node:util';
import { openLexicon } from '../../src/store/lexicon-file.ts';
import { jsonOf, writeResults } from '../results.ts';
import { withCollector } from '../process/with-collector.ts';
import { say } from '../say.ts';
import { compare } from './compare.ts';
import { markdownOf } from './report/markdown.ts';
import { svgOf } from './report/svg.ts';
import { allSystems } from './systems/systems.ts';

/** Runs the bench; the exit code is 2 where the arguments are wrong. */
export async function benchAnswers(args: readonly string[]): Promise<number> {
  if (globalThis.gc === undefined) return withCollector('answers', args);
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
  const report = await compare(systems, options.sample);
  if (options.only === null) {
    writeResults({
      'answers.json': jsonOf(report),
      'answers.md': markdownOf(report),
      'answers.svg': svgOf(report),
    });
  }
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
