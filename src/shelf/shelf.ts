import type { StoryIndex } from '../retrieval/story-index.ts';
import type { Loaded } from '../story/problem.ts';
import type { ChangeOutcome, HistoryEntry, ShelfChange } from './change.ts';
import type { FeedbackCount, FeedbackKind, GapCount } from './counted.ts';
import type { GoldenQuestion, ShelfRecord, StoredArticle, StoryVersion } from './shelf-record.ts';
import type { Reached } from './store.ts';

/**
 * What the moderators of one server can do with its stories, on behalf of one of them. Commands reach the store through
 * it alone. Every change is written to the server's history.
 */
export interface Shelf {
  /** The shelf as it stood when the interaction came. */
  readonly record: ShelfRecord;
  /** Makes a searchable story of articles; changes nothing. */
  readonly build: (articles: readonly StoredArticle[]) => Promise<Loaded<StoryIndex>>;
  /** Its articles as they were given; null where it is gone or damaged. */
  readonly articles: (story: string, number: number) => Promise<Reached<readonly StoredArticle[] | null>>;
  readonly change: (change: ShelfChange) => Promise<Reached<ChangeOutcome>>;
  readonly versions: (story: string) => Promise<Reached<readonly StoryVersion[]>>;
  readonly golden: (story: string) => Promise<Reached<readonly GoldenQuestion[]>>;
  readonly history: (most: number) => Promise<Reached<readonly HistoryEntry[]>>;
}

/** Counts of what readers miss and what they find wrong, in one server, for the story that serves there. */
export interface Counts {
  /**
   * Counts the words that a refused question asked of, for the one who asked. A word is kept once three different
   * people have asked of it on one day (UTC); until then it is in memory only.
   */
  readonly missed: (terms: readonly string[]) => Promise<void>;
  readonly gaps: (most: number) => Promise<Reached<readonly GapCount[]>>;
  /** Counts what a reader says is wrong with an answer from `passage`, once for each reader, passage and day. */
  readonly wrong: (passage: string, kind: FeedbackKind) => Promise<Reached<null>>;
  readonly feedback: (most: number) => Promise<Reached<readonly FeedbackCount[]>>;
}
