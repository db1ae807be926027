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
  PermissionFlagsBits,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIAttachment,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIMessageTopLevelComponent,
  type APIModalSubmitInteraction,
} from 'discord-api-types/v10';

/** Who acts on the page: somebody of the server, or one of those who moderate it. */
export type Role = 'reader' | 'moderator';

/** The one server of the playground. */
export const guildId = '100000000000000002';

const ids = {
  application: '100000000000000001',
  channel: '100000000000000003',
  reader: '100000000000000004',
  moderator: '100000000000000005',
  command: '100000000000000006',
} as const;

/** A command's place: its name, and of one in a group the name there. */
export interface CommandPath {
  readonly name: string;
  readonly subcommand: string | null;
}

/** An option filled in. */
export type Filled = APIApplicationCommandInteractionDataBasicOption;

/** A slash command with what was filled in. */
export function slashCommand(
  { name, subcommand }: CommandPath,
  filled: readonly Filled[],
  attachments: readonly APIAttachment[],
  role: Role,
): APIChatInputApplicationCommandInteraction {
  const options =
    subcommand === null
      ? [...filled]
      : [{ type: ApplicationCommandOptionType.Subcommand as const, name: subcommand, options: [...filled] }];
  const resolved = { attachments: Object.fromEntries(attachments.map((file) => [file.id, file])) };
  return {
    ...envelope(role),
    type: InteractionType.ApplicationCommand,
    data: {
      id: ids.command,
      name,
      type: ApplicationCommandType.ChatInput,
      options,
      ...(attachments.length === 0 ? {} : { resolved }),
    },
  };
}

/** Somebody typing `typed` into option `focused`. */
export function completion(
  { name, subcommand }: CommandPath,
  focused: string,
  typed: string,
  role: Role,
): APIApplicationCommandAutocompleteInteraction {
  const type = ApplicationCommandOptionType.String as const;
  const field = { name: focused, type, value: typed, focused: true as const };
  const options =
    subcommand === null
      ? [field]
      : [{ type: ApplicationCommandOptionType.Subcommand as const, name: subcommand, options: [field] }];
  return {
    ...envelope(role),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: { id: ids.command, name, type: ApplicationCommandType.ChatInput, options },
  };
}

/** A command chosen in the menu of a message. */
export function messageCommand(
  name: string,
  target: APIMessage,
  role: Role,
): APIMessageApplicationCommandInteraction {
  return {
    ...envelope(role),
    type: InteractionType.ApplicationCommand,
    data: {
      id: ids.command,
      name,
      type: ApplicationCommandType.Message,
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
    },
  };
}

/** A press of a button of a message; of a menu, with what was chosen. */
export function press(
  customId: string,
  chosen: readonly string[] | null,
  message: APIMessage,
  role: Role,
): APIMessageComponentInteraction {
  const { Button, StringSelect } = ComponentType;
  return {
    ...envelope(role),
    type: InteractionType.MessageComponent,
    message,
    data:
      chosen === null
        ? { custom_id: customId, component_type: Button }
        : { custom_id: customId, component_type: StringSelect, values: [...chosen] },
  };
}

/** A form that was filled in: what was typed, by the `custom_id` of the field. */
export function submission(
  customId: string,
  typed: ReadonlyMap<string, string>,
  message: APIMessage | null,
  role: Role,
): APIModalSubmitInteraction {
  const components = [...typed].map(([custom_id, value], index) => ({
    type: ComponentType.Label as const,
    id: 2 * index + 1,
    component: { type: ComponentType.TextInput as const, id: 2 * index + 2, custom_id, value },
  }));
  return {
    ...envelope(role),
    ...(message === null ? {} : { message }),
    type: InteractionType.ModalSubmit,
    data: { custom_id: customId, components },
  };
}

/** A message as Discord keeps it. */
export function storedMessage(
  author: 'bot' | Role,
  content: string,
  components: readonly APIMessageTopLevelComponent[],
): APIMessage {
  return {
    id: snowflake(),
    channel_id: ids.channel,
    author: author === 'bot' ? { ...userOf(author), bot: true } : userOf(author),
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.Default,
    components: [...components],
  };
}

function envelope(role: Role) {
  const id = snowflake();
  const permissions = String(
    role === 'moderator'
      ? PermissionFlagsBits.ManageMessages | PermissionFlagsBits.SendMessages
      : PermissionFlagsBits.SendMessages,
  );
  const user = userOf(role);
  return {
    id,
    application_id: ids.application,
    token: `playground-${id}`,
    version: 1 as const,
    guild_id: guildId,
    channel_id: ids.channel,
    channel: { id: ids.channel, type: ChannelType.GuildText as const },
    member: {
      user,
      roles: [],
      joined_at: null,
      deaf: false,
      mute: false,
      flags: GuildMemberFlags.CompletedOnboarding,
      permissions,
    },
    app_permissions: String(PermissionFlagsBits.SendMessages),
    locale: Locale.EnglishUS,
    guild_locale: Locale.EnglishUS,
    entitlements: [],
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: guildId },
    context: InteractionContextType.Guild,
    attachment_size_limit: 8_388_608,
  };
}

function userOf(author: 'bot' | Role) {
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
