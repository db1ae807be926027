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
import { CONNECTIONS, doorTable, type KindReport } from './report.ts';
import { interactionsOf, KINDS, signedRequests, type Kind } from './requests.ts';
import { startLoad, type Load } from './start-load.ts';

/** Rounds of which the median counts; in each, the two bots are asked in turn. */
const ROUNDS = 5;

/** Requests before anything is timed: V8 has compiled what matters by then. */
const WARM_UP = 3_000;

/**
 * `npm run bench -- door [--requests N] [--only KIND] [--profile FOLDER]`: signed interactions a second on one core, by Verbatim as
 * built and by a bot that only echoes. `N` requests a round (10,000); the profile of Verbatim goes into `FOLDER`.
 */
export async function benchDoor(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      requests: { type: 'string', default: '10000' },
      profile: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const where = surroundings();
  buildProgram();
  const keys = createKeys();
  const verbatim = await startVerbatim(keys, values.profile ?? null);
  const load = startLoad();
  const order = { privateKey: keys.privateKey, connections: CONNECTIONS, requests: Number(values.requests) };
  const kinds: KindReport[] = [];
  const verifications: number[] = [];
  for (const kind of KINDS.filter((one) => one === (values.only ?? one))) {
    verifications.push(await ceiling());
    kinds.push(await measure(kind, verbatim.address, load, { ...order, keys }));
  }
  load.end();
  await verbatim.stop();
  const measured = { ...where, verifications: percentile(verifications, 0.5) ?? 0, kinds };
  const table = doorTable(measured);
  if (values.profile === undefined && values.only === undefined) {
    writeResults({ 'door.json': jsonOf(measured), 'door.md': table });
  }
  process.stdout.write(table);
  return 0;
}

async function startVerbatim({ publicKey }: Keys, profile: string | null) {
  const port = await freePort();
  const options = profile === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const environment = { DISCORD_PUBLIC_KEY: publicKey, HTTP_PORT: port };
  const running = await startProgram(environment, MEASURED, options);
  return { ...running, address: `http://127.0.0.1:${port}` };
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

interface Asking extends Omit<Order, 'address' | 'kind'> {
  readonly keys: Keys;
}

async function measure(
  kind: Kind,
  verbatim: string,
  load: Load,
  { keys, ...asking }: Asking,
): Promise<KindReport> {
  const order = { ...asking, kind };
  const body = await usualBody(verbatim, keys, kind);
  const settings = JSON.stringify({ publicKey: keys.publicKey, body });
  const bot = await startScript(['--import', 'tsx', 'bench/door/echo.ts'], MEASURED, { ECHO: settings });
  const addresses = [bot.firstLine, verbatim];
  for (const address of addresses) await load.ask({ ...order, address, requests: WARM_UP });
  const rounds: (readonly [echo: Answered, verbatim: Answered])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const echo = await load.ask({ ...order, address: bot.firstLine });
    rounds.push([echo, await load.ask({ ...order, address: verbatim })]);
  }
  await bot.stop();
  say(`${kind}: measured`);
  return {
    kind,
    bodyLength: body.length,
    echo: medianOf(rounds.map(([echo]) => echo)),
    verbatim: medianOf(rounds.map(([, own]) => own)),
    ratio:
      percentile(
        rounds.map(([echo, own]) => own.perSecond / echo.perSecond),
        0.5,
      ) ?? 0,
  };
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
