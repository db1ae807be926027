import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import { settledFromOutside } from '../../../src/fronts/delivery/promise.ts';
import { autocomplete, button, slash } from '../../support/interactions.ts';
import { sampleMessage, samplePrivateMessage, sampleUpdate } from '../../support/sample-responses.ts';
import { firstResponse, question, startReadyBot, startSlowBot } from './bot.ts';

const choices: APIInteractionResponse = {
  type: InteractionResponseType.ApplicationCommandAutocompleteResult,
  data: { choices: [{ name: 'Flynn', value: 'flynn' }] },
};

describe('an interaction that is answered in time', () => {
  it.each([
    ['a slash command in a server', slash('ask', { question }), sampleMessage],
    ['a slash command in a direct message', slash('ask', { question }, { dm: true }), sampleMessage],
    ['an autocompletion', autocomplete('ask', 'question', question), choices],
    ['a button', button('next'), sampleUpdate],
  ])('%s: the very response, without the bot token', async (_what, interaction, response) => {
    const asked: APIInteraction[] = [];
    const bot = await startReadyBot({
      interactions: {
        respond: async (given) => {
          asked.push(given);
          return response;
        },
      },
    });
    expect(await firstResponse(bot, interaction)).toEqual(response);
    expect(asked).toEqual([interaction]);
    expect(bot.discord.rest.attempts.all.at(-1)).toMatchObject({ route: 'callback', authorization: null });
  });

  it('is answered while others take their time', async () => {
    const never = settledFromOutside<APIInteractionResponse>();
    const bot = await startReadyBot({
      interactions: {
        respond: async ({ type }) =>
          type === InteractionType.MessageComponent ? never.promise : sampleMessage,
      },
      times: { drainLimit: 0 },
    });
    bot.discord.deliver(button('slow'));
    expect(await firstResponse(bot, slash('ask'))).toEqual(sampleMessage);
  });

  it('that comes twice is answered once', async () => {
    const bot = await startReadyBot();
    const first = slash('ask');
    bot.discord.deliver(first);
    bot.discord.deliver(first);
    await bot.discord.rest.done('callback').next();
    await firstResponse(bot, slash('ask'));
    expect(bot.discord.rest.attempts.all.filter(({ route }) => route === 'callback')).toHaveLength(2);
  });
});

describe('many interactions', () => {
  it('leave nothing behind that Node would warn of', async () => {
    const warnings: string[] = [];
    const note = ({ message: text }: Error) => warnings.push(text);
    process.on('warning', note);
    onTestFinished(() => {
      process.off('warning', note);
    });
    const bot = await startReadyBot();
    const many = Array.from({ length: 50 }, () => slash('ask'));
    for (const interaction of many) bot.discord.deliver(interaction);
    for (const _ of many) await bot.discord.rest.done('callback').next();
    expect(warnings).toEqual([]);
  });
});

describe('an interaction that takes longer', () => {
  it('is deferred, and its answer then takes the place of the deferral', async () => {
    const { bot, discord, finish } = await startSlowBot();
    const interaction = slash('ask', { question });
    expect(await firstResponse(bot, interaction)).toEqual({ type: 5 });
    finish(sampleMessage);
    expect(await discord.rest.done('edit').next()).toMatchObject({
      interaction: interaction.id,
      authorization: null,
      body: sampleMessage.data,
    });
  });

  it('is deferred in private when its answer will be private, which the edit cannot set again', async () => {
    const { bot, discord, finish } = await startSlowBot(true);
    expect(await firstResponse(bot, slash('ask'))).toEqual({
      type: 5,
      data: { flags: MessageFlags.Ephemeral },
    });
    finish(samplePrivateMessage);
    expect(await discord.rest.done('edit').next()).toMatchObject({
      body: { flags: MessageFlags.IsComponentsV2 },
    });
  });

  it('a button: the message stays as it is until the update comes', async () => {
    const { bot, discord, finish } = await startSlowBot();
    expect(await firstResponse(bot, button('next'))).toEqual({ type: 6 });
    finish(sampleUpdate);
    expect(await discord.rest.done('edit').next()).toMatchObject({ body: sampleUpdate.data });
  });

  it('a button answered with a message of its own: the message with the button stays', async () => {
    const { bot, discord, finish } = await startSlowBot();
    await firstResponse(bot, button('next'));
    finish(samplePrivateMessage);
    expect(await discord.rest.done('follow up').next()).toMatchObject({ body: samplePrivateMessage.data });
    expect(discord.rest.attempts.all.map(({ route }) => route)).not.toContain('edit');
  });

  it('an autocompletion cannot be deferred: its list stays empty', async () => {
    const { bot, discord, gateway, finish } = await startSlowBot();
    expect(await firstResponse(bot, autocomplete('ask', 'question', question))).toEqual({
      type: 8,
      data: { choices: [] },
    });
    finish(choices);
    await gateway.stop();
    expect(discord.rest.attempts.all.filter(({ route }) => route === 'callback')).toHaveLength(1);
  });

  it('a response that cannot follow a deferral: the deferral is taken back, and the log says why', async () => {
    const { bot, discord, gateway, log, finish } = await startSlowBot();
    await firstResponse(bot, slash('ask'));
    finish({
      type: InteractionResponseType.Modal,
      data: { custom_id: 'm', title: 'A form', components: [] },
    });
    await discord.rest.done('withdraw').next();
    await gateway.stop();
    expect(log.join('')).toContain('a response of type 9 cannot follow a deferral');
  });
});

describe('a command that rejects, against its contract', () => {
  it('does not end the bot, and is logged', async () => {
    const buggy = slash('buggy');
    const bot = await startReadyBot({
      interactions: {
        respond: async ({ id }) => {
          if (id === buggy.id) throw new Error('a bug');
          return sampleMessage;
        },
      },
    });
    bot.discord.deliver(buggy);
    expect(await firstResponse(bot, slash('ask'))).toEqual(sampleMessage);
    expect(bot.log.join('')).toContain('a bug');
  });

  it('has its deferral taken back, so that it does not say "thinking" for ever', async () => {
    const fault = settledFromOutside<Error>();
    const bot = await startReadyBot({
      interactions: { respond: async () => Promise.reject(await fault.promise) },
      times: { deferAfter: 1 },
    });
    const interaction = slash('ask');
    await firstResponse(bot, interaction);
    fault.settle(new Error('a bug'));
    expect(await bot.discord.rest.done('withdraw').next()).toMatchObject({ interaction: interaction.id });
  });
});
