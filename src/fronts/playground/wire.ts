import type {
  APIInteraction,
  APIInteractionResponse,
  APIInteractionResponseCallbackData,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

// What the server and its page send each other; the page is compiled with it, so it stands on nothing of the server.

/** What follows a deferral: new contents of the message that it announced, a message below it, or nothing at all. */
export interface After {
  readonly kind: 'edit' | 'follow-up' | 'withdraw';
  readonly body: APIInteractionResponseCallbackData | null;
  readonly files: readonly StagedFile[];
}

/** A file that goes with a message, in a form that JSON can hold. */
export interface StagedFile {
  readonly name: string;
  /** A `data:` address. */
  readonly address: string;
}

/** A story as the page shows it beside the channel. */
export interface ShownStory {
  readonly version: string;
  /** What the server calls it; null where the story that comes with the bot serves. */
  readonly name: string | null;
  readonly articles: readonly ShownArticle[];
}

/** One article: its whole text, and where its blocks stand in it. */
export interface ShownArticle {
  readonly id: string;
  readonly text: string;
  readonly headline: string | null;
  /** The address of the original, as links to it begin; null where it has none. */
  readonly address: string | null;
  /** In the order of the text; `paragraph` is null for what is not of the body. */
  readonly blocks: readonly ShownBlock[];
}

/** A stretch of the text, in UTF-16 units. */
export interface ShownBlock {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number | null;
}

/** The bot inside the page itself, for a site without a server. */
export interface Engine {
  readonly definitions: RESTPutAPIApplicationCommandsJSONBody;
  readonly respond: (interaction: APIInteraction) => Promise<APIInteractionResponse>;
  readonly story: () => ShownStory;
}

/** What the bundle of the bot for the page gives: an engine, or why it cannot be. */
export interface EngineModule {
  readonly openEngine: (
    articles: readonly { readonly file: string; readonly bytes: Uint8Array }[],
    lexicon: Uint8Array,
  ) => Promise<Engine | { readonly problem: string }>;
}
