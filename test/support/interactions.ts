import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  ComponentType,
  GuildMemberFlags,
  InteractionContextType,
  InteractionType,
  Locale,
  MessageType,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIAttachment,
  type APIChatInputApplicationCommandInteraction,
  type APIChatInputApplicationCommandInteractionData,
  type APIGuildMember,
  type APIInteractionGuildMember,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentButtonInteraction,
  type APIMessageComponentSelectMenuInteraction,
  type APIMessageTopLevelComponent,
  type APIModalSubmitInteraction,
  type APIUser,
} from 'discord-api-types/v10';

/** The application that every built interaction is for. */
export const applicationId = '900000000000000001';
/** The server that every guild interaction comes from. */
export const guildId = '900000000000000002';
const channelId = '900000000000000003';

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
}

/** Option values by name, as a reader typed them; a role is given by its id. */
export type Typed = Readonly<
  Record<string, string | number | boolean | { readonly role: string } | { readonly file: APIAttachment }>
>;

const discordEpoch = 1_420_070_400_000n;
let made = 0n;

/** A fresh id, with the time in it as in Discord's: https://docs.discord.com/developers/reference#snowflakes */
function snowflake(): string {
  made += 1n;
  return String(((BigInt(Date.now()) - discordEpoch) << 22n) + made);
}

/** `/name` with options; the name of a command in a group is both names: `story about`. */
export function slash(
  name: string,
  options: Typed = {},
  origin: Origin = {},
): APIChatInputApplicationCommandInteraction {
  return {
    ...envelope(origin),
    ...asker(origin),
    type: InteractionType.ApplicationCommand,
    data: {
      id: snowflake(),
      type: ApplicationCommandType.ChatInput,
      ...invoked(name, options),
      resolved: { attachments: attachedIn(options) },
    },
  };
}

function attachedIn(options: Typed): Record<string, APIAttachment> {
  return Object.fromEntries(
    Object.values(options).flatMap((value) =>
      typeof value === 'object' && 'file' in value ? [[value.file.id, value.file]] : [],
    ),
  );
}

/** The form `customId`, sent with these texts. */
export function submittedForm(
  customId: string,
  fields: Readonly<Record<string, string>>,
  origin: Origin = {},
): APIModalSubmitInteraction {
  return {
    ...envelope(origin),
    ...asker(origin),
    type: InteractionType.ModalSubmit,
    data: {
      custom_id: customId,
      components: Object.entries(fields).map(([id, value], at) => ({
        type: ComponentType.Label,
        id: at + 1,
        component: { type: ComponentType.TextInput, id: 100 + at, custom_id: id, value },
      })),
    },
  };
}

function invoked(
  fullName: string,
  typed: Typed,
): Pick<APIChatInputApplicationCommandInteractionData, 'name' | 'options'> {
  return inGroupOf(fullName, optionsOf(typed));
}

function inGroupOf<Option>(fullName: string, options: Option[]) {
  const [name = '', command] = fullName.split(' ');
  const type = ApplicationCommandOptionType.Subcommand as const;
  return { name, options: command === undefined ? options : [{ type, name: command, options }] };
}

/** The command `name` chosen in the menu of a message that says `content`. */
export function messageMenu(
  name: string,
  content: string,
  origin: Origin = {},
): APIMessageApplicationCommandInteraction {
  const target = writtenMessage(content);
  return {
    ...envelope(origin),
    ...asker(origin),
    type: InteractionType.ApplicationCommand,
    data: {
      id: snowflake(),
      name,
      type: ApplicationCommandType.Message,
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
    },
  };
}

/** A message that somebody wrote. */
export function writtenMessage(content: string): APIMessage {
  return { ...botMessage(), content, type: MessageType.Default };
}

/** A reader typing `typed` into option `focused` of `/name`; `others` are the options filled in before. */
export function autocomplete(
  name: string,
  focused: string,
  typed: string,
  others: Typed = {},
  origin: Origin = {},
): APIApplicationCommandAutocompleteInteraction {
  const field = {
    type: ApplicationCommandOptionType.String,
    name: focused,
    value: typed,
    focused: true,
  } as const;
  return {
    ...envelope(origin),
    ...asker(origin),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      id: snowflake(),
      type: ApplicationCommandType.ChatInput,
      ...inGroupOf(name, [...optionsOf(others), field]),
    },
  };
}

/** A press of the button `customId` under `message`; under some message of the bot where none is given. */
export function button(
  customId: string,
  origin: Origin = {},
  message: APIMessage = botMessage(),
): APIMessageComponentButtonInteraction {
  return {
    ...envelope(origin),
    ...asker(origin),
    type: InteractionType.MessageComponent,
    message,
    data: { custom_id: customId, component_type: ComponentType.Button },
  };
}

/** A choice of these values in the menu `customId` under `message`; under some message of the bot where none is given. */
export function choose(
  customId: string,
  values: readonly string[],
  origin: Origin = {},
  message: APIMessage = botMessage(),
): APIMessageComponentSelectMenuInteraction {
  return {
    ...envelope(origin),
    ...asker(origin),
    type: InteractionType.MessageComponent,
    message,
    data: { custom_id: customId, component_type: ComponentType.StringSelect, values: [...values] },
  };
}

/** A choice of these roles in the menu `customId` under a message of the bot. */
export function chooseRoles(
  customId: string,
  roles: readonly string[],
  origin: Origin = {},
): APIMessageComponentSelectMenuInteraction {
  const chosen = choose(customId, roles, origin);
  return {
    ...chosen,
    data: {
      custom_id: customId,
      component_type: ComponentType.RoleSelect,
      values: [...roles],
      resolved: { roles: {} },
    },
  };
}

/** A message of the bot as Discord keeps it and sends it along with a press: each part has got a number. */
export function keptMessage(components: readonly APIMessageTopLevelComponent[], flags = 0): APIMessage {
  return {
    ...botMessage(),
    flags,
    components: components.map((component, id) => ({ ...component, id: id + 1 })),
  };
}

function optionsOf(options: Typed): APIApplicationCommandInteractionDataBasicOption[] {
  return Object.entries(options).map(([name, value]): APIApplicationCommandInteractionDataBasicOption => {
    if (typeof value === 'object') {
      return 'role' in value
        ? { type: ApplicationCommandOptionType.Role, name, value: value.role }
        : { type: ApplicationCommandOptionType.Attachment, name, value: value.file.id };
    }
    switch (typeof value) {
      case 'string':
        return { type: ApplicationCommandOptionType.String, name, value };
      case 'boolean':
        return { type: ApplicationCommandOptionType.Boolean, name, value };
      default:
        return { type: ApplicationCommandOptionType.Integer, name, value };
    }
  });
}

function envelope(origin: Origin) {
  const id = snowflake();
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
      id: channelId,
      type: origin.dm === true ? (ChannelType.DM as const) : (ChannelType.GuildText as const),
    },
    channel_id: channelId,
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

function botMessage(): APIMessage {
  const author: APIUser = {
    id: applicationId,
    username: 'verbatim',
    global_name: null,
    discriminator: '0000',
    avatar: null,
    bot: true,
  };
  return {
    id: snowflake(),
    channel_id: channelId,
    author,
    content: '',
    timestamp: '2026-01-01T00:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.ChatInputCommand,
    components: [],
  };
}
