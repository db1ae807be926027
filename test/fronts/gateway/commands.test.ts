import { ComponentType, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openApp } from '../../../src/app.ts';
import { WITHOUT_SERVERS } from '../../../src/cli/open-app.ts';
import type { Interactions } from '../../../src/interactions/dispatch.ts';
import {
  autocomplete,
  button,
  messageMenu,
  permissions,
  slash,
  type Origin,
} from '../../support/interactions.ts';
import { firstResponse, question, startReadyBot, type Bot } from './bot.ts';

// Generous, as nothing here is about time: on a busy machine a first answer may take a while.
const times = { deferAfter: 10_000 };

async function shippedInteractions(): Promise<Interactions> {
  const opened = await openApp({
    ...WITHOUT_SERVERS,
    story: null,
    sureness: 'balanced',
    onFault: () => undefined,
  });
  if (opened.status === 'refused') throw new Error('the shipped story is refused');
  return opened.value.interactions;
}

const startShippedBot = async (): Promise<Bot> =>
  startReadyBot({ interactions: await shippedInteractions(), times });

const response = z.object({
  type: z.number(),
  data: z.looseObject({ flags: z.number().default(0), components: z.array(z.unknown()).default([]) }),
});

/** The custom_ids of the buttons in a message, at whatever depth. */
function buttonsIn(message: unknown): readonly string[] {
  if (typeof message !== 'object' || message === null) return [];
  const found = z.object({ type: z.literal(ComponentType.Button), custom_id: z.string() }).safeParse(message);
  return found.success ? [found.data.custom_id] : Object.values(message).flatMap(buttonsIn);
}

describe('the shipped commands, through discord.js and back', () => {
  it('are registered as they stand: the loopback refuses what breaks the plain rules of Discord', async () => {
    const interactions = await shippedInteractions();
    const { discord } = await startReadyBot({ interactions, times });
    expect(await discord.rest.done('register').next()).toMatchObject({ body: interactions.definitions });
  });

  it.each<[string, Origin]>([
    ['a server', {}],
    ['a direct message', { dm: true }],
  ])('answer in %s, and every button of the answers can be pressed', async (_where, origin) => {
    const bot = await startShippedBot();
    const asked = [
      slash('ask', { question: 'When did Flynn resign?' }, origin),
      slash('letter', {}, origin),
      slash('story', {}, origin),
      slash('help', {}, origin),
    ];
    const pressable = new Set<string>();
    for (const interaction of asked) {
      const { type, data } = response.parse(await firstResponse(bot, interaction));
      expect(type).toBe(InteractionResponseType.ChannelMessageWithSource);
      expect(data.flags & MessageFlags.IsComponentsV2).not.toBe(0);
      for (const customId of buttonsIn(data.components)) pressable.add(customId);
    }
    expect(pressable.size).toBeGreaterThan(0);
    for (const customId of pressable) {
      const { type } = response.parse(await firstResponse(bot, button(customId, origin)));
      expect([
        InteractionResponseType.ChannelMessageWithSource,
        InteractionResponseType.UpdateMessage,
      ]).toContain(type);
    }
  });

  it('suggest while a reader types, and refuse the unanswerable without a word of it in the log', async () => {
    const bot = await startShippedBot();
    expect(await firstResponse(bot, autocomplete('ask', 'question', 'When did'))).toMatchObject({ type: 8 });
    expect(await firstResponse(bot, slash('ask', { question }))).toMatchObject({ type: 4 });
  });

  it('check the quotes of a message from its menu, for the one who chose it only', async () => {
    const bot = await startShippedBot();
    const content =
      'He wrote: "I have sincerely apologized to the President". And "they have not accepted my apology".';
    const chosen = messageMenu('Check against the story', content);
    const { type, data } = response.parse(await firstResponse(bot, chosen));
    expect(type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(data.flags & MessageFlags.Ephemeral).not.toBe(0);
    const told = JSON.stringify(data.components);
    expect(told).toContain('**Exact.** The story quotes these words of Michael Flynn.');
    expect(told).toContain('a negation was added');
  });

  it('keep the moderators’ command to moderators, in private', async () => {
    const bot = await startShippedBot();
    const refused = response.parse(await firstResponse(bot, slash('reload')));
    const origin = { permissions: permissions.manageMessages };
    const allowed = response.parse(await firstResponse(bot, slash('reload', {}, origin)));
    expect(refused.data.flags & allowed.data.flags & MessageFlags.Ephemeral).not.toBe(0);
    expect(refused.data.components).not.toEqual(allowed.data.components);
  });
});
