import type {
  APIApplicationCommandOptionChoice,
  APIMessageTopLevelComponent,
  MessageFlags,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Messages } from '../locales/messages.ts';
import type { StoryIndex } from '../retrieval/story-index.ts';
import type { StoryChanges } from '../story/diff.ts';
import type { ArticleProblem } from '../story/problem.ts';

/** The story that serves now. */
export interface ServedStory {
  readonly index: StoryIndex;
  /** When it began to serve, milliseconds since the epoch. */
  readonly loadedAt: number;
}

/** What a reload came to. On `refused` the old story goes on serving. */
export type ReloadOutcome =
  | { readonly status: 'unchanged'; readonly version: string }
  | { readonly status: 'swapped'; readonly before: string; readonly after: string; readonly changes: StoryChanges }
  | { readonly status: 'refused'; readonly problems: readonly ArticleProblem[] };

/** All that a command may know and do beyond its request. */
export interface Context {
  /** The story as it stood when the interaction came; it does not change under the command's hands. */
  readonly served: ServedStory;
  readonly messages: Messages;
  readonly reload: () => Promise<ReloadOutcome>;
}

/** A Discord message: Components V2, and nobody is ever pinged. */
export interface MessageBody {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: readonly [] };
}

/** One autocomplete suggestion: at most 100 characters in name and in value. */
export type Choice = APIApplicationCommandOptionChoice<string>;

/** The option values of one invocation, by option name; an option that was left out is absent. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/**
 * A slash command as a value: what Discord stores, and pure functions from a request to a reply.
 * The same value serves every front.
 */
export interface Command {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** `moderators` is checked at run time by dispatch, besides being declared to Discord. */
  readonly access: 'everyone' | 'moderators';
  /** Whether its replies are for the asker only; known before it runs, as Discord's deferral needs it. */
  readonly private: boolean;
  readonly run: (options: OptionValues, context: Context) => MessageBody | Promise<MessageBody>;
  /** Autocomplete: at most 25 choices for what was typed into option `focused`. */
  readonly complete?: (focused: string, typed: string, context: Context) => readonly Choice[];
  /** A press of a button whose custom_id this command made; `state` is what it put there. The message is replaced. */
  readonly press?: (state: readonly string[], context: Context) => MessageBody | Promise<MessageBody>;
}
