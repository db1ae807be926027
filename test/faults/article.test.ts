import { mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, onTestFinished } from 'vitest';
import { openApp } from '../../src/app.ts';
import { WITHOUT_SERVERS } from '../../src/cli/open-app.ts';
import { startReadyBot, type Bot } from '../fronts/gateway/bot.ts';
import { interactionsAfter } from '../support/every-interaction.ts';
import { permissions, slash } from '../support/interactions.ts';
import { memberOf } from '../support/invocations.ts';
import { responses } from './asking.ts';
import { countsOf, testFaults, type Scenarios } from './census.ts';
import { articleFaults } from './faults.ts';

const text = (day: string): string =>
  `Dam opens\n\nThe mayor of Ely opened the café on ${day}.\n\nNobody was hurt.\n`;
const told = ['Not reloaded', 'Nothing changed'];

/** A bot whose operator has put an article into a folder. */
async function startServing() {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-faults-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'dam.txt');
  await writeFile(file, text('Monday'));
  const app = await openApp({
    ...WITHOUT_SERVERS,
    isLimited: false,
    story: folder,
    sureness: 'balanced',
    onFault: (_command, fault) => {
      throw fault;
    },
  });
  if (app.status === 'refused') throw new Error('the article is refused');
  const bot = await startReadyBot({
    interactions: app.value.interactions,
    times: { deferAfter: 30_000 },
  });
  return { bot, folder, file };
}

/** Has it answered, and gives what was said. */
async function done({ discord }: Bot, interaction: APIInteraction): Promise<unknown> {
  discord.deliver(interaction);
  return (await discord.rest.done('callback').next()).body;
}

const reload = () => slash('reload', {}, memberOf({ permissions: permissions.manageMessages }));

/** Has a reload proposed; gives it, and the press that applies what it showed. */
async function propose(bot: Bot) {
  const asked = reload();
  const doing = { permissions: permissions.manageMessages };
  const [apply = asked] = interactionsAfter(await done(bot, asked), doing).values();
  return { reload: asked, apply };
}

/** Asks so often; every answer must be of this day. */
async function askOf({ discord }: Bot, day: string, count: number): Promise<readonly APIInteraction[]> {
  const asked = Array.from({ length: count }, () =>
    slash('ask', { question: 'When did the mayor of Ely open the café?' }, memberOf({})),
  );
  for (const one of asked) discord.deliver(one);
  await responses(discord, count);
  const ids = new Set(asked.map(({ id }) => id));
  const said = discord.rest.done('callback').all.filter(({ interaction }) => ids.has(interaction ?? ''));
  expect(said.every(({ body }) => JSON.stringify(body).includes(day))).toBe(true);
  return asked;
}

const scenarios: Scenarios<typeof articleFaults> = {
  'A file is cut short while it is read': async () => {
    const { bot, file } = await startServing();
    const before = await askOf(bot, 'Monday', 10);
    const whole = new TextEncoder().encode(text('Tuesday'));
    // Within the two bytes of "é".
    await writeFile(file, whole.subarray(0, whole.indexOf(0xc3) + 1));
    const half = reload();
    await done(bot, half);
    await writeFile(file, '');
    const none = reload();
    await done(bot, none);
    await writeFile(file, text('Monday'));
    const again = reload();
    expect(JSON.stringify(await done(bot, again))).toContain('Nothing has changed');
    const after = await askOf(bot, 'Monday', 10);
    return countsOf(bot.discord, [...before, half, none, again, ...after], told);
  },

  'A file is replaced during a reload': async () => {
    const { bot, file } = await startServing();
    const before = await askOf(bot, 'Monday', 6);
    await writeFile(file, text('Tuesday'));
    const proposed = await propose(bot);
    await writeFile(`${file}.new`, text('Wednesday'));
    await rename(`${file}.new`, file);
    await done(bot, proposed.apply);
    const meanwhile = await askOf(bot, 'Tuesday', 6);
    const newest = await propose(bot);
    await done(bot, newest.apply);
    const after = await askOf(bot, 'Wednesday', 6);
    const deeds = [proposed.reload, proposed.apply, newest.reload, newest.apply];
    return countsOf(bot.discord, [...before, ...meanwhile, ...after, ...deeds], told);
  },

  'A file is gone, or cannot be read': async () => {
    const { bot, folder, file } = await startServing();
    const before = await askOf(bot, 'Monday', 5);
    await rm(file);
    const gone = reload();
    await done(bot, gone);
    await symlink(join(folder, 'nowhere'), file);
    const unreadable = reload();
    await done(bot, unreadable);
    await rm(file);
    await writeFile(file, text('Monday'));
    const again = reload();
    await done(bot, again);
    const after = await askOf(bot, 'Monday', 5);
    return countsOf(bot.discord, [...before, gone, unreadable, again, ...after], told);
  },
};

describe('A fault of the operator’s article', { timeout: 60_000 }, () => {
  testFaults(articleFaults, scenarios);
});
