import type { GuildSettings } from './settings.ts';

/** One article of a story as it was given: enough to load it again. */
export interface StoredArticle {
  /** Its file's name; the ending says the format. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The character set that a web server named; null where the bytes must tell. */
  readonly charset: string | null;
  /** Where it was fetched; null for one that was attached or pasted. */
  readonly address: string | null;
}

/** A story on a shelf. Its articles are read by its id and a number. */
export interface ShelvedStory {
  /** Unique over all servers, at most 16 letters and digits. */
  readonly id: string;
  /** Unique on its shelf without regard to case, 1 to 60 UTF-16 units. */
  readonly name: string;
  /** The number of the version that serves, from 1. */
  readonly current: number;
  /** `Story.version` of that version. */
  readonly version: string;
  /** When that version came to serve, in milliseconds since the epoch. */
  readonly servedSince: number;
  /** When it was taken off the shelf, in milliseconds since the epoch; null for one that stands there. */
  readonly removedAt: number | null;
}

/** A question that a story's moderators want answered from a passage. */
export interface GoldenQuestion {
  /** Unique in its story, as the moderator typed it. */
  readonly question: string;
  /** The passage's own words. */
  readonly passage: string;
}

/** What one server has. A server that never changed anything has revision 0, no story and no settings. */
export interface ShelfRecord {
  readonly guild: string;
  /** Grows by one with every change: what is read later is never older. */
  readonly revision: number;
  /** The story that answers; null for the one that the operator ships. */
  readonly serving: string | null;
  /** Null where its moderators have settled nothing. */
  readonly settings: GuildSettings | null;
  /** By name; removed ones stand here until they are gone for good. */
  readonly stories: readonly ShelvedStory[];
}

/** A version of a story, applied or only proposed. */
export interface StoryVersion {
  /** From 1 in each story. */
  readonly number: number;
  /** `Story.version`. */
  readonly version: string;
  /** The id of the moderator who loaded it. */
  readonly loadedBy: string;
  readonly loadedAt: number;
  /** When it first served; null for one that never did. */
  readonly appliedAt: number | null;
}

/** What a moderator changes. `base` is the version number that was seen: another one by now is a conflict. */
export type ShelfChange =
  /** A new story, which serves from then on. */
  | {
      readonly kind: 'load';
      readonly name: string;
      readonly version: string;
      readonly articles: readonly StoredArticle[];
    }
  /** A version beside the one that serves; proposals that never served are dropped after a day. */
  | {
      readonly kind: 'propose';
      readonly story: string;
      readonly version: string;
      readonly articles: readonly StoredArticle[];
    }
  /** The proposed version serves from then on. */
  | { readonly kind: 'apply'; readonly story: string; readonly number: number; readonly base: number }
  /** A version that has served serves again. */
  | { readonly kind: 'roll-back'; readonly story: string; readonly number: number; readonly base: number }
  | { readonly kind: 'switch'; readonly story: string | null }
  | { readonly kind: 'rename'; readonly story: string; readonly name: string }
  /** Off the shelf; the operator's story serves where this one did. It can be restored for 24 hours. */
  | { readonly kind: 'remove'; readonly story: string }
  | { readonly kind: 'restore'; readonly story: string }
  | { readonly kind: 'settle'; readonly settings: GuildSettings }
  | { readonly kind: 'pin'; readonly story: string; readonly golden: GoldenQuestion }
  | { readonly kind: 'unpin'; readonly story: string; readonly question: string };

/** Who changes something, and when (milliseconds since the epoch). */
export interface Author {
  readonly by: string;
  readonly at: number;
}

/** Why a change cannot be made; nothing has changed then. */
export type Conflict =
  | 'name-taken'
  /** The story is not on the shelf, or the version or question is not there. */
  | 'gone'
  /** Another change came first: look again. */
  | 'changed-meanwhile'
  /** The shelf holds as many stories, or as many bytes, as it may. */
  | 'shelf-full';

/** What became of a change; `number` is the version that was made or serves, for changes of versions. */
export type ChangeOutcome =
  | {
      readonly status: 'changed';
      readonly shelf: ShelfRecord;
      readonly story: string | null;
      readonly number: number | null;
    }
  | { readonly status: 'conflict'; readonly conflict: Conflict };

/** One line of a server's history: who changed what, when. */
export interface HistoryEntry extends Author {
  readonly kind: ShelfChange['kind'];
  /** The story's name at that time; null where the change was of no story. */
  readonly story: string | null;
  /** `Story.version` that came to serve or was proposed; null for other changes. */
  readonly version: string | null;
}

/** How often readers asked for a word that a story has no answer for. Never who, never the question. */
export interface GapCount {
  readonly term: string;
  readonly count: number;
  /** ISO calendar dates (UTC). */
  readonly first: string;
  readonly last: string;
}

/** What a reader says is wrong with an answer. */
export const FEEDBACK_KINDS = ['passage', 'speaker', 'context', 'refuse'] as const;

export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** How often an answer of a passage was said to be wrong, and in what way. */
export interface FeedbackCount {
  /** The passage's own words, at most 200 UTF-16 units. */
  readonly passage: string;
  readonly kind: FeedbackKind;
  readonly count: number;
}

/** Why the store does not serve now, in words for the operator. */
export interface StoreTrouble {
  readonly status: 'trouble';
  readonly kind: 'unreachable' | 'full' | 'read-only' | 'other';
  readonly cause: string;
}

/** What the store gives, or why it cannot now. */
export type Reached<Value> = { readonly status: 'reached'; readonly value: Value } | StoreTrouble;

/**
 * The durable store of every server's stories and settings, and of counts. A change is made whole or not at all, and is
 * durable when its promise resolves. Nothing rejects: trouble is a value.
 */
export interface Store {
  readonly shelfOf: (guild: string) => Promise<Reached<ShelfRecord>>;
  /** The articles of a version, in the order given; null where there is no such version or its rows are damaged. */
  readonly articlesOf: (
    guild: string,
    story: string,
    number: number,
  ) => Promise<Reached<readonly StoredArticle[] | null>>;
  /** Newest first. */
  readonly versionsOf: (guild: string, story: string) => Promise<Reached<readonly StoryVersion[]>>;
  readonly goldenOf: (guild: string, story: string) => Promise<Reached<readonly GoldenQuestion[]>>;
  readonly change: (guild: string, change: ShelfChange, author: Author) => Promise<Reached<ChangeOutcome>>;
  /** Newest first, at most `most`. */
  readonly historyOf: (guild: string, most: number) => Promise<Reached<readonly HistoryEntry[]>>;
  /** Adds `count` to a term's count on `day` (ISO date); `story` is null for the operator's. */
  readonly countGap: (
    guild: string,
    story: string | null,
    term: string,
    day: string,
    count: number,
  ) => Promise<Reached<null>>;
  /** Most asked first, at most `most`. */
  readonly gapsOf: (
    guild: string,
    story: string | null,
    most: number,
  ) => Promise<Reached<readonly GapCount[]>>;
  readonly countFeedback: (
    guild: string,
    story: string | null,
    passage: string,
    kind: FeedbackKind,
  ) => Promise<Reached<null>>;
  readonly feedbackOf: (
    guild: string,
    story: string | null,
    most: number,
  ) => Promise<Reached<readonly FeedbackCount[]>>;
  /**
   * Calls `listener` with a server and its revision whenever its shelf has changed, here or in another process, and with
   * null when changes may have been missed. Gives the way to stop.
   */
  readonly onChange: (
    listener: (changed: { readonly guild: string; readonly revision: number } | null) => void,
  ) => () => void;
  readonly close: () => Promise<void>;
}
