import { GatewayDispatchEvents, type APIInteractionResponse } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { settledFromOutside } from '../../../src/fronts/delivery/promise.ts';
import { slash } from '../../support/interactions.ts';
import { apiError, rateLimit, serverError, type Fault } from '../../support/loopback/faults.ts';
import { sampleMessage } from '../../support/sample-responses.ts';
import { firstResponse, startReadyBot, type Bot } from './bot.ts';

const attemptsAt = ({ discord }: Bot, wanted: string) =>
  discord.rest.attempts.all.filter(({ route }) => route === wanted).length;

/** A bot that has deferred an interaction and is about to edit, with these faults to come. */
async function deferredBot(...faults: readonly Fault[]): Promise<Bot> {
  const answer = settledFromOutside<APIInteractionResponse>();
  const bot = await startReadyBot({
    interactions: { respond: async () => answer.promise },
    times: { deferAfter: 1 },
  });
  bot.discord.rest.fail('edit', ...faults);
  await firstResponse(bot, slash('ask'));
  answer.settle(sampleMessage);
  return bot;
}

describe('a first response that meets trouble on its way is sent again', () => {
  it.each<[string, readonly Fault[], number]>([
    ['a rate limit', [rateLimit(0.01)], 2],
    ['three server errors', [serverError, serverError, serverError], 4],
    ['more server errors than discord.js bears', Array.from({ length: 5 }, () => serverError), 6],
    ['a connection reset (RST)', [{ kind: 'reset' }], 2],
    ['a connection closed in mid-request (FIN)', [{ kind: 'closed' }], 2],
    ['no answer within the time for one try', [{ kind: 'silence' }], 2],
  ])('%s', async (_what, faults, tries) => {
    const bot = await startReadyBot({ times: { callbackTimeout: 400 } });
    bot.discord.rest.fail('callback', ...faults);
    await firstResponse(bot, slash('ask'));
    await bot.gateway.stop();
    expect(attemptsAt(bot, 'callback')).toBe(tries);
    expect(bot.log.join('')).not.toContain('not answered');
  });

  it('and when only the answer to it was lost, "already acknowledged" (40060) counts as sent', async () => {
    const bot = await startReadyBot();
    bot.discord.rest.fail('callback', { kind: 'answer lost' });
    await firstResponse(bot, slash('ask'));
    await bot.gateway.stop();
    expect(attemptsAt(bot, 'callback')).toBe(2);
    expect(bot.log.join('')).toContain('"status":"sent"');
  });
});

describe('an edit after a deferral', () => {
  it.each<[string, Fault]>([
    ['a rate limit', rateLimit(0.01)],
    ['a server error', serverError],
    ['a connection closed in mid-request', { kind: 'closed' }],
    ['a lost answer, as an edit can be repeated', { kind: 'answer lost' }],
  ])('is sent again after %s', async (_what, fault) => {
    const bot = await deferredBot(fault);
    expect(await bot.discord.rest.done('edit').next()).toMatchObject({ body: sampleMessage.data });
    await bot.gateway.stop();
    expect(attemptsAt(bot, 'edit')).toBe(2);
    expect(bot.log.join('')).not.toContain('not answered');
  });

  it('that Discord refuses with 401, as the interaction is 15 minutes old, does not end the bot', async () => {
    const bot = await deferredBot(apiError(401, 50_027, 'Invalid Webhook Token'));
    await bot.logged('answered too late');
    expect(await firstResponse(bot, slash('ask'))).toEqual(sampleMessage);
  });
});

describe('what cannot be mended is logged, and the bot goes on', () => {
  it('an interaction that is too old to answer (10062)', async () => {
    const bot = await startReadyBot();
    bot.discord.deliver(slash('ask'), { expired: true });
    await firstResponse(bot, slash('ask'));
    await bot.gateway.stop();
    expect(attemptsAt(bot, 'callback')).toBe(2);
    expect(bot.log.filter((line) => line.includes('answered too late'))).toHaveLength(1);
  });

  it('a deferral that comes too late: the answer is not sent after it', async () => {
    const answer = settledFromOutside<APIInteractionResponse>();
    const bot = await startReadyBot({
      interactions: { respond: async () => answer.promise },
      times: { deferAfter: 1 },
    });
    bot.discord.deliver(slash('ask'), { expired: true });
    await firstResponse(bot, slash('ask'));
    answer.settle(sampleMessage);
    await bot.discord.rest.done('edit').next();
    await bot.gateway.stop();
    expect(attemptsAt(bot, 'edit')).toBe(1);
  });

  it('a response that Discord finds wrong (50035)', async () => {
    const answers = [{ ...sampleMessage, data: {} }, sampleMessage];
    const bot = await startReadyBot({
      interactions: { respond: async () => answers.shift() ?? sampleMessage },
    });
    bot.discord.deliver(slash('ask'));
    await bot.discord.rest.attempts.next();
    await firstResponse(bot, slash('ask'));
    await bot.gateway.stop();
    expect(bot.log.filter((line) => line.includes('50035') && line.includes('not answered'))).toHaveLength(1);
  });

  it('an event that is no interaction', async () => {
    const bot = await startReadyBot();
    bot.discord.deliver({ ...slash('ask'), token: '' });
    await firstResponse(bot, slash('ask'));
    expect(bot.log.join('')).toContain('left an event unanswered: not an interaction');
  });

  it.each([
    ['of no type that is known', { ...slash('ask'), type: 99 }],
    ['without what it is about', { ...slash('ask'), data: undefined }],
    ['with a channel that is none', { ...slash('ask'), channel: 'x' }],
    ['without anything', null],
  ])('an interaction %s, which discord.js could not read either', async (_what, payload) => {
    const bot = await startReadyBot();
    bot.discord.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, payload);
    expect(await firstResponse(bot, slash('ask'))).toMatchObject({ type: sampleMessage.type });
  });

  it('an event that discord.js knows, of a form that it does not', async () => {
    const bot = await startReadyBot();
    for (const event of Object.values(GatewayDispatchEvents)) {
      if (event !== GatewayDispatchEvents.Ready) bot.discord.gateway.dispatch(event, null);
    }
    expect(await firstResponse(bot, slash('ask'))).toMatchObject({ type: sampleMessage.type });
  });
});
