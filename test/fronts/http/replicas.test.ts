import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import { postgresIsHere, startPostgres } from '../../support/database/postgres.ts';
import { freePort } from '../../support/free-port.ts';
import { permissions, slash, submittedForm } from '../../support/interactions.ts';
import { startLoopback } from '../../support/loopback/loopback.ts';

/** A program of its own that answers over HTTP. */
interface Replica {
  /** Sends an interaction, and gives what is answered. */
  readonly send: (interaction: APIInteraction) => Promise<string>;
  readonly kill: () => Promise<void>;
}

async function startReplica(database: string): Promise<Replica> {
  const discord = await startLoopback();
  const port = await freePort();
  const bot = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: new URL('../../..', import.meta.url),
    env: {
      ...process.env,
      DISCORD_API: discord.api,
      DISCORD_PUBLIC_KEY: discord.signer.publicKey,
      HTTP_PORT: port,
      DATABASE_URL: database,
      LOG_LEVEL: 'fatal',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(bot, 'exit');
  const kill = async (): Promise<void> => {
    bot.kill('SIGKILL');
    await ended;
  };
  onTestFinished(async () => {
    await kill();
    await discord.shut();
  });
  await once(bot.stderr, 'data');
  const address = `http://127.0.0.1:${port}`;
  return { send: async (interaction) => (await discord.post(address, interaction)).text(), kill };
}

const guild = '900000000000000042';
const moderator = { permissions: permissions.manageMessages, guild };
const textOf = (day: string): string => `Dam opens\n\nThe mayor of Ely opened the dam on ${day}.\n`;
let readers = 0;
/** A question by somebody who has not asked before: nobody may ask as often as this test does. */
function question(): APIInteraction {
  readers += 1;
  const userId = String(910_000_000_000_000_000n + BigInt(readers));
  return slash('ask', { question: 'When did the mayor of Ely open the dam?' }, { guild, userId });
}

const load = async ({ send }: Replica, day: string): Promise<string> =>
  send(submittedForm('story load:pasted', { name: day, text: textOf(day) }, moderator));

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'];
const dayIn = (answer: string): number =>
  DAYS.findIndex((day) => answer.replaceAll('*', '').includes(`the dam on ${day}`));

/** Asks until the answer is of this day or a later one; every answer must be as new as the one before. */
async function seen({ send }: Replica, day: string): Promise<readonly number[]> {
  const days: number[] = [];
  while ((days.at(-1) ?? -1) < DAYS.indexOf(day)) days.push(dayIn(await send(question())));
  return days;
}

const rises = (days: readonly number[]): boolean =>
  days.every((day, at) => day !== -1 && day >= (days[at - 1] ?? 0));

describe.skipIf(!postgresIsHere)('three programs on one PostgreSQL', { timeout: 120_000 }, () => {
  it('answer from what any of them loads, go on without one, and without the database', async () => {
    const postgres = await startPostgres();
    onTestFinished(postgres.dispose);
    const database = await postgres.create('replicas');
    const [one, two, three] = await Promise.all([
      startReplica(database),
      startReplica(database),
      startReplica(database),
    ]);
    expect(await load(one, 'Monday')).toContain('Loaded Monday');
    for (const replica of [one, two, three]) expect(rises(await seen(replica, 'Monday'))).toBe(true);

    expect(await load(two, 'Tuesday')).toContain('Loaded Tuesday');
    for (const replica of [one, two, three]) expect(rises(await seen(replica, 'Tuesday'))).toBe(true);

    await three.kill();
    expect(await load(one, 'Wednesday')).toContain('Loaded Wednesday');
    for (const replica of [one, two]) expect(rises(await seen(replica, 'Wednesday'))).toBe(true);

    await postgres.stop();
    expect(dayIn(await one.send(question()))).toBe(DAYS.indexOf('Wednesday'));
    expect(dayIn(await two.send(question()))).toBe(DAYS.indexOf('Wednesday'));
    expect(await load(one, 'Thursday')).toContain('Nothing changed');
    const unknown = slash('ask', { question: 'Who?' }, { guild: '900000000000000043' });
    expect(await one.send(unknown)).toContain('I cannot reach this server’s story');

    await postgres.start();
    while (!(await load(two, 'Thursday')).includes('Loaded Thursday'));
    expect(rises(await seen(one, 'Thursday'))).toBe(true);
    expect(rises(await seen(two, 'Thursday'))).toBe(true);
  });
});
