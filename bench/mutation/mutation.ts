/**
 * The bench of the tests themselves: Stryker changes the code of text, loader, retrieval and reply a little, one place
 * at a time, and runs the tests that cover it; what no test notices is listed. All of the code would take a day on two
 * cores, so windows of lines are drawn at random: `--windows N` (25 by default), `--seed N`, `--only FOLDER`. Writes
 * `bench/results/mutation.*`; with `--only` it writes nothing.
 */
import { relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { seededRandom } from '../answers/random.ts';
import { commitMeasured, jsonOf, writeResults } from '../results.ts';
import { say } from '../say.ts';
import { markdownOfMutation, type Mutant, type MutationReport } from './report.ts';
import { drawn, FOLDERS, windowsOf } from './windows.ts';

type MutantRun = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** Runs the bench; the exit code is 2 where the arguments are wrong. */
export async function benchMutation(args: readonly string[]): Promise<0 | 2> {
  const options = readOptions(args);
  if (options === null) return 2;
  const all = windowsOf(options.only === null ? FOLDERS : [options.only]);
  const windows = drawn(all, options.windows, seededRandom(options.seed));
  const begun = { date: new Date().toISOString(), commit: commitMeasured() };
  const runs = await new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'bench/mutation/vitest.config.ts' },
    mutate: windows.map(({ file, from, to }) => `${file}:${from}-${to}`),
    ignorePatterns: ['/playground', '/site'],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    // Tests are run without types; a line put before a fixture's would break it.
    disableTypeChecks: false,
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
    tempDirName: '.stryker',
    dryRunTimeoutMinutes: 20,
    timeoutMS: 20_000,
  }).runMutationTest();
  const mutants = runs.flatMap(mutantOf);
  const report: MutationReport = {
    ...begun,
    windows: { drawn: windows.length, of: all.length },
    unmeasured: runs.filter(({ status }) => status === 'Ignored').length,
    mutants,
  };
  const markdown = markdownOfMutation(report);
  if (options.only === null) writeResults({ 'mutation.json': jsonOf(report), 'mutation.md': markdown });
  process.stdout.write(markdown);
  return 0;
}

/** What came of a change; nothing for one that could not be tried. */
function mutantOf({ status, fileName, location, mutatorName, replacement }: MutantRun): readonly Mutant[] {
  const outcome = OUTCOMES[status];
  if (outcome === undefined) return [];
  const file = relative(process.cwd(), fileName).split(sep).join('/');
  return [
    {
      folder: file.split('/')[1] ?? '',
      file,
      line: location.start.line,
      kind: mutatorName,
      replacement,
      outcome,
    },
  ];
}

const OUTCOMES: Readonly<Partial<Record<MutantRun['status'], Mutant['outcome']>>> = {
  Killed: 'found',
  Timeout: 'found',
  RuntimeError: 'found',
  Survived: 'survived',
  NoCoverage: 'uncovered',
};

function readOptions(
  args: readonly string[],
): { readonly windows: number; readonly seed: number; readonly only: string | null } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        windows: { type: 'string', default: '25' },
        seed: { type: 'string', default: '1' },
        only: { type: 'string' },
      },
    });
    const [windows, seed] = [Number(values.windows), Number(values.seed)];
    const only = values.only ?? null;
    const isFolder = only === null || FOLDERS.some((folder) => folder === only);
    if (Number.isInteger(windows) && windows > 0 && Number.isInteger(seed) && isFolder)
      return { windows, seed, only };
  } catch {
    // Told below, like a wrong number.
  }
  say(`bench mutation: takes --windows N, --seed N and --only ${FOLDERS.join('|')}.`);
  return null;
}
