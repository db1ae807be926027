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
