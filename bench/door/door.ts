import { parseArgs } from 'node:util';
import { percentile } from '../../src/evaluation/scores.ts';
import { freePort } from '../../test/support/free-port.ts';
import { MEASURED } from '../process/cores.ts';
import { surroundings } from '../process/environment.ts';
import { buildProgram, startProgram, startScript } from '../process/program.ts';
import { jsonOf, writeResults } from '../results.ts';
import { say } from '../say.ts';
import { createKeys, type Keys } from './keys.ts';
import type { Answered, Order } from './load.ts';
import { CONNECTIONS, doorTable, type DoorReport, type KindReport } from './report.ts';
import { interactionsOf, signedRequests, type Kind } from './requests.ts';
import { startLoad, type Load } from './start-load.ts';

const KINDS: readonly Kind[] = ['typing', 'again', 'new'];

/** Rounds of which the median counts; in each, the two bots are asked in turn. */
const ROUNDS = 5;

/** Requests before anything is timed: V8 has compiled what matters by then. */
const WARM_UP = 4_000;

/**
 * `npm run bench -- door [--requests N] [--profile FOLDER]`: signed interactions a second on one core, by Verbatim as
 * built and by a bot that only echoes. `N` requests a round (10,000); the profile of Verbatim goes into `FOLDER`.
 */
export async function benchDoor(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { requests: { type: 'string', default: '10000' }, profile: { type: 'string' } },
  });
  const where = surroundings();
  const verifications = await ceiling();
  say(`ceiling: ${verifications.toFixed(0)} signatures a second`);
  buildProgram();
  const keys = createKeys();
  const verbatim = await startVerbatim(keys, values.profile ?? null);
  const bodies = {
    message: await usualBody(verbatim.address, keys, 'new'),
    choices: await usualBody(verbatim.address, keys, 'typing'),
  };
  const echo = await startScript(['--import', 'tsx', 'bench/door/echo.ts'], MEASURED, {
    ECHO: JSON.stringify({ publicKey: keys.publicKey, ...bodies }),
  });
  const load = startLoad();
  const kinds: KindReport[] = [];
  const asking = {
    bots: { echo: echo.firstLine, verbatim: verbatim.address },
    load,
    order: { privateKey: keys.privateKey, connections: CONNECTIONS, requests: Number(values.requests) },
  };
  for (const kind of KINDS) kinds.push(await measure(kind, asking));
  load.end();
  await echo.stop();
  await verbatim.stop();
  report(
    { ...where, verifications, bodyBytes: bodies.message.length, kinds },
    values.profile === undefined,
  );
  return 0;
}

async function startVerbatim({ publicKey }: Keys, profile: string | null) {
  const port = await freePort();
  const options = profile === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const environment = { DISCORD_PUBLIC_KEY: publicKey, HTTP_PORT: port };
  const running = await startProgram(environment, MEASURED, options);
  return { ...running, address: `http://127.0.0.1:${port}` };
}

function report(measured: DoorReport, isWritten: boolean): void {
  const table = doorTable(measured);
  if (isWritten) writeResults({ 'door.json': jsonOf(measured), 'door.md': table });
  process.stdout.write(table);
}

async function ceiling(): Promise<number> {
  const script = await startScript(['--import', 'tsx', 'bench/door/ceiling.ts'], MEASURED, {});
  return Number(script.firstLine);
}

/** The body of median length among the answers to the seed's questions. */
async function usualBody(address: string, { privateKey }: Keys, kind: Kind): Promise<string> {
  const bodies: string[] = [];
  for (const { path, ...request } of signedRequests(interactionsOf(kind, 109), privateKey)) {
    bodies.push(await (await fetch(address + path, request)).text());
  }
  const sorted = bodies.toSorted((a, b) => a.length - b.length);
  return sorted[Math.floor(sorted.length / 2)] ?? '';
}

interface Asking {
  readonly bots: { readonly echo: string; readonly verbatim: string };
  readonly load: Load;
  readonly order: Omit<Order, 'address' | 'kind'>;
}

async function measure(kind: Kind, { bots, load, order }: Asking): Promise<KindReport> {
  for (const address of [bots.echo, bots.verbatim]) {
    await load.ask({ ...order, kind, address, requests: WARM_UP });
  }
  const rounds = { echo: [] as Answered[], verbatim: [] as Answered[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.echo.push(await load.ask({ ...order, kind, address: bots.echo }));
    rounds.verbatim.push(await load.ask({ ...order, kind, address: bots.verbatim }));
  }
  say(`${kind}: measured`);
  return { kind, echo: medianOf(rounds.echo), verbatim: medianOf(rounds.verbatim) };
}

/** Each figure's median; of failures all. */
function medianOf(rounds: readonly Answered[]): Answered {
  const middle = (of: (one: Answered) => number) => percentile(rounds.map(of), 0.5) ?? 0;
  return {
    perSecond: middle(({ perSecond }) => perSecond),
    p50: middle(({ p50 }) => p50),
    p99: middle(({ p99 }) => p99),
    failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
  };
}
