/**
 * The tables, the same for SQLite and PostgreSQL. Times are milliseconds since the epoch; names are in camel case here
 * and with underscores in the database.
 */
export interface Tables {
  readonly guilds: {
    readonly id: string;
    readonly revision: number;
    readonly serving: string | null;
    /** JSON; null while the server's moderators have settled nothing. */
    readonly settings: string | null;
  };
  readonly stories: {
    readonly id: string;
    readonly guild: string;
    readonly name: string;
    /** The name without regard to case. */
    readonly folded: string;
    readonly current: number;
    /** The highest number ever given: one that was dropped is never given again. */
    readonly lastNumber: number;
    /** When the version that serves came to serve. */
    readonly servedSince: number;
    readonly removedAt: number | null;
  };
  readonly versions: {
    readonly story: string;
    readonly number: number;
    readonly version: string;
    readonly loadedBy: string;
    readonly loadedAt: number;
    readonly appliedAt: number | null;
  };
  readonly versionArticles: {
    readonly story: string;
    readonly number: number;
    readonly position: number;
    readonly file: string;
    readonly charset: string | null;
    readonly address: string | null;
    readonly guild: string;
    readonly hash: string;
  };
  /** Each text once in a server, by its SHA-256. Never shared between servers: one's purge must not wait for another's. */
  readonly articles: {
    readonly guild: string;
    readonly hash: string;
    readonly size: number;
    readonly bytes: Uint8Array;
  };
  readonly golden: {
    readonly story: string;
    readonly question: string;
    readonly passage: string;
    readonly pinnedAt: number;
  };
  readonly history: {
    readonly guild: string;
    readonly revision: number;
    readonly by: string;
    readonly at: number;
    readonly kind: string;
    readonly story: string | null;
    readonly version: string | null;
  };
  readonly gaps: {
    readonly guild: string;
    /** Empty for the operator's story: a key cannot be null. */
    readonly story: string;
    readonly term: string;
    readonly count: number;
    readonly first: string;
    readonly last: string;
  };
  readonly feedback: {
    readonly guild: string;
    /** Empty for the operator's story. */
    readonly story: string;
    readonly passage: string;
    readonly kind: string;
    readonly count: number;
  };
}
