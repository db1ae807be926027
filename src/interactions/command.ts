import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  type ApplicationCommandType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  type APIApplicationCommandSubcommandGroupOption,
  type APIApplicationCommandSubcommandOption,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { MessageBody } from '../reply/message.ts';
import type { Context } from './context.ts';
import { optionsSuit, type OptionsOf, type OptionValues } from './options.ts';

export type { MessageBody } from '../reply/message.ts';
export type { Context, Conversation, Unready } from './context.ts';

/** One autocomplete suggestion: at most 100 characters in name and in value. */
export type Choice = APIApplicationCommandOptionChoice<string>;

/** What a press of a button comes to: a new message, or new contents of the message that holds the button. */
export interface Pressed {
  readonly message: MessageBody;
  readonly replaces: boolean;
  /** For the one who pressed only, whatever is settled; absent: as the command's replies are. */
  readonly isPrivate?: true;
}

/**
 * A form to fill in, whose `custom_id` the command made; it comes back to the command's `submit`.
 * It must be shown at once: no form can follow a deferral.
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal
 */
export interface Modal {
  readonly modal: APIModalInteractionResponseCallbackData;
}

type Soon<T> = T | Promise<T>;

/**
 * A slash command as a value: what Discord stores, and pure functions from a request to a reply.
 * The same value serves every front. Made by {@link defineCommand}.
 */
export interface Command<Options = OptionValues> {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** `moderators` is checked at run time by dispatch, besides being declared to Discord. */
  readonly access: 'everyone' | 'moderators';
  /** Whether its replies are for the asker only; known before it runs, as Discord's deferral needs it. */
  readonly private: boolean;
  readonly run: (options: Options, context: Context) => Soon<MessageBody | Modal>;
  /** Autocomplete: at most 25 choices for what was typed into option `focused`. */
  readonly complete?: (focused: string, typed: string, context: Context) => readonly Choice[];
  /**
   * A press of a button whose custom_id this command made; `state` is what it put there, or what someone made
   * look like it; of a choice in a menu, followed by the values chosen (of a menu of roles, their ids). Null where the state means nothing.
   */
  readonly press?: (state: readonly string[], context: Context) => Soon<Pressed | Modal | null>;
  /** A form that this command showed, filled in: its texts by the `custom_id` of their fields. Null as for `press`. */
  readonly submit?: (state: readonly string[], fields: Fields, context: Context) => Soon<Pressed | null>;
}

/** What was typed into a form, by the `custom_id` of the field. */
export type Fields = Readonly<Record<string, string>>;

/**
 * Commands under one name (`/story load`, `/story list`): each is a command in its own right, whose `data` has only
 * name, description and options, and whose custom ids begin with both names, as in {@link fullName}.
 * Discord then has no command of the bare name.
 * @see https://docs.discord.com/developers/interactions/application-commands#subcommands-and-subcommand-groups
 */
export interface CommandGroup {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly commands: readonly Command[];
}

/** A group of these commands; where and by whom it can be used is Discord's to know by `data`. */
export function commandGroup(
  data: Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, 'options'>,
  commands: readonly Command[],
): CommandGroup {
  const options = commands.map(({ data: { name, description, options: own = [] } }) => ({
    type: ApplicationCommandOptionType.Subcommand as const,
    name,
    description,
    options: own.filter((option) => !isNested(option)),
  }));
  return { data: { ...data, options }, commands };
}

function isNested(
  option: APIApplicationCommandOption,
): option is APIApplicationCommandSubcommandOption | APIApplicationCommandSubcommandGroupOption {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  return option.type === Subcommand || option.type === SubcommandGroup;
}

/** The name of a command in a group, as readers see it and as its custom ids begin: `story load`. */
export function fullName(group: string, command: string): string {
  return `${group} ${command}`;
}

/**
 * A command in the context menu of a message (Discord's type 3) as a value. It has no options, buttons or
 * autocompletion of its own.
 * @see https://docs.discord.com/developers/interactions/application-commands#message-commands
 */
export interface MessageCommand {
  readonly data: MessageCommandData;
  readonly access: Command['access'];
  /** Whether its replies are for the asker only; known before it runs. */
  readonly private: boolean;
  /** `target` is the message that it was chosen on. */
  readonly runOn: (target: APIMessage, context: Context) => MessageBody | Promise<MessageBody>;
}

/** What Discord stores of a message command; its name, of at most 32 characters, may have capitals and spaces. */
type MessageCommandData = RESTPostAPIContextMenuApplicationCommandsJSONBody & {
  readonly type: ApplicationCommandType.Message;
};

/** For a command that can be used in servers, in direct messages, and by those who installed it for themselves. */
export const everywhere: Pick<
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  'contexts' | 'integration_types'
> = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** For a command of a server's moderators: only in servers, and shown by Discord to those who may manage messages. */
export const inServers: Pick<
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  'contexts' | 'integration_types' | 'default_member_permissions'
> = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: String(PermissionFlagsBits.ManageMessages),
};

/** A command whose `run` gets the options that its own `data` declares, typed from it. */
export function defineCommand<const Data extends RESTPostAPIChatInputApplicationCommandsJSONBody>(
  command: Command<OptionsOf<Data>> & { readonly data: Data },
): Command {
  const { data, run } = command;
  return {
    ...command,
    run: (options, context) => {
      // Dispatch has asked the reader to correct unsuitable options before; a caller that has not is at fault.
      if (!optionsSuit(data, options)) throw new TypeError(`options that do not suit /${data.name}`);
      return run(options, context);
    },
  };
}
