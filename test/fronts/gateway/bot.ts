import {
  InteractionResponseType,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import { pino } from 'pino';
import { expect, onTestFinished } from 'vitest';
import type { Closing } from '../../../src/fronts/gateway/closing.ts';
import { settledFromOutside } from '../../../src/fronts/delivery/promise.ts';
import { startGateway, type Gateway, type GatewaySettings } from '../../../src/fronts/gateway/gateway.ts';
import type { Interactions } from '../../../src/interactions/dispatch.ts';
import { messageOf } from '../../support/sample-responses.ts';
import { startLoopback, type Loopback } from '../../support/loopback/loopback.ts';

/** What readers ask in these tests: it must never be in the log. */
export const question = 'What did the reader ask in confidence?';

/** A bot that is connected, or on its way, to a loopback of its own. */
export interface Bot {
  readonly discord: Loopback;
  readonly gateway: Gateway;
  /** The log so far, a JSON object a line. */
  readonly log: readonly string[];
  /** Settles when the log has this many lines with this text. */
  readonly logged: (text: string, lines?: number) => Promise<void>;
}

export interface BotSettings extends Partial<Omit<GatewaySettings, 'discord' | 'interactions' | 'log'>> {
  readonly interactions?: Partial<Interactions>;
  readonly discord?: Partial<GatewaySettings['discord']>;
  /** Arranges the loopback before the bot starts. */
  readonly arrange?: (loopback: Loopback) => void | Promise<void>;
}

/** Answers every interaction alike. */
export const plainInteractions: Interactions = {
  definitions: [{ name: 'ask', description: 'Ask the story' }],
  respond: async () => ({
    type: InteractionResponseType.ChannelMessageWithSource,
    data: messageOf('the answer'),
  }),
  isPrivate: () => false,
  nameOf: () => 'ask',
};

/** Starts a bot that ends with the test, when the log is searched for what must not be in it. */
export async function startBot(settings: BotSettings = {}): Promise<Bot> {
  const { interactions, discord: destination, arrange, ...rest } = settings;
  const discord = await startLoopback();
  await arrange?.(discord);
  const log: string[] = [];
  const readers = new Set<() => void>();
  const gateway = startGateway({
    discord: { token: discord.token, api: discord.api, applicationId: null, guildId: null, ...destination },
    interactions: { ...plainInteractions, ...interactions },
    log: pino(
      { level: 'trace' },
      {
        write: (line) => {
          log.push(line);
          for (const read of readers) read();
        },
      },
    ),
    identifyThrottler: () => ({ waitForIdentify: async () => undefined }),
    ...rest,
  });
  onTestFinished(async () => {
    await gateway.stop();
    await discord.shut();
    expect(discord.rest.strangers.all).toEqual([]);
    for (const secret of [discord.token, 'interaction-token', question])
      expect(log.join('')).not.toContain(secret);
  });
  return {
    discord,
    gateway,
    log,
    logged: async (text, lines = 1) =>
      new Promise((resolve) => {
        const read = () => {
          if (log.filter((line) => line.includes(text)).length < lines) return;
          readers.delete(read);
          resolve();
        };
        readers.add(read);
        read();
      }),
  };
}

/** Starts a bot and waits until it is connected. */
export async function startReadyBot(settings: BotSettings = {}): Promise<Bot> {
  const bot = await startBot(settings);
  expect(await bot.gateway.ready).toBe(true);
  return bot;
}

/** What a gateway says of its fatal end; null where it ended otherwise. */
export function problemOf(closing: Closing): string | null {
  return closing.reason === 'fatal' ? closing.problem : null;
}

/** Sends an interaction and gives the body of its first response. */
export async function firstResponse(bot: Bot, interaction: APIInteraction): Promise<unknown> {
  bot.discord.deliver(interaction);
  const { interaction: about, body } = await bot.discord.rest.done('callback').next();
  expect(about).toBe(interaction.id);
  return body;
}

/** A bot whose command answers only when `finish` is called. */
export async function startSlowBot(isPrivate = false) {
  const { promise, settle } = settledFromOutside<APIInteractionResponse>();
  const bot = await startReadyBot({
    interactions: { respond: async () => promise, isPrivate: () => isPrivate },
    times: { deferAfter: 1 },
  });
  return { ...bot, bot, finish: settle };
}
