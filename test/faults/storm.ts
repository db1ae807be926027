import { GatewayDispatchEvents, type APIInteraction } from 'discord-api-types/v10';
import { openApp } from '../../src/app.ts';
import { WITHOUT_SERVERS } from '../../src/cli/open-app.ts';
import { jsonOf } from '../../src/interactions/response.ts';
import { startReadyBot } from '../fronts/gateway/bot.ts';
import { memoryStore } from '../support/bot.ts';
import { askEverything } from '../support/every-interaction.ts';
import { slash } from '../support/interactions.ts';
import { globalRateLimit, serverError } from '../support/loopback/faults.ts';
import { responses } from './asking.ts';
import { countsOf } from './census.ts';
import type { Counts } from './faults.ts';

/** What became of a storm. */
export interface Storm {
  /** Interactions of every kind; told are those who asked faster than is allowed. */
  readonly interactions: Counts;
  /** Events that are no interactions, and how many of them were refused with a line in the log. */
  readonly strays: number;
  readonly strayRefusals: number;
  /** Events that repeat an interaction of before, and how many of them were refused so. */
  readonly repeats: number;
  readonly repeatRefusals: number;
}

/** How often the connection is lost. */
const BREAKS = 5;

/** A fresh interaction that does what `deed` does, in a channel of `channel`'s own. */
function again(deed: APIInteraction, channel: number): APIInteraction {
  const { id, token } = slash('help');
  const place = String(930_000_000_000_000_000n + BigInt(channel));
  return Object.assign({}, deed, {
    id,
    token,
    channel_id: place,
    channel: { ...deed.channel, id: place },
  });
}

/** Payloads that are no interactions. */
function malformed(at: number): unknown {
  const one = slash('ask', { question: 'Who?' });
  const kinds = [
    null,
    'text',
    {},
    { ...one, data: null },
    { ...one, id: 'x' },
    { ...one, token: '' },
    { ...one, type: 99 },
  ];
  return kinds[at % kinds.length];
}

/** All commands over the shipped story, limited as in a real server. */
async function shippedApp() {
  const app = await openApp({
    ...WITHOUT_SERVERS,
    store: await memoryStore(),
    isLimited: true,
    story: null,
    sureness: 'balanced',
    onFault: () => undefined,
  });
  if (app.status === 'refused') throw new Error('the shipped story is refused');
  return app.value.interactions;
}

/**
 * Sends so many interactions of every kind through the gateway. Every tenth comes twice, every tenth is by one
 * member, after every twentieth comes something that is no interaction, and now and then the connection is lost and the
 * API in trouble.
 */
export async function storm(size: number): Promise<Storm> {
  const interactions = await shippedApp();
  let channels = 0;
  const deeds = await askEverything(interactions.definitions, async (interaction) => {
    channels += 1;
    return jsonOf(await interactions.respond(again(interaction, channels)));
  });
  const bot = await startReadyBot({ interactions, times: { deferAfter: 600_000, callbackTimeout: 600_000 } });
  const { discord } = bot;
  const asked: APIInteraction[] = [];
  const [strays, repeats] = [Math.floor(size / 20), Math.floor(size / 10)];
  for (let at = 0; at < size; at += 1) {
    const deed = at % 10 === 5 ? slash('help') : (deeds[at % deeds.length] ?? slash('help'));
    const one = again(deed, channels + Math.floor(at / 50));
    asked.push(one);
    discord.deliver(one);
    if (at % 10 === 9) discord.deliver(one);
    if (at % 20 === 19)
      discord.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, malformed((at - 19) / 20));
    if ((at + 1) % (size / BREAKS) !== 0) continue;
    discord.rest.fail('callback', serverError, globalRateLimit(0.01), { kind: 'reset' });
    discord.gateway.reconnect();
    await discord.gateway.resumes.next();
    await responses(discord, size / BREAKS);
  }
  const refusals = (why: string) =>
    bot.log.filter((line) => line.includes(`left an event unanswered: ${why}`)).length;
  await bot.logged('left an event unanswered', strays + repeats);
  await bot.gateway.stop();
  return {
    interactions: countsOf(discord, asked, ['faster than this server allows']),
    strays,
    strayRefusals: refusals('not an interaction'),
    repeats,
    repeatRefusals: refusals('seen before'),
  };
}
