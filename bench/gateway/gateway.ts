import { parseArgs } from 'node:util';
import { percentile } from '../../src/evaluation/scores.ts';
import { decimal } from '../answers/report/report.ts';
import { MEASURED } from '../process/cores.ts';
import { surroundings, surroundingsLine } from '../process/environment.ts';
import { buildProgram, startProgram, startScript, type Running } from '../process/program.ts';
import { jsonOf, writeResults } from '../results.ts';
import { say } from '../say.ts';
import { startDiscord, type Discord } from './start-discord.ts';

/** How long a bot took to answer, milliseconds from the sending of an interaction to its callback. */
interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /** Answers a second, which falls behind the questions where the bot does. */
  readonly perSecond: number;
}

/** Questions before anything is timed. */
const WARM_UP = 1_000;

/**
 * `npm run bench -- gateway [--questions N] [--rate R]`: `N` questions (10,000) at `R` a second (500) over the gateway of a
 * loopback Discord, answered by Verbatim as built and by a bare handler of discord.js, each alone on one core.
 */
export async function benchGateway(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      questions: { type: 'string', default: '10000' },
      rate: { type: 'string', default: '500' },
    },
  });
  const order = { questions: Number(values.questions), perSecond: Number(values.rate) };
  const where = surroundings();
  buildProgram();
  const echo = await measure(order, async (environment) =>
    startScript(['--import', 'tsx', 'bench/gateway/echo.ts'], MEASURED, environment),
  );
  say('echo: measured');
  const verbatim = await measure(order, async (environment) => startProgram(environment, MEASURED));
  say('Verbatim: measured');
  const table = tableOf(surroundingsLine('gateway', where), order, { echo, verbatim });
  writeResults({ 'gateway.json': jsonOf({ ...where, ...order, echo, verbatim }), 'gateway.md': table });
  process.stdout.write(table);
  return 0;
}

type Order = Parameters<Discord['deliver']>[0];

async function measure(
  order: Order,
  start: (environment: Readonly<Record<string, string>>) => Promise<Running>,
): Promise<Times> {
  const discord = await startDiscord();
  const bot = await start({ DISCORD_API: discord.api, DISCORD_TOKEN: discord.token });
  await discord.deliver({ ...order, questions: WARM_UP });
  const { took, lasted } = await discord.deliver(order);
  await bot.stop();
  discord.end();
  return {
    p50: percentile(took, 0.5) ?? 0,
    p99: percentile(took, 0.99) ?? 0,
    longest: percentile(took, 1) ?? 0,
    perSecond: (1_000 * took.length) / lasted,
  };
}

function tableOf(
  line: string,
  { questions, perSecond }: Order,
  { echo, verbatim }: Readonly<Record<'echo' | 'verbatim', Times>>,
): string {
  const row = (name: string, { p50, p99, longest, perSecond: answered }: Times): string =>
    `| ${name} | ${decimal(p50, 1)} | ${decimal(p99, 1)} | ${decimal(longest, 1)} | ${answered.toFixed(0)} |`;
  const ratio = (of: (times: Times) => number): string => `${(of(verbatim) / of(echo)).toFixed(2)} ×`;
  return [
    '# The gateway: from a question to its callback',
    '',
    line,
    '',
    `${questions.toLocaleString('en')} questions at ${perSecond} a second over the gateway of a loopback Discord, which checks every answer against Discord’s schemas and runs in a process of its own. **Echo** is a client of discord.js that answers everything with one text. **Verbatim** is the program as built. Both run unmodified discord.js, each alone on one core; milliseconds from the sending to the callback.`,
    '',
    '| bot | p50 ms | p99 ms | longest ms | answers a second |',
    '| --- | --: | --: | --: | --: |',
    row('echo', echo),
    row('Verbatim', verbatim),
    `| Verbatim ÷ echo | ${ratio(({ p50 }) => p50)} | ${ratio(({ p99 }) => p99)} | ${ratio(({ longest }) => longest)} | ${ratio(({ perSecond: answered }) => answered)} |`,
    '',
  ].join('\n');
}
