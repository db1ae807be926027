import {
  ApplicationCommandOptionType,
  ChannelType,
  ComponentType,
  RoleFlags,
  type APIInteractionDataResolved,
  type APIRole,
} from 'discord-api-types/v10';
import { authors } from './avatars.ts';
import { ids, memberOf, userOf, type Role } from './guild.ts';

/** A menu's kind, and what was chosen in it. */
export interface Chosen {
  readonly type: MenuType;
  readonly values: readonly string[];
}

/** The kinds of menus under a message. */
export type MenuType =
  | ComponentType.StringSelect
  | ComponentType.UserSelect
  | ComponentType.RoleSelect
  | ComponentType.ChannelSelect
  | ComponentType.MentionableSelect;

type Kind = 'user' | 'role' | 'channel';

/** Somebody or something of the server that a menu or an option can pick. */
export interface Pickable {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
}

const user = (author: 'bot' | Role): Pickable => ({
  id: author === 'bot' ? ids.application : ids[author],
  name: authors[author].name,
  kind: 'user',
});

/** All that there is in the server. */
const inServer: readonly Pickable[] = [
  user('reader'),
  user('moderator'),
  user('bot'),
  { id: ids.readers, name: 'Readers', kind: 'role' },
  { id: ids.moderators, name: 'Moderators', kind: 'role' },
  { id: ids.channel, name: 'the-story', kind: 'channel' },
];

const { User, Role: RoleOption, Channel, Mentionable } = ApplicationCommandOptionType;
const { UserSelect, RoleSelect, ChannelSelect, MentionableSelect } = ComponentType;

const kindsOfMenu = new Map<ComponentType, readonly Kind[]>([
  [UserSelect, ['user']],
  [RoleSelect, ['role']],
  [ChannelSelect, ['channel']],
  [MentionableSelect, ['user', 'role']],
]);

const kindsOfOption = new Map<ApplicationCommandOptionType, readonly Kind[]>([
  [User, ['user']],
  [RoleOption, ['role']],
  [Channel, ['channel']],
  [Mentionable, ['user', 'role']],
]);

/** What a menu of this type offers; nothing where it brings its own choices. */
export function offeredByMenu(type: MenuType): readonly Pickable[] {
  return ofKinds(kindsOfMenu.get(type) ?? []);
}

/** What an option of this type takes; nothing where it takes none of the server. */
export function offeredToOption(type: ApplicationCommandOptionType): readonly Pickable[] {
  return ofKinds(kindsOfOption.get(type) ?? []);
}

function ofKinds(kinds: readonly Kind[]): readonly Pickable[] {
  return inServer.filter(({ kind }) => kinds.includes(kind));
}

const signs = { user: '@', role: '@', channel: '#' } as const;

/** As a mention shows it: `@Moderators`, `#the-story`; of what is not of the server, as Discord does. */
export function mentionOf(kind: Kind, id: string): string {
  const picked = inServer.find((one) => one.id === id);
  return signs[kind] + (picked?.name ?? `unknown-${kind}`);
}

/** What Discord sends along of those ids that are of the server. */
export function resolvedOf(chosen: readonly string[]): APIInteractionDataResolved {
  const picked = inServer.filter(({ id }) => chosen.includes(id));
  const entriesOf = <Value>(kind: Kind, of: (one: Pickable) => Value | null) => {
    const found = picked.flatMap((one) => {
      const value = one.kind === kind ? of(one) : null;
      return value === null ? [] : [[one.id, value] as const];
    });
    return found.length === 0 ? undefined : Object.fromEntries(found);
  };
  const resolved = {
    users: entriesOf('user', ({ id }) => userOf(authorOf(id))),
    members: entriesOf('user', ({ id }) => memberNamed(authorOf(id))),
    roles: entriesOf('role', roleOf),
    channels: entriesOf('channel', ({ id, name }) => ({
      id,
      name,
      type: ChannelType.GuildText as const,
      permissions: '0',
    })),
  };
  return Object.fromEntries(Object.entries(resolved).filter(([, entries]) => entries !== undefined));
}

function authorOf(id: string): 'bot' | Role {
  return id === ids.reader ? 'reader' : id === ids.moderator ? 'moderator' : 'bot';
}

const memberNamed = (author: 'bot' | Role) => memberOf(author === 'bot' ? 'reader' : author);

function roleOf({ id, name }: Pickable): APIRole {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 1,
    permissions: memberOf(id === ids.moderators ? 'moderator' : 'reader').permissions,
    managed: false,
    mentionable: false,
    flags: RoleFlags.InPrompt,
  };
}
