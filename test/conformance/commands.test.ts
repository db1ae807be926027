import { EventEmitter, once } from 'node:events';
import { InteractionResponseType, Locale, type APIInteraction } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApp } from '../../src/app.ts';
import { WITHOUT_SERVERS } from '../../src/cli/open-app.ts';
import type { Interactions } from '../../src/interactions/dispatch.ts';
import { jsonOf, type Response } from '../../src/interactions/response.ts';
import { LANGUAGE_CODES } from '../../src/locales/languages.ts';
import { openPictures } from '../../src/pictures/open-pictures.ts';
import { DEFAULT_SETTINGS } from '../../src/shelf/settings.ts';
import { startReadyBot } from '../fronts/gateway/bot.ts';
import { openAttachments, type Attachments } from '../support/attachments.ts';
import { memoryStore } from '../support/bot.ts';
import { problemsOf } from '../support/conformance/conformance.ts';
import { violationsOf } from '../support/discord-limits.ts';
import { askEverything } from '../support/every-interaction.ts';
import { permissions, slash } from '../support/interactions.ts';
import type { Doing } from '../support/invocations.ts';
import { seen } from '../support/serving.ts';

let files: Attachments;
beforeAll(async () => {
  files = await openAttachments();
});
afterAll(() => files.close());

/** The program as it serves servers, with the shipped story and a store in memory. */
async function opened(): Promise<Interactions> {
  const store = await memoryStore();
  const pictures = await openPictures();
  const app = await openApp({
    ...WITHOUT_SERVERS,
    store,
    story: null,
    sureness: 'balanced',
    attachmentOrigins: [files.origin],
    draw: pictures.status === 'open' ? pictures.draw : null,
    onFault: (_command, fault) => {
      throw fault;
    },
  });
  if (app.status === 'refused') throw new Error('the shipped story is refused');
  const settings = { ...DEFAULT_SETTINGS, replies: 'private' } as const;
  await store.change(
    privately,
    { kind: 'settle', seen: DEFAULT_SETTINGS, settings },
    { by: 'operator', at: 0 },
  );
  return app.value.interactions;
}

/** A server whose moderators want replies to be private. */
const privately = '900000000000000066';

/** Languages that the bot may come to speak: all of Discord's. */
const locales = Object.values(Locale);

/** One locale for each language that the bot speaks: what `/help` says tells them apart. */
async function spoken(interactions: Interactions): Promise<readonly Locale[]> {
  const told = new Map<string, Locale>();
  for (const locale of [Locale.EnglishUS, ...locales]) {
    const help = JSON.stringify(await interactions.respond(slash('help', {}, { locale })));
    if (!told.has(help)) told.set(help, locale);
  }
  return [...told.values()];
}

/** What is wrong with a response: its JSON, and the files beside it. */
function problemsIn(response: Response): readonly string[] {
  const hasFiles = response.files !== undefined;
  return [
    ...problemsOf('callback', jsonOf(response)),
    ...(hasFiles ? violationsOf(seen(response).body) : []),
  ];
}

/** All that a reader or moderator can do, and what is wrong with the responses. */
async function doEverything(interactions: Interactions, doing: Doing) {
  const problems: string[] = [];
  const types = new Set<InteractionResponseType>();
  const asked = await askEverything(
    interactions.definitions,
    async (interaction) => {
      const response = await interactions.respond(interaction);
      const name = interactions.nameOf(interaction) ?? '';
      for (const problem of problemsIn(response)) problems.push(`${doing.locale ?? ''} ${name}: ${problem}`);
      types.add(response.type);
      return jsonOf(response);
    },
    doing,
  );
  return { asked: asked.length, problems, types };
}

/** Questions of every outcome, words to check, names and topics: whatever option they land in. */
const texts = [
  'Flynn resigned',
  'Why did Michael Flynn resign?',
  'Who replaced Flynn as national security adviser?',
  'What did Flynn say about the Russian ambassador?',
  'What did the letter say?',
  'When was this published?',
  'What is it about?',
  'hi bot',
  'What is the salary of Angela Merkel?',
  'Will Flynn be a good president?',
  'Flyn resinged from his psot?',
  '"I have nothing to be ashamed of", Flynn said',
  'they have accepted my apology',
  '@everyone **bold** [a](https://b.c) <@80351110224678912>',
  '?',
];

/** Enough where the language is all that differs. */
const few = texts.slice(0, 4);

const dam =
  'Dam opens\n\nJanuary 5, 2026\n\nThe mayor of Ely, Ann Lee, opened the dam on Monday.\n\n"Nobody was hurt," Lee said.\n';

describe('every body is what Discord takes', { timeout: 300_000 }, () => {
  test('the registration, in every language', async () => {
    const interactions = await opened();
    expect(problemsOf('registration', interactions.definitions)).toEqual([]);
    expect(await spoken(interactions)).toHaveLength(LANGUAGE_CODES.length);
  });

  test('every first response to a moderator, in every language', async () => {
    for (const locale of await spoken(await opened())) {
      const interactions = await opened();
      const attachment = files.attach('dam.txt', dam);
      const { asked, problems, types } = await doEverything(interactions, { locale, attachment, texts });
      expect(problems).toEqual([]);
      expect(asked).toBeGreaterThan(600);
      expect(types).toEqual(
        new Set([
          InteractionResponseType.ChannelMessageWithSource,
          InteractionResponseType.UpdateMessage,
          InteractionResponseType.ApplicationCommandAutocompleteResult,
          InteractionResponseType.Modal,
        ]),
      );
    }
  });

  test.each([
    ['a reader', { permissions: permissions.none }],
    ['a reader where replies are private', { permissions: permissions.none, guild: privately }],
    ['somebody in a direct message', { dm: true }],
  ])('every first response to %s, in every language', async (_who, doing) => {
    const interactions = await opened();
    for (const locale of await spoken(interactions)) {
      const { problems } = await doEverything(interactions, { ...doing, locale, texts: few });
      expect(problems).toEqual([]);
    }
  });

  test('every message that follows a deferral: edits and further messages', async () => {
    const interactions = await opened();
    const held = new Map<string, Held>();
    const deferAfter = 0;
    const bot = await startReadyBot({
      interactions: {
        ...interactions,
        respond: async ({ id }) => held.get(id)?.response ?? interactions.respond(slash('help')),
      },
      times: { deferAfter },
    });
    const { strangers } = bot.discord.rest;
    const nextAnswer = async () => {
      let attempt = await bot.discord.rest.attempts.next();
      while (attempt.interaction === null) attempt = await bot.discord.rest.attempts.next();
      return attempt;
    };
    const kinds = new Set<string>();
    const everything = async (interaction: APIInteraction) => {
      const response = await interactions.respond(interaction);
      if (!isMessage(response)) return jsonOf(response);
      const waiting = holding(response);
      held.set(interaction.id, waiting);
      bot.discord.deliver(interaction);
      const deferral = await nextAnswer();
      expect(problemsOf('callback', deferral.body)).toEqual([]);
      waiting.release();
      const { route, body } = await nextAnswer();
      kinds.add(route);
      expect(problemsOf(route === 'edit' ? 'edit' : 'follow up', body)).toEqual([]);
      return jsonOf(response);
    };
    await askEverything(interactions.definitions, everything, { texts });
    expect(kinds).toEqual(new Set(['edit', 'follow up']));
    expect(strangers.all).toEqual([]);
  });
});

/** A response that is kept back. */
interface Held {
  readonly response: Promise<Response>;
  readonly release: () => void;
}

function holding(response: Response): Held {
  const gate = new EventEmitter();
  return { response: once(gate, 'open').then(() => response), release: () => void gate.emit('open') };
}

function isMessage({ type }: Response): boolean {
  return (
    type === InteractionResponseType.ChannelMessageWithSource ||
    type === InteractionResponseType.UpdateMessage
  );
}
