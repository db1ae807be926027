import { InteractionResponseType, MessageFlags, type APIInteraction } from 'discord-api-types/v10';
import { beforeEach, describe, expect, test } from 'vitest';
import { settingsCommand } from '../../commands/settings.ts';
import { createInteractions, type Interactions } from '../../src/interactions/dispatch.ts';
import { en } from '../../src/locales/en.ts';
import { DEFAULT_SETTINGS } from '../../src/shelf/settings.ts';
import type { Store } from '../../src/shelf/store.ts';
import { interactionsOver, memoryStore, now } from '../support/bot.ts';
import { violationsOf } from '../support/discord-limits.ts';
import { button, choose, chooseRoles, guildId, permissions, slash } from '../support/interactions.ts';
import { buttonsOf, choicesOf, textsOf } from '../support/rendered.ts';
import { contextServing, seen } from '../support/serving.ts';
import { articleOf, storyOf } from '../support/stories.ts';

const moderator = { permissions: permissions.manageMessages };
const role = '900000000000000077';
const context = contextServing(storyOf([articleOf({ paragraphs: [['One sentence.']] })]));

let store: Store;
let interactions: Interactions;

beforeEach(async () => {
  store = await memoryStore();
  interactions = interactionsOver(store, context);
});

async function shown(interaction: APIInteraction) {
  const { type, flags, body } = seen(await interactions.respond(interaction));
  expect(violationsOf(body)).toEqual([]);
  return { type, flags, body, text: textsOf(body).join('\n') };
}

async function settled() {
  const shelf = await store.shelfOf(guildId);
  return shelf.status === 'reached' ? (shelf.value.settings ?? DEFAULT_SETTINGS) : null;
}

const offered = async () => buttonsOf((await shown(slash('settings', {}, moderator))).body);

describe('/settings', () => {
  test('shows to moderators alone what is settled, with what changes it', async () => {
    const { flags, body, text } = await shown(slash('settings', {}, moderator));
    expect(flags & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    for (const state of [
      '**Replies** · for everyone in the channel',
      '**Language** · replies for everyone are in the language of the server',
      '**Moderators** · members who may manage messages',
      '**Sureness** · Balanced',
      '**Gap report** · on: words',
      '**Speed** · 20 interactions a minute for each member, 80 for each channel',
    ]) {
      expect(text).toContain(state);
    }
    expect(buttonsOf(body).map(({ label }) => label)).toEqual([
      'Reply to the asker only',
      'Turn the gap report off',
    ]);
    expect(new Set(choicesOf(body).map(({ menu }) => menu))).toEqual(
      new Set(['settings:language', 'settings:sureness', 'settings:per-minute']),
    );
    expect(await settled()).toEqual(DEFAULT_SETTINGS);
  });

  test.each([
    ['a reader', {}, en.trouble.moderatorsOnly.markdown],
    ['a direct message', { dm: true }, en.trouble.moderatorsOnlyInServer.markdown],
  ])('is not for %s, nor are its buttons', async (_who, origin, words) => {
    for (const interaction of [
      slash('settings', { gaps: false }, origin),
      button('settings:gaps:off', origin),
      chooseRoles('settings:role', [role], origin),
    ]) {
      expect((await shown(interaction)).text).toBe(words);
    }
    expect(await settled()).toEqual(DEFAULT_SETTINGS);
  });

  test.each([
    [button('settings:replies:private', moderator), { replies: 'private' }, 'for the asker only'],
    [choose('settings:language', ['en'], moderator), { language: 'en' }, 'are in English'],
    [button('settings:gaps:off', moderator), { gaps: false }, 'off: nothing is counted'],
    [choose('settings:sureness', ['strict'], moderator), { sureness: 'strict' }, 'Strict'],
    [choose('settings:per-minute', ['5'], moderator), { perMinute: 5 }, '5 interactions a minute'],
    [chooseRoles('settings:role', [role], moderator), { moderatorRole: role }, `<@&${role}>`],
  ])(
    'changes one setting at a press, at once, in the same message: case %#',
    async (press, change, words) => {
      const { type, text } = await shown(press);
      expect(type).toBe(InteractionResponseType.UpdateMessage);
      expect(text).toContain(en.settings.saved.markdown);
      expect(text).toContain(words);
      expect(await settled()).toEqual({ ...DEFAULT_SETTINGS, ...change });
      expect((await shown(slash('settings', {}, moderator))).text).toContain(words);
    },
  );

  test('its buttons undo what they did', async () => {
    const before = await offered();
    for (const { target } of before) await shown(button(target, moderator));
    expect(await settled()).toEqual({ ...DEFAULT_SETTINGS, replies: 'private', gaps: false });
    for (const { target } of await offered()) await shown(button(target, moderator));
    expect(await settled()).toEqual(DEFAULT_SETTINGS);
    expect(await offered()).toEqual(before);
  });

  test('takes the role away again, and its members may moderate while they have it', async () => {
    const member = { roles: [role] };
    expect((await shown(slash('settings', {}, member))).text).toBe(en.trouble.moderatorsOnly.markdown);
    await shown(chooseRoles('settings:role', [role], moderator));
    expect((await shown(slash('settings', {}, member))).text).toContain(en.settings.title.markdown);
    await shown(chooseRoles('settings:role', [], moderator));
    expect(await settled()).toEqual(DEFAULT_SETTINGS);
    expect((await shown(slash('settings', {}, member))).text).toBe(en.trouble.moderatorsOnly.markdown);
  });

  test('takes several settings that are typed', async () => {
    const typed = {
      replies: 'private',
      language: 'en',
      moderators: { role },
      sureness: 'eager',
      gaps: false,
      'per-minute': 60,
    };
    const { text } = await shown(slash('settings', typed, moderator));
    expect(text).toContain(en.settings.saved.markdown);
    expect(await settled()).toEqual({
      replies: 'private',
      language: 'en',
      moderatorRole: role,
      sureness: 'eager',
      gaps: false,
      perMinute: 60,
    });
  });

  test.each([
    { 'per-minute': 0 },
    { 'per-minute': 61 },
    { sureness: 'reckless' },
    { replies: 'loud' },
    { moderators: { role: 'admins' } },
  ])('refuses %j', async (typed) => {
    expect((await shown(slash('settings', typed, moderator))).text).toBe(
      en.trouble.unsuitableOptions.markdown,
    );
    expect(await settled()).toEqual(DEFAULT_SETTINGS);
  });

  test.each([
    button('settings:other:1', moderator),
    button('settings', moderator),
    button('settings:gaps:on:off', moderator),
    chooseRoles('settings:role', ['everyone'], moderator),
  ])('a press that means nothing changes nothing: case %#', async (press) => {
    expect((await shown(press)).text).toBe(en.trouble.unknownButton.markdown);
    expect(await settled()).toEqual(DEFAULT_SETTINGS);
  });

  test.each([
    button('settings:gaps:perhaps', moderator),
    button('settings:replies:loud', moderator),
    choose('settings:per-minute', ['1000'], moderator),
    choose('settings:per-minute', ['many'], moderator),
    choose('settings:sureness', ['reckless'], moderator),
  ])('a value that is none is said not to be saved: case %#', async (press) => {
    expect((await shown(press)).text).toContain(en.settings.notSaved.markdown);
    expect(await settled()).toEqual(DEFAULT_SETTINGS);
  });

  test('is written to the history, with who changed it', async () => {
    await shown(button('settings:gaps:off', { ...moderator, userId: '900000000000000099' }));
    const history = await store.historyOf(guildId, 5);
    expect(history).toEqual({
      status: 'reached',
      value: [{ kind: 'settle', by: '900000000000000099', at: now, story: null, version: null }],
    });
  });
});

describe('/settings over a store that fails', () => {
  test('says so, and shows what still holds', async () => {
    const failing = interactionsOver(
      {
        ...store,
        change: async () => ({ status: 'trouble', kind: 'full', cause: 'no space left on device' }),
      },
      context,
    );
    const { body } = seen(await failing.respond(button('settings:gaps:off', moderator)));
    expect(violationsOf(body)).toEqual([]);
    const text = textsOf(body).join('\n');
    const trouble = { status: 'trouble', kind: 'full', cause: 'no space left on device' } as const;
    expect(text).toContain(en.shelf.trouble(trouble).markdown);
    expect(text).toContain('on: words');
    expect(text).not.toContain('no space left');
  });

  test('says what another change came before, and shows it', async () => {
    const rival = {
      kind: 'settle',
      seen: DEFAULT_SETTINGS,
      settings: { ...DEFAULT_SETTINGS, perMinute: 7 },
    } as const;
    const outrun = interactionsOver(
      {
        ...store,
        change: async (guild, change, author) => {
          await store.change(guild, rival, { by: 'rival', at: now });
          return store.change(guild, change, author);
        },
      },
      context,
    );
    const { body } = seen(await outrun.respond(slash('settings', { 'per-minute': 9 }, moderator)));
    const text = textsOf(body).join('\n');
    expect(text).toContain(en.shelf.conflict('changed-meanwhile').markdown);
    expect(text).toContain('7 interactions a minute');
    expect(await settled()).toEqual(rival.settings);
  });

  test('says that nothing is kept where there is no store', async () => {
    const bare = withoutStore();
    for (const interaction of [
      slash('settings', {}, moderator),
      slash('settings', { gaps: false }, moderator),
      button('settings:gaps:off', moderator),
    ]) {
      expect(textsOf(seen(await bare.respond(interaction)).body)).toEqual([en.settings.noServer.markdown]);
    }
  });
});

function withoutStore(): Interactions {
  return createInteractions({
    commands: [settingsCommand],
    contextOf: () => context,
    settingsOf: () => DEFAULT_SETTINGS,
    onFault: (_command, fault) => {
      throw fault;
    },
  });
}
