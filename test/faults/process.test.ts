import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, vi } from 'vitest';
import { settledFromOutside } from '../../src/fronts/delivery/promise.ts';
import { openApp } from '../../src/app.ts';
import { WITHOUT_SERVERS } from '../../src/cli/open-app.ts';
import { startReadyBot } from '../fronts/gateway/bot.ts';
import { permissions, slash, submittedForm } from '../support/interactions.ts';
import type { Fault } from '../support/loopback/faults.ts';
import type { Loopback } from '../support/loopback/loopback.ts';
import { ask, questions, responses } from './asking.ts';
import { countsOf, testFaults, type Scenarios } from './census.ts';
import { processFaults } from './faults.ts';
import { deployment } from './program.ts';

// Direct messages: a channel of a server takes only so many in a minute.
const dm = { dm: true };
const guild = '200000000000000009';
const moderator = { permissions: permissions.manageMessages, guild };

/** Has a moderator load a story, and waits until that is acknowledged. */
async function load(discord: Loopback): Promise<readonly APIInteraction[]> {
  const text = 'Dam opens\n\nThe mayor of Ely opened the dam on Monday.\n';
  const loaded = submittedForm('story load:pasted', { name: 'Dam', text }, moderator);
  discord.deliver(loaded);
  await responses(discord, 1);
  return [loaded];
}

/** Twenty questions that have reached Discord's API with their answers, where this becomes of them. */
async function heldUp(discord: Loopback, fault: Fault): Promise<readonly APIInteraction[]> {
  discord.rest.fail('callback', ...Array.from({ length: 20 }, () => fault));
  const attempts = discord.rest.attempts.all.length;
  const asked = ask(discord, 20, dm);
  while (discord.rest.attempts.all.length < attempts + 20) await discord.rest.attempts.next();
  return asked;
}

/** Asks of the story that was loaded; it must be there. */
async function askOfLoaded(discord: Loopback): Promise<readonly APIInteraction[]> {
  const asked = slash('ask', { question: 'When did the mayor open the dam?' }, { guild });
  discord.deliver(asked);
  const { body } = await discord.rest.done('callback').next();
  expect(JSON.stringify(body)).toContain('Monday');
  return [asked];
}

const scenarios: Scenarios<typeof processFaults> = {
  'SIGTERM under load': async () => {
    const { discord, start } = await deployment();
    const first = await start();
    const loaded = await load(discord);
    const signalled = settledFromOutside<null>();
    const before = await heldUp(discord, { kind: 'held', until: signalled.promise });
    first.signal('SIGTERM');
    signalled.settle(null);
    expect(await first.ended).toBe(0);
    const between = ask(discord, 20, dm);
    await start();
    const after = [...ask(discord, 20, dm)];
    await responses(discord, 40);
    after.push(...(await askOfLoaded(discord)));
    return countsOf(discord, [...loaded, ...before, ...between, ...after]);
  },

  'SIGKILL under load': async () => {
    const { discord, start } = await deployment();
    const first = await start();
    const loaded = await load(discord);
    const during = await heldUp(discord, { kind: 'silence' });
    first.signal('SIGKILL');
    expect(await first.ended).toBeNull();
    discord.gateway.forget();
    const between = ask(discord, 20, dm);
    await start();
    const after = [...ask(discord, 20, dm)];
    await responses(discord, 20);
    after.push(...(await askOfLoaded(discord)));
    return countsOf(discord, [...loaded, ...during, ...between, ...after]);
  },

  'The event loop stands still (SIGSTOP), and Discord hangs up': async () => {
    const { discord, start } = await deployment();
    const program = await start();
    const before = ask(discord, 20, dm);
    await responses(discord, 20);
    program.signal('SIGSTOP');
    const meanwhile = questions(20, dm);
    for (const one of meanwhile) discord.deliver(one, { expired: true });
    discord.gateway.drop();
    program.signal('SIGCONT');
    await discord.gateway.resumes.next();
    const after = ask(discord, 20, dm);
    await responses(discord, 20);
    expect(discord.gateway.identifies.all).toHaveLength(1);
    return countsOf(discord, [...before, ...meanwhile, ...after]);
  },

  'The clock jumps: an hour, a day and a year, forward and back': async () => {
    const app = await openApp({
      ...WITHOUT_SERVERS,
      isLimited: true,
      story: null,
      sureness: 'balanced',
      onFault: (_command, fault) => {
        throw fault;
      },
    });
    if (app.status === 'refused') throw new Error('the shipped story is refused');
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const { discord } = await startReadyBot({
      interactions: app.value.interactions,
      times: { deferAfter: 30_000 },
    });
    const now = Date.now();
    const hour = 3_600_000;
    const asked = [];
    for (const jump of [0, hour, -hour, 24 * hour, -24 * hour, 8_760 * hour, -8_760 * hour]) {
      vi.setSystemTime(now + jump);
      asked.push(...ask(discord, 10, dm));
      await responses(discord, 10);
    }
    return countsOf(discord, asked);
  },

  'A heap of 160 MB': async () => {
    const { discord, start } = await deployment();
    const program = await start('--max-old-space-size=160');
    const asked = [...ask(discord, 200, dm)];
    await responses(discord, 200);
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
    return countsOf(discord, asked);
  },
};

describe('A fault of the process', { timeout: 120_000 }, () => {
  testFaults(processFaults, scenarios);
});
