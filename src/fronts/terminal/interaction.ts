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
} from 'discord-api-types/v10';
import type {
  APIChatInputApplicationCommandInteraction,
  APIApplicationCommandAutocompleteInteraction,
  APIMessage,
  APIMessageComponentInteraction,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { bareMessage } from '../../interactions/bare-message.ts';

/** The one value of a slash command that is typed at the terminal. */
export interface TypedOption {
  readonly name: string;
  readonly type: ApplicationCommandOptionType.String | ApplicationCommandOptionType.Integer;
  readonly value: string;
}

/** A thing on the screen that can be pressed: a button, or one choice of a menu. */
export type Press =
  | { readonly kind: 'button'; readonly label: string; readonly customId: string }
  | { readonly kind: 'choice'; readonly label: string; readonly customId: string; readonly value: string };

// Any ids do: nothing at the terminal refers to Discord. They are snowflakes in form, so that whatever
// reads them on Discord reads them here.
const ids = {
  application: '100000000000000001',
  guild: '100000000000000002',
  channel: '100000000000000003',
  reader: '100000000000000004',
  command: '100000000000000005',
  message: '100000000000000006',
  interaction: '100000000000000007',
} as const;

// Whoever sits at the terminal could edit the article files themselves, so they may reload them.
const permissions = String(PermissionFlagsBits.ManageMessages | PermissionFlagsBits.SendMessages);

/** A slash command as Discord would send it, from a member who may moderate; its boolean options `switches` are true. */
export function slashCommand(
  name: string,
  option: TypedOption | null,
  switches: readonly string[] = [],
  further: readonly TypedOption[] = [],
): APIChatInputApplicationCommandInteraction {
  const options = [
    ...(option === null ? [] : [dataOption(option)]),
    ...further.map(dataOption),
    ...switches.map((on) => ({ name: on, type: ApplicationCommandOptionType.Boolean as const, value: true })),
  ];
  const [group = name, command] = name.split(' ');
  return {
    ...envelope(),
    type: InteractionType.ApplicationCommand,
    data: {
      id: ids.command,
      name: group,
      type: ApplicationCommandType.ChatInput,
      options: command === undefined ? options : [subcommand(command, options)],
    },
  };
}

/** The autocomplete request for what is typed so far into a text option. */
export function completion(
  name: string,
  option: string,
  typed: string,
): APIApplicationCommandAutocompleteInteraction {
  const { String: type } = ApplicationCommandOptionType;
  const options = [{ name: option, type, value: typed, focused: true }] as const;
  const [group = name, command] = name.split(' ');
  return {
    ...envelope(),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      id: ids.command,
      name: group,
      type: ApplicationCommandType.ChatInput,
      options: command === undefined ? [...options] : [subcommand(command, [...options])],
    },
  };
}

/** A press of a button or a choice in a menu, on the message that shows `components`. */
export function componentPress(
  press: Press,
  components: readonly APIMessageTopLevelComponent[],
): APIMessageComponentInteraction {
  return {
    ...envelope(),
    type: InteractionType.MessageComponent,
    data:
      press.kind === 'button'
        ? { custom_id: press.customId, component_type: ComponentType.Button }
        : { custom_id: press.customId, component_type: ComponentType.StringSelect, values: [press.value] },
    message: messageWith(components),
  };
}

function subcommand<Option>(name: string, options: Option[]) {
  return { type: ApplicationCommandOptionType.Subcommand as const, name, options };
}

function dataOption({ name, type, value }: TypedOption) {
  return type === ApplicationCommandOptionType.Integer
    ? { name, type, value: Number(value) }
    : { name, type, value };
}

/** What every interaction carries, whatever it is about. */
function envelope() {
  return {
    id: ids.interaction,
    application_id: ids.application,
    guild_id: ids.guild,
    channel_id: ids.channel,
    channel: { id: ids.channel, type: ChannelType.GuildText as const },
    member: member(),
    token: 'terminal',
    version: 1 as const,
    app_permissions: permissions,
    locale: Locale.EnglishUS,
    guild_locale: Locale.EnglishUS,
    entitlements: [],
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: ids.guild },
    context: InteractionContextType.Guild,
    attachment_size_limit: 0,
  };
}

function member() {
  return {
    user: user(),
    roles: [],
    joined_at: null,
    deaf: false,
    mute: false,
    flags: GuildMemberFlags.CompletedOnboarding,
    permissions,
  };
}

function user() {
  return { id: ids.reader, username: 'reader', discriminator: '0', global_name: null, avatar: null };
}

function messageWith(components: readonly APIMessageTopLevelComponent[]): APIMessage {
  const place = { id: ids.message, channel: ids.channel, at: new Date(0) };
  return { ...bareMessage(place, user(), MessageType.ChatInputCommand), components: [...components] };
}
