import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { percentile } from '../../src/evaluation/scores.ts';
import { freePort } from '../../test/support/free-port.ts';
import { decimal } from '../answers/report/report.ts';
import { createKeys } from '../door/keys.ts';
import { interactionsOf, signedRequests } from '../door/requests.ts';
import { MEASURED } from '../process/cores.ts';
import { surroundings, surroundingsLine } from '../process/environment.ts';
import { buildProgram, runProgram, startProgram, startScript } from '../process/program.ts';
import { jsonOf, writeResults } from '../results.ts';
import { partsOf, type Part } from './parts.ts';

/** Milliseconds from the start of the process. */
interface Start {
  /** To the line that says that the port is open. */
  readonly open: number;
  /** To the first answer, its last byte. */
  readonly answered: number;
}

/** The names of what is started, and how. */
const FRONTS = ['endpoint', 'terminal'] as const;

type Front = (typeof FRONTS)[number];

/**
 * `npm run bench -- start [--rounds N]`: from the start of the built program to its first answer from the seed, as an
 * endpoint with a new store and as `verbatim ask`, beside a Node that does nothing. `N` starts of each (15), and one
 * more of the endpoint under Node's profiler, which says where its time goes.
 */
export async function benchStart(args: readonly string[]): Promise<number> {
  const options = { rounds: { type: 'string', default: '15' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const where = surroundings();
  buildProgram();
  const bare: number[] = [];
  const starts: Record<Front, Start[]> = { endpoint: [], terminal: [] };
  for (let round = 0; round < Number(values.rounds); round += 1) {
    bare.push((await startBare()).answered);
    const { open, answered } = await startEndpoint();
    starts.endpoint.push({ open, answered });
    starts.terminal.push(await startTerminal());
  }
  const parts = await profiledEndpoint();
  const report = { ...where, rounds: bare.length, bare, starts, parts };
  const table = tableOf(surroundingsLine('start', where), bare, starts, parts);
  writeResults({ 'start.json': jsonOf(report), 'start.md': table });
  process.stdout.write(table);
  return 0;
}

/** Node itself, which ends when it has said a word. */
async function startBare(): Promise<Start> {
  const began = performance.now();
  await startScript(['--eval', 'process.stderr.write("here\\n")'], MEASURED, {});
  const answered = performance.now() - began;
  return { open: answered, answered };
}

/** Where the time of a start goes; the profiler itself takes a tenth more. */
async function profiledEndpoint(): Promise<readonly Part[]> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-profile-'));
  try {
    const { end } = await startEndpoint(['--cpu-prof', `--cpu-prof-dir=${folder}`]);
    return partsOf(folder, end);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `end`: when it had answered, in microseconds of the machine's clock. */
async function startEndpoint(nodeOptions: readonly string[] = []): Promise<Start & { readonly end: number }> {
  const [keys, port] = [createKeys(), await freePort()];
  const [request] = signedRequests(interactionsOf('ask', 1), keys.privateKey);
  if (request === undefined) throw new Error('no question');
  const began = performance.now();
  const environment = { DISCORD_PUBLIC_KEY: keys.publicKey, HTTP_PORT: port };
  const running = await startProgram(environment, MEASURED, nodeOptions);
  const open = performance.now() - began;
  const { path, ...rest } = request;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, rest);
  const body = await response.text();
  const answered = performance.now() - began;
  const end = Number(process.hrtime.bigint() / 1_000n);
  await running.stop();
  if (!response.ok || !body.includes('Kellogg')) throw new Error('the first answer is none');
  return { open, answered, end };
}

/** `verbatim ask` answers and ends. */
async function startTerminal(): Promise<Start> {
  const began = performance.now();
  const { stdout } = await runProgram(['ask', 'Who replaced Flynn?'], MEASURED);
  const answered = performance.now() - began;
  if (!stdout.includes('Kellogg')) throw new Error('the first answer is none');
  return { open: answered, answered };
}

function tableOf(
  line: string,
  bare: readonly number[],
  starts: Readonly<Record<Front, readonly Start[]>>,
  parts: readonly Part[],
): string {
  const rows = FRONTS.map((front) => {
    const answered = starts[front].map((one) => one.answered);
    const open = starts[front].map((one) => one.open);
    const cells = [ms(percentile(open, 0.5)), ms(percentile(answered, 0.5)), ms(Math.max(...answered))];
    return `| ${NAMES[front]} | ${cells.join(' | ')} |`;
  });
  const node = [ms(percentile(bare, 0.5)), ms(percentile(bare, 0.5)), ms(Math.max(...bare))];
  return [
    '# The start: to the first answer from the seed',
    '',
    line,
    '',
    'Milliseconds from when the process is begun, of the built program; the files are in the system’s memory. Of so many starts of each in turn, the median and the longest.',
    '',
    `| ${bare.length} starts | port open | answered | longest |`,
    '| --- | --: | --: | --: |',
    `| Node, which says one word | ${node.join(' | ')} |`,
    ...rows,
    '',
    'Where the time of one start of the endpoint goes, under Node’s profiler, which takes some of it itself:',
    '',
    '| part | ms |',
    '| --- | --: |',
    ...parts.map(({ name, took }) => `| ${name} | ${ms(took)} |`),
    '',
  ].join('\n');
}

const NAMES: Readonly<Record<Front, string>> = {
  endpoint: '`verbatim start` as an endpoint, with a new store, and one signed /ask',
  terminal: '`verbatim ask`, to its end',
};

function ms(value: number | null): string {
  return decimal(value, 0);
}
