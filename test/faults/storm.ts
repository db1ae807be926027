import { GatewayDispatchEvents, type APIInteraction } from 'discord-api-types/v10';
import { openApp } from '../../src/app.ts';
import { WITHOUT_SERVERS } from '../../src/cli/open-app.ts';
import { nobody, type Observed } from '../../src/fronts/delivery/observer.ts';
import { jsonOf } from '../../src/interactions/response.ts';
import { startReadyBot } from '../fronts/gateway/bot.ts';
import { memoryStore } from '../support/bot.ts';
import { askEverything } from '../support/every-interaction.ts';
import { slash } from '../support/interactions.ts';
import { globalRateLimit, serverError } from '../support/loopback/faults.ts';
import { stream } from '../support/loopback/stream.ts';
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

/** How many are under way at once; more would be a test of how many connections this machine opens in ten seconds. */
const WAVE = 200;

/** The connection is lost in one wave of so many. */
const BREAK = 10;

/** A fresh interaction that does what `deed` does, in a channel of `channel`'s own, by a member whom nobody has seen. */
function again(deed: APIInteraction, channel: number): APIInteraction {
  const { id, token } = slash('help');
  const place = String(930_000_000_000_000_000n + BigInt(channel));
  const { member, user } = deed;
  const by =
    member === undefined
      ? { user: { ...user, id } }
      : { member: { ...member, user: { ...member.user, id } } };
  return Object.assign({}, deed, by, {
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
 * Sends so many interactions of every kind (a multiple of 200) through the gateway. Every tenth comes twice, every tenth is by one
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
  const handled = stream<Observed>();
  const bot = await startReadyBot({
    interactions,
    times: { deferAfter: 600_000, callbackTimeout: 600_000 },
    observer: { ...nobody, interaction: handled.push },
  });
  const { discord } = bot;
  const asked: APIInteraction[] = [];
  const [strays, repeats] = [Math.floor(size / 20), Math.floor(size / 10)];
  for (let at = 0; at < size; at += 1) {
    const [deed = slash('help')] = [deeds[at % deeds.length]];
    // Every tenth is by one and the same member, who is told at last to be slower.
    const one = at % 10 === 5 ? slash('help') : again(deed, channels + Math.floor(at / 50));
    asked.push(one);
    discord.deliver(one);
    if (at % 10 === 9) discord.deliver(one);
    if (at % 20 === 19)
      discord.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, malformed((at - 19) / 20));
    if (at % WAVE !== WAVE - 1) continue;
    if (at % (WAVE * BREAK) === WAVE - 1) {
      discord.rest.fail('callback', serverError, globalRateLimit(0.01), { kind: 'reset' });
      discord.gateway.reconnect();
      await discord.gateway.resumes.next();
    }
    for (let done = 0; done < WAVE; done += 1) await handled.next();
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
