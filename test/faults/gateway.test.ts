import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { describe, expect } from 'vitest';
import { settledFromOutside } from '../../src/fronts/delivery/promise.ts';
import { startBot, startReadyBot, type Bot } from '../fronts/gateway/bot.ts';
import { slash } from '../support/interactions.ts';
import { snowflake } from '../support/origin.ts';
import { ask, questions, responses, shipped } from './asking.ts';
import { countsOf, testFaults, type Scenarios } from './census.ts';
import { gatewayFaults } from './faults.ts';

// Nothing here is about time: an answer is never deferred, and never sent again because a busy machine takes it late.
const times = { deferAfter: 30_000, callbackTimeout: 30_000 };

async function readyBot(arrange: (bot: Bot['discord']) => void = () => undefined): Promise<Bot> {
  return startReadyBot({ interactions: await shipped(), times, arrange });
}

/** Asks, waits for the answers, makes the fault happen, asks on, and waits for all answers. */
async function askAround({ discord }: Bot, strike: () => Promise<void> | void) {
  const before = ask(discord, 10);
  await responses(discord, 10);
  await strike();
  const after = ask(discord, 10);
  await responses(discord, 10);
  return countsOf(discord, [...before, ...after]);
}

const scenarios: Scenarios<typeof gatewayFaults> = {
  'The connection is cut before READY, three times': async () => {
    const { discord } = await readyBot(({ gateway }) =>
      [null, null, 4000].forEach((code) => gateway.refuseIdentify(code)),
    );
    const asked = ask(discord, 10);
    await responses(discord, 10);
    expect(discord.gateway.identifies.all).toHaveLength(4);
    expect(discord.gateway.connections()).toBe(1);
    return countsOf(discord, asked);
  },

  'Discord greets late (a slow HELLO)': async () => {
    const greeting = settledFromOutside<null>();
    const bot = await startBot({
      interactions: await shipped(),
      times,
      arrange: ({ gateway }) => gateway.greet({ after: greeting.promise }),
    });
    await bot.discord.rest.done('gateway').next();
    expect(bot.discord.gateway.identifies.all).toEqual([]);
    greeting.settle(null);
    expect(await bot.gateway.ready).toBe(true);
    const asked = ask(bot.discord, 10);
    await responses(bot.discord, 10);
    return countsOf(bot.discord, asked);
  },

  'Discord never greets (no HELLO)': async () => {
    const never = new Promise(() => undefined);
    const { discord } = await startReadyBot({
      interactions: await shipped(),
      times: { ...times, helloLimit: 100 },
      arrange: ({ gateway }) => gateway.greet({ after: never }, { after: never }),
    });
    const asked = ask(discord, 10);
    await responses(discord, 10);
    expect(discord.gateway.connections()).toBe(1);
    return countsOf(discord, asked);
  },

  'The connection is cut at a heartbeat': async () => {
    const bot = await readyBot(({ gateway }) => gateway.greet({ interval: 100 }));
    return askAround(bot, async () => {
      bot.discord.gateway.failHeartbeats('cut off');
      await bot.discord.gateway.resumes.next();
    });
  },

  'A heartbeat is not acknowledged (a dead connection)': async () => {
    const bot = await readyBot(({ gateway }) => gateway.greet({ interval: 100 }));
    return askAround(bot, async () => {
      bot.discord.gateway.failHeartbeats('ignored');
      await bot.discord.gateway.resumes.next();
    });
  },

  'A resume is refused': async () => {
    const bot = await readyBot();
    const { discord } = bot;
    await discord.gateway.identifies.next();
    const missed = questions(5);
    const around = await askAround(bot, async () => {
      discord.gateway.drop();
      discord.gateway.forget();
      for (const question of missed) discord.deliver(question);
      await discord.gateway.identifies.next();
      await bot.logged('connection lost', 2);
    });
    expect(discord.gateway.resumes.all).toHaveLength(1);
    const lost = countsOf(discord, missed);
    return { ...around, asked: around.asked + lost.asked, silent: around.silent + lost.silent };
  },

  'The session is invalid (op 9), to be resumed and not': async () => {
    const bot = await readyBot();
    const { gateway } = bot.discord;
    await gateway.identifies.next();
    return askAround(bot, async () => {
      gateway.invalidate(true);
      await gateway.resumes.next();
      gateway.invalidate(false);
      await gateway.identifies.next();
    });
  },

  'A storm of reconnections: op 7 five times': async () => {
    const { discord } = await readyBot();
    const asked = [];
    for (let at = 0; at < 5; at += 1) {
      asked.push(...ask(discord, 4));
      discord.gateway.reconnect();
      asked.push(...ask(discord, 6));
      await discord.gateway.resumes.next();
    }
    await responses(discord, 50);
    expect(discord.gateway.identifies.all).toHaveLength(1);
    expect(discord.gateway.connections()).toBe(1);
    return countsOf(discord, asked);
  },

  'Every event comes three times': async () => {
    const { discord, gateway } = await readyBot();
    const asked = [...ask(discord, 50)];
    for (const question of [...asked, ...asked]) discord.deliver(question);
    await responses(discord, 50);
    await gateway.stop();
    expect(discord.rest.attempts.all.filter(({ route }) => route === 'callback')).toHaveLength(50);
    return countsOf(discord, asked);
  },

  'Events and messages that nobody knows, of a wrong form, or no JSON': async () => {
    const bot = await readyBot();
    const { gateway } = bot.discord;
    return askAround(bot, () => {
      for (const event of Object.values(GatewayDispatchEvents)) {
        if (event !== GatewayDispatchEvents.Ready) gateway.dispatch(event, null);
      }
      const [{ data: _data, ...withoutData } = slash('help')] = questions(1);
      for (const data of [undefined, null, 'x', {}, { name: 'ask', options: 1 }, { name: 1 }]) {
        const strange = { ...withoutData, id: snowflake(), data };
        gateway.dispatch(GatewayDispatchEvents.InteractionCreate, strange);
      }
      gateway.send({ op: 99, d: { anything: true } });
      gateway.send({ op: 0, t: 'SOMETHING_NEW', s: null, d: {} });
      gateway.send(null);
      for (const frame of ['', '{"op":0,"t":"INTERACTION', 'not JSON', new Uint8Array([0, 255])]) {
        gateway.sendFrame(frame);
      }
    });
  },
};

describe('A fault of the gateway', { timeout: 60_000 }, () => {
  testFaults(gatewayFaults, scenarios);
});
