import { afterEach, describe, expect, it, vi } from 'vitest';
import { apiError, unauthorized } from '../../support/loopback/faults.ts';
import { slash } from '../../support/interactions.ts';
import { firstResponse, problemOf, startBot, startReadyBot } from './bot.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('login', () => {
  it('identifies with the token, without any intent, and with the shards that Discord recommends', async () => {
    const { discord } = await startReadyBot();
    expect(discord.gateway.identifies.all).toEqual([expect.objectContaining({ intents: 0, shard: [0, 1] })]);
  });

  it('opens as many shards as it is told to, whatever Discord recommends', async () => {
    const { discord } = await startReadyBot({ discord: { shards: 3 } });
    const identified = discord.gateway.identifies.all.map(({ shard }) => shard?.join(' of '));
    expect(new Set(identified)).toEqual(new Set(['0 of 3', '1 of 3', '2 of 3']));
    expect(identified).toHaveLength(3);
  });

  it('is not led astray by what discord.js reads in the environment', async () => {
    vi.stubEnv('SHARDS', '2');
    const { discord } = await startReadyBot({ discord: { shards: 2 } });
    expect(discord.gateway.identifies.all).toHaveLength(2);
  });

  it('is tried again, after a pause, for as long as the API is down', async () => {
    const bot = await startBot({
      arrange: async (loopback) => loopback.shut(),
      pause: async (attempt) => {
        if (attempt === 3) await bot.discord.open();
      },
    });
    expect(await bot.gateway.ready).toBe(true);
    expect(bot.log.filter((line) => line.includes('trying again'))).toHaveLength(3);
    expect(bot.discord.gateway.identifies.all).toHaveLength(1);
  });

  it('is tried again when the API answers with errors', async () => {
    const pauses: number[] = [];
    const { gateway } = await startBot({
      arrange: ({ rest }) =>
        rest.fail('gateway', apiError(429, 0, 'banned for a while'), apiError(403, 0, 'no')),
      pause: async (attempt) => {
        pauses.push(attempt);
      },
    });
    expect(await gateway.ready).toBe(true);
    expect(pauses).toEqual([1]);
  });

  it('goes on in the same session while the gateway turns connections away, and leaves no second one behind', async () => {
    const bot = await startReadyBot({ arrange: ({ gateway }) => gateway.refuse(503) });
    await firstResponse(bot, slash('ask'));
    expect(bot.discord.gateway.identifies.all).toHaveLength(1);
    expect(bot.discord.gateway.connections()).toBe(1);
  });

  it('can be stopped while it waits for Discord', async () => {
    const { gateway } = await startBot({
      arrange: async (loopback) => loopback.shut(),
      pause: async (_attempt, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('stopped')));
          void gateway.stop();
        }),
    });
    expect(await gateway.closed).toEqual({ reason: 'stopped' });
    expect(await gateway.ready).toBe(false);
  });
});

describe('what no new login can mend is fatal, and says what to do', () => {
  it('a token that the API refuses', async () => {
    const { gateway } = await startBot({ discord: { token: 'a.wrong.token' } });
    expect(problemOf(await gateway.closed)).toContain('Reset Token');
    expect(await gateway.ready).toBe(false);
  });

  it.each([
    [4004, 'Reset Token'],
    [4011, 'shards'],
    [4012, 'update Verbatim'],
    [4013, 'intents'],
    [4014, 'Privileged Gateway Intents'],
  ])('close code %i at login', async (code, remedy) => {
    const { gateway, discord } = await startBot({
      arrange: (loopback) => loopback.gateway.refuseIdentify(code),
    });
    const problem = problemOf(await gateway.closed);
    expect(problem).toContain(remedy);
    expect(problem).toContain(String(code));
    await discord.gateway.closes.next();
    expect(discord.gateway.connections()).toBe(0);
  });

  it('a token that is reset while the bot runs: close code 4004', async () => {
    const { gateway, discord } = await startReadyBot();
    discord.gateway.close(4004);
    expect(problemOf(await gateway.closed)).toContain('Reset Token');
  });

  it('a token that is reset between login and registration: 401', async () => {
    const { gateway } = await startBot({ arrange: ({ rest }) => rest.fail('register', unauthorized) });
    expect(problemOf(await gateway.closed)).toContain('Reset Token');
    expect(await gateway.ready).toBe(false);
  });
});
