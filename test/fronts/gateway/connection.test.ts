import { describe, expect, it } from 'vitest';
import { slash } from '../../support/interactions.ts';
import { firstResponse, startReadyBot } from './bot.ts';

describe('a lost connection', () => {
  it('cut off: the session is resumed, and an interaction missed meanwhile is answered', async () => {
    const bot = await startReadyBot();
    bot.discord.gateway.drop();
    expect(await bot.discord.gateway.closes.next()).toBe(1006);
    await firstResponse(bot, slash('ask'));
    expect(bot.discord.gateway.resumes.all).toHaveLength(1);
    expect(bot.discord.gateway.identifies.all).toHaveLength(1);
  });

  it('asked to reconnect (op 7): the session is resumed, and what it saw before is not answered again', async () => {
    const bot = await startReadyBot();
    await firstResponse(bot, slash('ask'));
    bot.discord.gateway.reconnect();
    await bot.discord.gateway.resumes.next();
    await firstResponse(bot, slash('ask'));
    expect(bot.discord.rest.attempts.all.filter(({ route }) => route === 'callback')).toHaveLength(2);
  });

  it('an invalid session (op 9): a new one is begun', async () => {
    const bot = await startReadyBot();
    await bot.discord.gateway.identifies.next();
    bot.discord.gateway.invalidate(false);
    await bot.discord.gateway.identifies.next();
    await firstResponse(bot, slash('ask'));
    expect(bot.discord.gateway.resumes.all).toHaveLength(0);
  });

  it('closed with a code that a reconnection mends (4009): the session is resumed', async () => {
    const bot = await startReadyBot();
    bot.discord.gateway.close(4009);
    await firstResponse(bot, slash('ask'));
    expect(bot.discord.gateway.resumes.all).toHaveLength(1);
  });

  it('an outage in which Discord refuses connections: the bot is back when Discord is, in a new session', async () => {
    const bot = await startReadyBot();
    await bot.discord.gateway.identifies.next();
    await bot.discord.shut();
    await bot.logged('connection lost', 2);
    await bot.discord.open();
    await bot.discord.gateway.identifies.next();
    await firstResponse(bot, slash('ask'));
    expect(bot.discord.gateway.connections()).toBe(1);
  });
});
