import { InteractionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../../commands/index.ts';
import { createInteractions, type Interactions } from '../../src/interactions/dispatch.ts';
import { namedIn } from '../../src/interactions/registry.ts';
import { askEverything } from '../support/every-interaction.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing } from '../support/serving.ts';
import { firstResponse, startReadyBot } from './gateway/bot.ts';
import { startEndpoint } from './http/endpoint.ts';

/** The shipped commands on the shipped story, for one front alone. */
function shipped(): Interactions {
  const context = contextServing(seedStory());
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

/** The JSON of an HTTP response, with files or without. */
async function jsonIn(response: Response): Promise<unknown> {
  const isForm = (response.headers.get('content-type') ?? '').startsWith('multipart/');
  const json = isForm ? (await response.formData()).get('payload_json') : await response.text();
  return JSON.parse(json instanceof Blob ? await json.text() : (json ?? ''));
}

describe('the same interaction through the gateway and over HTTP', { timeout: 120_000 }, () => {
  it('gets the same JSON: every command, completion, button, menu and form that can be reached', async () => {
    // Generous, as nothing here is about time.
    const deferAfter = 30_000;
    const every = [
      ...commands.flatMap(namedIn).map(({ name }) => name),
      ...messageCommands.map(({ data }) => data.name),
    ];
    const [gateway, http] = [shipped(), shipped()];
    const bot = await startReadyBot({ interactions: gateway, times: { deferAfter } });
    const endpoint = await startEndpoint({ interactions: http, deferAfter });
    const asked = await askEverything(gateway.definitions, async (interaction) => {
      const overHttp = await jsonIn(await endpoint.discord.post(endpoint.address, interaction));
      expect(await firstResponse(bot, interaction)).toEqual(overHttp);
      return overHttp;
    });
    const namedOf = (type: InteractionType) =>
      new Set(asked.filter((one) => one.type === type).map((one) => gateway.nameOf(one)));
    expect(namedOf(InteractionType.ApplicationCommand)).toEqual(new Set(every));
    expect(namedOf(InteractionType.ApplicationCommandAutocomplete).size).toBeGreaterThan(3);
    expect(namedOf(InteractionType.MessageComponent).size).toBeGreaterThan(3);
  });
});
