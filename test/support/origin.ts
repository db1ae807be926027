import {
  ApplicationIntegrationType,
  ChannelType,
  GuildMemberFlags,
  InteractionContextType,
  Locale,
  type APIGuildMember,
  type APIInteractionGuildMember,
  type APIUser,
} from 'discord-api-types/v10';

/** The application that every built interaction is for. */
export const applicationId = '900000000000000001';
/** The server that every guild interaction comes from. */
export const guildId = '900000000000000002';
/** The channel that built interactions come from. */
export const channelId = '900000000000000003';

/** A few permissions as Discord writes them: a bit set in decimal digits. */
export const permissions = {
  none: '0',
  manageMessages: String(1n << 13n),
  administrator: String(1n << 3n),
} as const;

/** Who asks, and where from. */
export interface Origin {
  /** A direct message to the bot in place of a server. */
  readonly dm?: boolean;
  /** The asker's permissions in the channel; none unless said otherwise. A direct message has none to tell. */
  readonly permissions?: string;
  readonly roles?: readonly string[];
  readonly locale?: Locale;
  readonly userId?: string;
  /** The server; {@link guildId} unless said otherwise. */
  readonly guild?: string;
  /** The channel; {@link channelId} unless said otherwise. */
  readonly channel?: string;
}

const discordEpoch = 1_420_070_400_000n;
let made = 0n;

/** A fresh id, with the time in it as in Discord's: https://docs.discord.com/developers/reference#snowflakes */
export function snowflake(): string {
  made += 1n;
  return String(((BigInt(Date.now()) - discordEpoch) << 22n) + made);
}

/** What every interaction carries, whatever it is about: its ids, where it comes from, and who acts. */
export function envelope(origin: Origin) {
  const id = snowflake();
  const channel = origin.channel ?? channelId;
  return {
    id,
    application_id: applicationId,
    token: `interaction-token-${id}`,
    version: 1 as const,
    app_permissions: String((1n << 11n) | (1n << 14n)),
    locale: origin.locale ?? Locale.EnglishUS,
    entitlements: [],
    attachment_size_limit: 10_485_760,
    channel: {
      id: channel,
      type: origin.dm === true ? (ChannelType.DM as const) : (ChannelType.GuildText as const),
    },
    channel_id: channel,
    ...(origin.dm === true
      ? {
          context: InteractionContextType.BotDM as const,
          authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: '0' },
        }
      : {
          context: InteractionContextType.Guild as const,
          authorizing_integration_owners: {
            [ApplicationIntegrationType.GuildInstall]: origin.guild ?? guildId,
          },
          guild: { id: origin.guild ?? guildId, locale: Locale.EnglishUS, features: [] },
          guild_locale: Locale.EnglishUS,
        }),
    ...asker(origin),
  };
}

type Asker =
  | { readonly user: APIUser; readonly guild_id?: never; readonly member?: never }
  | { readonly guild_id: string; readonly member: APIInteractionGuildMember; readonly user?: never };

function asker(origin: Origin): Asker {
  const user: APIUser = {
    id: origin.userId ?? '900000000000000004',
    username: 'reader',
    global_name: 'A reader',
    discriminator: '0',
    avatar: null,
  };
  if (origin.dm === true) return { user };
  const member: APIGuildMember = {
    user,
    roles: [...(origin.roles ?? [])],
    joined_at: '2026-01-01T00:00:00.000000+00:00',
    deaf: false,
    mute: false,
    flags: GuildMemberFlags.CompletedOnboarding,
  };
  return {
    guild_id: origin.guild ?? guildId,
    member: { ...member, user, permissions: origin.permissions ?? permissions.none },
  };
}
