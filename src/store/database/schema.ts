import type { Kysely } from 'kysely';
import type { ShelfChange, FeedbackKind } from '../../shelf/store.ts';

/** Milliseconds since the epoch. */
type Time = number;

/**
 * The tables, the same in SQLite and PostgreSQL. A guild is a Discord server; its row is written first by every change,
 * which holds off other changes of the same guild until this one has ended.
 */
export interface Tables {
  readonly guilds: {
    readonly guild: string;
    readonly revision: number;
    readonly serving: string | null;
    /** GuildSettings as JSON. */
    readonly settings: string | null;
  };
  readonly stories: {
    readonly id: string;
    readonly guild: string;
    readonly name: string;
    /** The name in small letters: names are unique without regard to case. */
    readonly name_key: string;
    readonly current: number;
    readonly served_since: Time;
    readonly removed_at: Time | null;
  };
  readonly versions: {
    readonly story: string;
    readonly number: number;
    readonly version: string;
    readonly bytes: number;
    readonly loaded_by: string;
    readonly loaded_at: Time;
    readonly applied_at: Time | null;
  };
  readonly articles: {
    readonly story: string;
    readonly number: number;
    readonly place: number;
    readonly file: string;
    readonly charset: string | null;
    readonly address: string | null;
    /** SHA-256 of the bytes, in hexadecimal digits. */
    readonly hash: string;
    /** SQLite gives an ArrayBuffer, PostgreSQL a Buffer. */
    readonly bytes: Uint8Array | ArrayBuffer;
  };
  readonly golden: {
    readonly story: string;
    readonly question: string;
    readonly passage: string;
  };
  readonly history: {
    readonly guild: string;
    readonly revision: number;
    readonly kind: ShelfChange['kind'];
    readonly story: string | null;
    readonly version: string | null;
    readonly changed_by: string;
    readonly changed_at: Time;
  };
  readonly gaps: {
    readonly guild: string;
    /** Empty for the operator's story. */
    readonly story: string;
    readonly term: string;
    readonly count: number;
    readonly first: string;
    readonly last: string;
  };
  readonly feedback: {
    readonly guild: string;
    readonly story: string;
    readonly passage: string;
    readonly kind: FeedbackKind;
    readonly count: number;
  };
}

/** A connection to either database. */
export type Tabled = Kysely<Tables>;
