import { InteractionResponseType, type APIInteraction } from 'discord-api-types/v10';
import { describe, expect } from 'vitest';
import { settledFromOutside } from '../../src/fronts/delivery/promise.ts';
import { messageOf } from '../support/sample-responses.ts';
import { startReadyBot, type Bot, type BotSettings } from '../fronts/gateway/bot.ts';
import { button } from '../support/interactions.ts';
import { apiError, globalRateLimit, rateLimit, type Fault } from '../support/loopback/faults.ts';
import { ask, questions, responses, shipped } from './asking.ts';
import { countsOf, testFaults, type Scenarios } from './census.ts';
import { restFaults } from './faults.ts';

const statuses = [500, 502, 503].map((status): Fault => ({ kind: 'status', status }));

async function readyBot(times: BotSettings['times'] = { deferAfter: 30_000 }): Promise<Bot> {
  return startReadyBot({ interactions: await shipped(), times });
}

/** Asks, has the first responses meet these faults, asks on, and waits for all to be over. */
async function askThrough(bot: Bot, count: number, faults: readonly Fault[]) {
  const { discord } = bot;
  discord.rest.fail('callback', ...faults);
  const asked = ask(discord, count);
  await responses(discord, count);
  await bot.gateway.stop();
  return countsOf(discord, asked);
}

const message = {
  type: InteractionResponseType.ChannelMessageWithSource,
  data: messageOf('a message'),
} as const;

/** A bot whose every answer comes after a deferral, when `finish` is called. */
async function deferringBot() {
  const finishing = settledFromOutside<null>();
  const bot = await startReadyBot({
    interactions: {
      respond: async () => {
        await finishing.promise;
        return message;
      },
    },
    times: { deferAfter: 1 },
  });
  return { bot, finish: () => finishing.settle(null) };
}

const scenarios: Scenarios<typeof restFaults> = {
  'A rate limit (429)': async () =>
    askThrough(
      await readyBot(),
      10,
      Array.from({ length: 10 }, () => rateLimit(0.02)),
    ),

  'A rate limit on everything (429, global)': async () =>
    askThrough(
      await readyBot(),
      20,
      Array.from({ length: 5 }, () => globalRateLimit(0.02)),
    ),

  'Server errors (500, 502, 503)': async () =>
    askThrough(await readyBot(), 30, Array.from({ length: 10 }, () => statuses).flat()),

  'The connection is reset, or closed in mid-request': async () =>
    askThrough(
      await readyBot(),
      20,
      Array.from({ length: 10 }, (): Fault[] => [{ kind: 'reset' }, { kind: 'closed' }]).flat(),
    ),

  'Half a response, or none, to what was done': async () =>
    askThrough(
      await readyBot({ deferAfter: 30_000, callbackTimeout: 400 }),
      30,
      Array.from({ length: 10 }, (): Fault[] => [
        { kind: 'half an answer' },
        { kind: 'answer lost' },
        { kind: 'done in silence' },
      ]).flat(),
    ),

  'Half a response, or none, to a further message': async () => {
    const { bot, finish } = await deferringBot();
    const { discord } = bot;
    discord.rest.fail(
      'follow up',
      { kind: 'half an answer' },
      { kind: 'answer lost' },
      { kind: 'done in silence' },
      ...statuses,
    );
    const pressed: readonly APIInteraction[] = Array.from({ length: 6 }, () => button('next'));
    for (const one of pressed) discord.deliver(one);
    await responses(discord, 6);
    finish();
    await bot.gateway.stop();
    expect(discord.rest.attempts.all.filter(({ route }) => route === 'follow up')).toHaveLength(9);
    return countsOf(discord, pressed);
  },

  'The interaction is too old (10062)': async () => {
    const bot = await readyBot();
    const { discord } = bot;
    const late = questions(10);
    for (const question of late) discord.deliver(question, { expired: true });
    const inTime = ask(discord, 10);
    await responses(discord, 10);
    await bot.gateway.stop();
    expect(bot.log.filter((line) => line.includes('answered too late'))).toHaveLength(10);
    return countsOf(discord, [...late, ...inTime]);
  },

  'Discord refuses access (50001, 50013) to an answer after a deferral': async () => {
    const { bot, finish } = await deferringBot();
    const { discord } = bot;
    const refusals = [apiError(403, 50_001, 'Missing Access'), apiError(403, 50_013, 'Missing Permissions')];
    discord.rest.fail('edit', ...Array.from({ length: 5 }, () => refusals).flat());
    const refused = ask(discord, 10);
    await responses(discord, 10);
    finish();
    for (let at = 0; at < 10; at += 1) await discord.rest.done('withdraw').next();
    const taken = ask(discord, 10);
    await responses(discord, 10);
    await bot.gateway.stop();
    return countsOf(discord, [...refused, ...taken]);
  },
};

describe('A fault of the API', { timeout: 60_000 }, () => {
  testFaults(restFaults, scenarios);
});
