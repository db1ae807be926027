import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { button, slash } from '../../support/interactions.ts';
import { sampleMessage, samplePrivateMessage, sampleUpdate } from '../../support/sample-responses.ts';
import { firstResponse, question, startSlowBot } from './bot.ts';

describe('where the bot is not in the server, and Discord takes five messages after the first response', () => {
  it.each([
    ['a command', slash('ask', { question }), sampleMessage, 'edit'],
    ['a command whose answer is private', slash('ask', { question }), samplePrivateMessage, 'edit'],
    ['a button that changes its message', button('next'), sampleUpdate, 'edit'],
    ['a button with a message of its own', button('next'), sampleMessage, 'follow up'],
  ] as const)(
    '%s, by one who installed the bot for themselves: a single message follows the deferral',
    async (_what, interaction, response, route) => {
      const { bot, discord, gateway, finish } = await startSlowBot();
      await firstResponse(bot, {
        ...interaction,
        context: InteractionContextType.PrivateChannel,
        authorizing_integration_owners: { [ApplicationIntegrationType.UserInstall]: '1' },
      });
      const before = discord.rest.attempts.all.length;
      finish(response);
      await discord.rest.done(route).next();
      // Ends when nothing more is to be sent.
      await gateway.stop();
      expect(discord.rest.attempts.all.slice(before).map((sent) => sent.route)).toEqual([route]);
    },
  );
});
