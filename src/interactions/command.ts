import {
  ApplicationIntegrationType,
  type ApplicationCommandType,
  InteractionContextType,
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Messages } from '../locales/messages.ts';
import type { MessageBody } from '../reply/message.ts';
import type { Sureness } from '../retrieval/sureness.ts';
import type { StoryIndex } from '../retrieval/story-index.ts';
import type { StoryChanges } from '../story/diff.ts';
import type { ArticleProblem } from '../story/problem.ts';
import { optionsSuit, type OptionsOf, type OptionValues } from './options.ts';

export type { MessageBody } from '../reply/message.ts';

/** The story that serves now. */
export interface ServedStory {
  readonly index: StoryIndex;
  /** When it began to serve, milliseconds since the epoch. */
  readonly loadedAt: number;
}

/** What a reload came to. On `refused` the old story goes on serving. */
export type ReloadOutcome =
  | { readonly status: 'unchanged'; readonly version: string }
  | {
      readonly status: 'swapped';
      readonly before: string;
      readonly after: string;
      readonly changes: StoryChanges;
    }
  | { readonly status: 'refused'; readonly problems: readonly ArticleProblem[] };

/** All that a command may know and do beyond its request. */
export interface Context {
  /** The story as it stood when the interaction came; it does not change under the command's hands. */
  readonly served: ServedStory;
  readonly messages: Messages;
  /** How sure the bot must be before it answers here. */
  readonly sureness: Sureness;
  readonly reload: () => Promise<ReloadOutcome>;
}

/** One autocomplete suggestion: at most 100 characters in name and in value. */
export type Choice = APIApplicationCommandOptionChoice<string>;

/** What a press of a button comes to: a new message, or new contents of the message that holds the button. */
interface Pressed {
  readonly message: MessageBody;
  readonly replaces: boolean;
}

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
  readonly run: (options: Options, context: Context) => MessageBody | Promise<MessageBody>;
  /** Autocomplete: at most 25 choices for what was typed into option `focused`. */
  readonly complete?: (focused: string, typed: string, context: Context) => readonly Choice[];
  /**
   * A press of a button whose custom_id this command made; `state` is what it put there, or what someone made
   * look like it; of a choice in a menu, followed by the value chosen. Null where the state means nothing.
   */
  readonly press?: (state: readonly string[], context: Context) => Pressed | null | Promise<Pressed | null>;
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
