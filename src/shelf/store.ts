import type { Author, ChangeOutcome, HistoryEntry, ShelfChange } from './change.ts';
import type { FeedbackCount, FeedbackKind, GapCount } from './counted.ts';
import type { GoldenQuestion, ShelfRecord, StoredArticle, StoryVersion } from './shelf-record.ts';

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
