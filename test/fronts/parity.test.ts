import { InteractionType, type APIInteraction } from 'discord-api-types/v10';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../../commands/index.ts';
import type { Context } from '../../src/interactions/command.ts';
import { createInteractions, type Interactions } from '../../src/interactions/dispatch.ts';
import { jsonOf } from '../../src/interactions/response.ts';
import { namedIn } from '../../src/interactions/registry.ts';
import { openPictures } from '../../src/pictures/open-pictures.ts';
import { PER_MINUTE } from '../../src/shelf/settings.ts';
import { botServing } from '../support/bot.ts';
import { askEverything } from '../support/every-interaction.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing } from '../support/serving.ts';
import { firstResponse, startReadyBot } from './gateway/bot.ts';
import { startEndpoint } from './http/endpoint.ts';
import { postAsPage, startPageServer } from './playground/page-server.ts';

/** What every bot here serves: the seed story, with pictures. */
let context: Context;
beforeAll(async () => {
  const pictures = await openPictures();
  context = { ...contextServing(seedStory()), draw: pictures.status === 'open' ? pictures.draw : null };
}, 60_000);

/** The shipped commands in one server, for one front alone. */
const inServer = async (): Promise<Interactions> =>
  (await botServing(context, { perMinute: PER_MINUTE.most })).interactions;

/** The same outside servers, where nothing is kept, so that each answer depends on its interaction alone. */
function outsideServers(): Interactions {
  return createInteractions({
    commands,
    messageCommands,
    contextOf: () => context,
    settingsOf: () => context.settings,
    onFault: (_command, fault) => {
      throw fault;
    },
  });
}

/** Questions of many outcomes, names, words to check: whatever option they land in. */
const texts = [
  'Flynn resigned',
  'Why did Michael Flynn resign?',
  'What is the salary of Angela Merkel?',
  'Flyn resinged from his psot?',
  'What did the letter say?',
  'they have accepted my apology',
  'Что сказал Флинн?',
];

/** The JSON of an HTTP response, with files or without. */
async function jsonIn(response: Response): Promise<unknown> {
  const isForm = (response.headers.get('content-type') ?? '').startsWith('multipart/');
  const json = isForm ? (await response.formData()).get('payload_json') : await response.text();
  return JSON.parse(json instanceof Blob ? await json.text() : (json ?? ''));
}

/** The commands and message commands that are registered, by name. */
const everyName = [
  ...commands.flatMap(namedIn).map(({ name }) => name),
  ...messageCommands.map(({ data }) => data.name),
];

/** Generous, as nothing here is about time. */
const deferAfter = 30_000;

describe(
  'the same interaction through the gateway, over HTTP and in the playground',
  { timeout: 240_000 },
  () => {
    it('gets the same JSON: every command, completion, button, menu and form that can be reached', async () => {
      const [gateway, http, page] = [await inServer(), await inServer(), await inServer()];
      const bot = await startReadyBot({ interactions: gateway, times: { deferAfter } });
      const endpoint = await startEndpoint({ interactions: http, deferAfter });
      const playground = await startPageServer(page, { deferAfter });
      const asked = await askEverything(
        gateway.definitions,
        async (interaction) => {
          const overHttp = await jsonIn(await endpoint.discord.post(endpoint.address, interaction));
          expect(await firstResponse(bot, interaction)).toEqual(overHttp);
          expect(await jsonIn(await postAsPage(playground, interaction))).toEqual(overHttp);
          return overHttp;
        },
        { texts },
      );
      const countOf = (type: InteractionType) => asked.filter((one) => one.type === type).length;
      const namedOf = (type: InteractionType) =>
        new Set(asked.filter((one) => one.type === type).map((one) => gateway.nameOf(one)));
      expect(namedOf(InteractionType.ApplicationCommand)).toEqual(new Set(everyName));
      expect(namedOf(InteractionType.ApplicationCommandAutocomplete).size).toBeGreaterThan(3);
      expect(namedOf(InteractionType.MessageComponent).size).toBeGreaterThan(3);
      expect(countOf(InteractionType.MessageComponent)).toBeGreaterThan(80);
      expect(countOf(InteractionType.ModalSubmit)).toBeGreaterThan(1);
    });
  },
);

describe('a button, a menu or a form of a message that another program posted', { timeout: 240_000 }, () => {
  it('is answered as by the program that posted it: after a restart, and on another replica', async () => {
    const first = outsideServers();
    const answers = new Map<APIInteraction, unknown>();
    const asked = await askEverything(
      first.definitions,
      async (interaction) => {
        const answer = jsonOf(await first.respond(interaction));
        answers.set(interaction, answer);
        return answer;
      },
      { texts },
    );
    const { MessageComponent, ModalSubmit } = InteractionType;
    const pressed = asked.filter(({ type }) => type === MessageComponent || type === ModalSubmit);
    expect(pressed.length).toBeGreaterThan(50);
    for (const interaction of pressed)
      expect(jsonOf(await outsideServers().respond(interaction))).toEqual(answers.get(interaction));
  });
});
