import {
  ApplicationIntegrationType,
  InteractionContextType,
  InteractionType,
  type APIInteraction,
} from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import { commands, messageCommands } from '../../commands/index.ts';
import type { Interactions } from '../../src/interactions/dispatch.ts';
import { namedIn } from '../../src/interactions/registry.ts';
import { jsonOf } from '../../src/interactions/response.ts';
import { en } from '../../src/locales/en.ts';
import type { Store } from '../../src/shelf/store.ts';
import { botServing } from '../support/bot.ts';
import { askEverything } from '../support/every-interaction.ts';
import { guildId, slash, type Origin } from '../support/interactions.ts';
import { textsOf } from '../support/rendered.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing, seen } from '../support/serving.ts';

const role = '700000000000000001';
const forModerators = new Set(
  commands.flatMap(namedIn).flatMap(({ name, command }) => (command.access === 'moderators' ? [name] : [])),
);

/** Everything that a moderator did, with the answers' buttons, menus and forms. */
let deeds: readonly APIInteraction[] = [];
let bot: { readonly interactions: Interactions; readonly store: Store };

beforeAll(async () => {
  const context = contextServing(seedStory());
  const { interactions } = await botServing(context, { moderatorRole: role });
  const done = await askEverything(interactions.definitions, async (interaction) =>
    jsonOf(await interactions.respond(interaction)),
  );
  deeds = done.filter((deed) => forModerators.has(interactions.nameOf(deed) ?? ''));
  bot = await botServing(context, { moderatorRole: role });
}, 60_000);

/** The same deed by somebody else: all that Discord says of who and where is another's. */
function by(deed: APIInteraction, origin: Origin, more: object = {}): APIInteraction {
  const { type: _type, data: _data, ...other } = slash('help', {}, origin);
  const { member: _member, user: _user, guild_id: _guild, guild: _named, ...what } = deed;
  return Object.assign({}, what, other, more);
}

/** What a server's moderators have done, as it is kept. */
async function kept() {
  return [
    await bot.store.shelfOf(guildId),
    await bot.store.historyOf(guildId, 99),
    await bot.store.gapsOf(guildId, null, 9),
  ];
}

const permissionsBut = String(((1n << 60n) - 1n) & ~(1n << 13n) & ~(1n << 3n));

describe("a moderators' deed", () => {
  test('is each of their commands, and some of their buttons, menus and forms', () => {
    expect(new Set(deeds.map((deed) => bot.interactions.nameOf(deed)))).toEqual(forModerators);
    expect(new Set(deeds.map(({ type }) => type))).toEqual(
      new Set([
        InteractionType.ApplicationCommand,
        InteractionType.ApplicationCommandAutocomplete,
        InteractionType.MessageComponent,
        InteractionType.ModalSubmit,
      ]),
    );
  });

  const inServer = en.trouble.moderatorsOnly.markdown;
  const elsewhere = en.trouble.moderatorsOnlyInServer.markdown;
  const ownInstall = { authorizing_integration_owners: { [ApplicationIntegrationType.UserInstall]: '1' } };

  test.each<readonly [string, Origin, object, string]>([
    ['a reader, as where a server lets everybody use the command', {}, {}, inServer],
    ['a member with every permission but the two', { permissions: permissionsBut }, {}, inServer],
    ['a member with another role', { roles: ['700000000000000002'] }, {}, inServer],
    ['permissions that are no number', { permissions: '8192n' }, {}, inServer],
    ['negative permissions', { permissions: '-1' }, {}, inServer],
    ['somebody in a direct message', { dm: true }, {}, elsewhere],
    ['somebody who installed the bot for themselves, in a server', {}, ownInstall, inServer],
    [
      'somebody who installed it for themselves, in a group',
      { dm: true },
      { ...ownInstall, context: InteractionContextType.PrivateChannel },
      elsewhere,
    ],
    ['somebody in a direct message that names a server', { dm: true }, { guild_id: guildId }, elsewhere],
  ])('by %s is refused, and nothing changes', async (_who, origin, more, told) => {
    const before = await kept();
    for (const deed of deeds) {
      const response = await bot.interactions.respond(by(deed, origin, more));
      expect(response.denied).toBe('refused');
      const shown =
        deed.type === InteractionType.ApplicationCommandAutocomplete
          ? told
          : textsOf(seen(response).body).join();
      expect(shown).toBe(told);
      expect(JSON.stringify(jsonOf(response))).not.toContain('Flynn');
    }
    expect(await kept()).toEqual(before);
  });

  test('is known to Discord as such: servers only, and hidden from those without Manage Messages', () => {
    const whole = [...commands, ...messageCommands].filter((entry) =>
      'commands' in entry
        ? entry.commands.every(({ access }) => access === 'moderators')
        : entry.access === 'moderators',
    );
    expect(whole.length).toBeGreaterThan(2);
    for (const { data } of whole) {
      expect(data.contexts).toEqual([InteractionContextType.Guild]);
      expect(data.integration_types).toEqual([ApplicationIntegrationType.GuildInstall]);
      expect(data.default_member_permissions).toBe(String(1n << 13n));
    }
  });
});
