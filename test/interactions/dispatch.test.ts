import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIInteractionResponse,
  type APIPingInteraction,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { defineCommand, type Command } from '../../src/interactions/command.ts';
import { createInteractions, type InteractionSettings } from '../../src/interactions/dispatch.ts';
import { en } from '../../src/locales/en.ts';
import { DEFAULT_SETTINGS } from '../../src/shelf/settings.ts';
import { say } from '../../src/locales/markdown.ts';
import { textMessage } from '../../src/reply/message.ts';
import { applicationId, autocomplete, button, permissions, slash } from '../support/interactions.ts';
import { textsOf } from '../support/rendered.ts';
import { contextServing, seen } from '../support/serving.ts';
import { articleOf, storyOf } from '../support/stories.ts';

const secret = 'a secret word';

const echo = defineCommand({
  data: {
    name: 'echo',
    description: 'Says it again',
    options: [
      { type: 3, name: 'words', description: 'w', required: true, min_length: 2, autocomplete: true },
    ],
  },
  access: 'everyone',
  private: false,
  run: ({ words }) => textMessage(say`${words}`),
  complete: (focused, typed) =>
    [focused, typed, '', 'x'.repeat(101), ...Array.from({ length: 40 }, (_, index) => `choice ${index}`)].map(
      (name) => ({
        name,
        value: name,
      }),
    ),
  press: ([does, words]) => {
    if (does === 'fail') throw new Error('broken');
    return words === undefined ? null : { message: textMessage(say`${words}`), replaces: does === 'replace' };
  },
});

const broken = defineCommand({
  data: { name: 'broken', description: 'Always fails' },
  access: 'everyone',
  private: false,
  run: () => Promise.reject(new Error('broken')),
  complete: () => {
    throw new Error('broken');
  },
});

const moderate = defineCommand({
  data: { name: 'moderate', description: 'For moderators' },
  access: 'moderators',
  private: true,
  run: async () => textMessage(say`done`),
  press: () => ({ message: textMessage(say`pressed`), replaces: false }),
});

const settings = { ...DEFAULT_SETTINGS, moderatorRole: '77' };

const story = storyOf([articleOf({ paragraphs: [['One sentence.']] })]);

function serving(more: Partial<InteractionSettings> = {}) {
  const faults: (readonly [string, unknown])[] = [];
  const commands: readonly Command[] = [echo, broken, moderate];
  const interactions = createInteractions({
    commands,
    contextOf: () => ({ ...contextServing(story), settings }),
    settingsOf: () => settings,
    onFault: (command, fault) => faults.push([command, fault]),
    ...more,
  });
  return { interactions, faults };
}

function expectPrivate(response: APIInteractionResponse, text: string): void {
  const { type, flags, body } = seen(response);
  expect(type).toBe(InteractionResponseType.ChannelMessageWithSource);
  expect(flags).toBe(MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral);
  expect(textsOf(body)).toEqual([text]);
}

describe('a slash command', () => {
  test('is answered by a new message that pings nobody', async () => {
    const { interactions } = serving();
    const response = await interactions.respond(slash('echo', { words: '@everyone' }));
    expect(response).toEqual({
      type: InteractionResponseType.ChannelMessageWithSource,
      data: {
        flags: MessageFlags.IsComponentsV2,
        components: [{ type: 10, content: String.raw`\@everyone` }],
        allowed_mentions: { parse: [] },
      },
    });
  });

  test('that is unknown gets a private word', async () => {
    const { interactions, faults } = serving();
    expectPrivate(await interactions.respond(slash('gone')), en.trouble.unknownCommand.markdown);
    expect(interactions.isPrivate(slash('gone'))).toBe(true);
    expect(faults).toEqual([]);
  });

  test('with options that do not suit gets a private word', async () => {
    const { interactions, faults } = serving();
    for (const options of [{}, { words: 'a' }, { words: 3 }]) {
      expectPrivate(
        await interactions.respond(slash('echo', options)),
        en.trouble.unsuitableOptions.markdown,
      );
    }
    expect(faults).toEqual([]);
  });

  test('that fails says so in private, and the fault is told without the words', async () => {
    const { interactions, faults } = serving();
    expectPrivate(await interactions.respond(slash('broken', { words: secret })), en.trouble.fault.markdown);
    expect(faults).toEqual([['broken', new Error('broken')]]);
    expect(JSON.stringify(faults)).not.toContain(secret);
  });

  test('works in a direct message', async () => {
    const { interactions } = serving();
    expect(
      textsOf(seen(await interactions.respond(slash('echo', { words: 'hi' }, { dm: true }))).body),
    ).toEqual(['hi']);
  });

  test('gets its fault even when there is no context', async () => {
    const { interactions, faults } = serving({
      contextOf: () => {
        throw new Error('no story');
      },
    });
    expectPrivate(await interactions.respond(slash('echo', { words: 'hi' })), en.trouble.fault.markdown);
    expect(faults).toEqual([['echo', new Error('no story')]]);
  });
});

describe("a moderators' command", () => {
  test.each([
    ['a member', {}, en.trouble.moderatorsOnly.markdown],
    ['anyone in a direct message', { dm: true }, en.trouble.moderatorsOnlyInServer.markdown],
    ['Manage Messages', { permissions: permissions.manageMessages }, 'done'],
    ['the role', { roles: ['77'] }, 'done'],
  ])('for %s', async (_who, origin, text) => {
    const { interactions } = serving();
    expectPrivate(await interactions.respond(slash('moderate', {}, origin)), text);
    expect(interactions.isPrivate(slash('moderate', {}, origin))).toBe(true);
  });

  test('guards its buttons too', async () => {
    const { interactions } = serving();
    const response = await interactions.respond(button('moderate:x'));
    expect(textsOf(seen(response).body)).toEqual([en.trouble.moderatorsOnly.markdown]);
  });
});

describe('a button', () => {
  test('replaces its message or makes a new one, as the command says', async () => {
    const { interactions } = serving();
    const replaced = seen(await interactions.respond(button('echo:replace:again')));
    const added = seen(await interactions.respond(button('echo:add:more')));
    expect([replaced.type, textsOf(replaced.body)]).toEqual([
      InteractionResponseType.UpdateMessage,
      ['again'],
    ]);
    expect([added.type, textsOf(added.body)]).toEqual([
      InteractionResponseType.ChannelMessageWithSource,
      ['more'],
    ]);
    expect(interactions.isPrivate(button('echo:add:more'))).toBe(false);
  });

  test.each(['', 'foreign-button', 'gone:1', 'echo', 'echo:~', 'broken:1', '{"command":"echo"}'])(
    'that means nothing here (%j) gets a private word',
    async (id) => {
      const { interactions, faults } = serving();
      expectPrivate(await interactions.respond(button(id)), en.trouble.unknownButton.markdown);
      expect(faults).toEqual([]);
    },
  );

  test('that fails says so in private', async () => {
    const { interactions, faults } = serving();
    expectPrivate(await interactions.respond(button('echo:fail')), en.trouble.fault.markdown);
    expect(faults).toHaveLength(1);
  });
});

async function choices(name: string): Promise<readonly string[]> {
  const response = await serving().interactions.respond(autocomplete(name, 'words', 'typed'));
  if (response.type !== InteractionResponseType.ApplicationCommandAutocompleteResult)
    throw new Error('no choices');
  return response.data.choices?.map((choice) => choice.name) ?? [];
}

describe('autocompletion', () => {
  test('gives at most 25 choices that Discord takes', async () => {
    const names = await choices('echo');
    expect(names.slice(0, 3)).toEqual(['words', 'typed', 'choice 0']);
    expect(names).toHaveLength(25);
  });

  test.each(['gone', 'broken', 'moderate'])('gives none for /%s', async (name) => {
    expect(await choices(name)).toEqual([]);
  });
});

test('a ping is answered', async () => {
  const ping: APIPingInteraction = {
    type: InteractionType.Ping,
    id: '1',
    application_id: applicationId,
    token: 't',
    version: 1,
    app_permissions: '0',
    authorizing_integration_owners: {},
    entitlements: [],
    attachment_size_limit: 0,
  };
  expect(await serving().interactions.respond(ping)).toEqual({ type: InteractionResponseType.Pong });
});

test('definitions are what the commands declare, in order', () => {
  expect(serving().interactions.definitions).toEqual([echo.data, broken.data, moderate.data]);
});
