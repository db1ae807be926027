import { InteractionResponseType, type APIInteractionResponse } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { settledFromOutside } from '../../../src/fronts/delivery/promise.ts';
import { slash } from '../../support/interactions.ts';
import { messageOf } from '../../support/sample-responses.ts';
import { startReadyBot } from './bot.ts';

const message = {
  type: InteractionResponseType.ChannelMessageWithSource,
  data: messageOf('a message'),
} as const;

describe('a stop', () => {
  it('says goodbye to Discord, and leaves no connection', async () => {
    const { gateway, discord } = await startReadyBot();
    await gateway.stop();
    expect(await gateway.closed).toEqual({ reason: 'stopped' });
    expect(await discord.gateway.closes.next()).toBe(1000);
    expect(discord.gateway.connections()).toBe(0);
  });

  it('can be asked for twice', async () => {
    const { gateway } = await startReadyBot();
    await Promise.all([gateway.stop(), gateway.stop()]);
    expect(await gateway.closed).toEqual({ reason: 'stopped' });
  });

  it('waits for the interactions in flight, and takes no new ones', async () => {
    const begun = settledFromOutside<null>();
    const answer = settledFromOutside<APIInteractionResponse>();
    const asked: string[] = [];
    const { gateway, discord } = await startReadyBot({
      interactions: {
        respond: async ({ id }) => {
          asked.push(id);
          begun.settle(null);
          return answer.promise;
        },
      },
    });
    const [inFlight, tooLate] = [slash('ask'), slash('ask')];
    discord.deliver(inFlight);
    await begun.promise;
    const stopped = gateway.stop();
    discord.deliver(tooLate);
    answer.settle(message);
    await stopped;
    expect(asked).toEqual([inFlight.id]);
    expect(discord.rest.done('callback').all).toEqual([
      expect.objectContaining({ interaction: inFlight.id }),
    ]);
    expect(await discord.gateway.closes.next()).toBe(1000);
  });

  it('does not wait for ever, and sends nothing once it is over', async () => {
    const answer = settledFromOutside<APIInteractionResponse>();
    const { gateway, discord, log, logged } = await startReadyBot({
      interactions: { respond: async () => answer.promise },
      times: { deferAfter: 1, drainLimit: 10 },
    });
    discord.deliver(slash('ask'));
    await discord.rest.done('callback').next();
    await gateway.stop();
    answer.settle(message);
    await logged('not answered');
    expect(log.join('')).toContain('stopped before every interaction was answered');
    expect(discord.rest.attempts.all.map(({ route }) => route)).not.toContain('edit');
  });

  it('in the middle of a reconnection lets it finish first, as discord.js would not end otherwise', async () => {
    const { gateway, discord, logged } = await startReadyBot();
    discord.gateway.drop();
    await logged('connection lost');
    await gateway.stop();
    expect(await discord.gateway.closes.next()).toBe(1006);
    expect(await discord.gateway.closes.next()).toBe(1000);
    expect(discord.gateway.connections()).toBe(0);
  });

  it('does not wait for ever for Discord to come back', async () => {
    const { gateway, discord, logged } = await startReadyBot({ times: { endLimit: 10 } });
    await discord.shut();
    await logged('connection lost');
    await gateway.stop();
    expect(await gateway.closed).toEqual({ reason: 'stopped' });
  });
});
