import {
  ApplicationIntegrationType,
  ChannelType,
  GuildMemberFlags,
  InteractionContextType,
  MessageType,
  PermissionFlagsBits,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type Locale,
} from 'discord-api-types/v10';
import { bareMessage } from '../src/interactions/bare-message.ts';

/** Who acts on the page: somebody of the server, or one of those who moderate it. */
export type Role = 'reader' | 'moderator';

/** Who acts, and in which of Discord's languages. */
export interface Actor {
  readonly role: Role;
  readonly locale: Locale;
}

/** The one server of the playground. */
export const guildId = '100000000000000002';

/** The ids of what there is in it. */
export const ids = {
  application: '100000000000000001',
  channel: '100000000000000003',
  reader: '100000000000000004',
  moderator: '100000000000000005',
  command: '100000000000000006',
  readers: '100000000000000007',
  moderators: '100000000000000008',
} as const;

/** A message as Discord keeps it. */
export function storedMessage(
  author: 'bot' | Role,
  content: string,
  components: readonly APIMessageTopLevelComponent[],
): APIMessage {
  const place = { id: snowflake(), channel: ids.channel, at: new Date() };
  const user = author === 'bot' ? { ...userOf(author), bot: true } : userOf(author);
  return { ...bareMessage(place, user, MessageType.Default), content, components: [...components] };
}

/** What every interaction carries, whatever it is about. The server is set to the language of who acts. */
export function envelope({ role, locale }: Actor) {
  const id = snowflake();
  return {
    id,
    application_id: ids.application,
    token: `playground-${id}`,
    version: 1 as const,
    guild_id: guildId,
    channel_id: ids.channel,
    channel: { id: ids.channel, type: ChannelType.GuildText as const },
    member: { user: userOf(role), ...memberOf(role), deaf: false, mute: false },
    app_permissions: String(PermissionFlagsBits.SendMessages),
    locale,
    guild_locale: locale,
    entitlements: [],
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: guildId },
    context: InteractionContextType.Guild,
    attachment_size_limit: 8_388_608,
  };
}

/** What Discord says of one of the server's members. */
export function memberOf(role: Role) {
  const { ManageMessages, SendMessages } = PermissionFlagsBits;
  return {
    roles: [role === 'moderator' ? ids.moderators : ids.readers],
    joined_at: null,
    flags: GuildMemberFlags.CompletedOnboarding,
    permissions: String(role === 'moderator' ? ManageMessages | SendMessages : SendMessages),
  };
}

/** What Discord says of who is behind a name. */
export function userOf(author: 'bot' | Role) {
  const id = author === 'bot' ? ids.application : ids[author];
  return { id, username: author, discriminator: '0', global_name: null, avatar: null };
}

/** 2015-01-01, from which Discord counts: https://docs.discord.com/developers/reference#snowflakes */
const epoch = 1_420_070_400_000n;
let made = 0n;

function snowflake(): string {
  made += 1n;
  return String(((BigInt(Date.now()) - epoch) << 22n) + (made & 0x3f_ffffn));
}
