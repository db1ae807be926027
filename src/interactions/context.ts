import type { APIMessage } from 'discord-api-types/v10';
import type { Markdown } from '../locales/markdown.ts';
import type { Messages } from '../locales/messages.ts';
import type { Draw } from '../reply/picture.ts';
import type { LastAsked } from '../retrieval/question/follow-up/antecedents.ts';
import type { Sureness } from '../retrieval/sureness.ts';
import type { OperatorStory } from '../shelf/operator-story.ts';
import type { GuildSettings } from '../shelf/settings.ts';
import type { Counts, Shelf } from '../shelf/shelf.ts';
import type { ServedStory } from '../shelf/shelves.ts';
import type { Sources } from '../shelf/sources.ts';
import type { Steps } from '../text/steps.ts';

/** All that a command may know and do beyond its request. */
export interface Context {
  /** The story as it stood when the interaction came; it does not change under the command's hands. */
  readonly served: ServedStory;
  /** Why the server's story cannot be read, so that only moderators' commands are run; null where it can. */
  readonly cannotAnswer: Markdown | null;
  /** The bot's words, in the language of those who will see the reply. */
  readonly messages: Messages;
  /** The same by who sees a reply: the asker alone, or everyone in the channel. */
  readonly readers: { readonly asker: Messages; readonly everyone: Messages };
  /** How sure the bot must be before it answers here. */
  readonly sureness: Sureness;
  /** What the moderators have settled here; the defaults in a direct message. */
  readonly settings: GuildSettings;
  /** The story that the operator gives in files, which serves where a server has none of its own. */
  readonly operator: OperatorStory;
  /** Whether a reload that loses no golden answer is applied without asking. */
  readonly autoReload: boolean;
  readonly sources: Sources;
  /** Runs long work in slices that let other questions be answered meanwhile. */
  readonly inSteps: <Result>(steps: Steps<Result>) => Promise<Result>;
  /** The stories of the server that the interaction comes from; null in a direct message. */
  readonly shelf: Shelf | null;
  /** Counts for the server's moderators; null in a direct message and where they have turned them off. */
  readonly counts: Counts | null;
  /** The message that a pressed button stands in, or the one that opened a form, as Discord keeps it; null for all else. */
  readonly pressed: APIMessage | null;
  /** What the asker asked last in this channel; null where nobody is known to ask. */
  readonly conversation: Conversation | null;
  /** Draws a picture; null where this machine cannot. */
  readonly draw: Draw | null;
}

/** What one member asked last in one channel; in memory only. */
export interface Conversation {
  /** Null where nothing was asked, or too long ago. */
  readonly last: () => LastAsked | null;
  readonly remember: (asked: LastAsked) => void;
}

/** No context can be had now: what to tell the asker. */
export interface Unready {
  readonly unready: Markdown;
}
