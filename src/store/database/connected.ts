import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';
import type { Notify } from './change.ts';

/** A shelf that has changed, or null when changes may have been missed. */
export type Changed = { readonly guild: string; readonly revision: number } | null;

/** An open database whose tables are as this program needs them. */
export interface Connected {
  readonly db: Kysely<Tables>;
  /** How other processes are told of changes, and tell theirs; null where this one is the only one. */
  readonly others: {
    readonly notify: Notify;
    /** Hears every change, also those of this process, until it is stopped. */
    readonly listen: (hear: (changed: Changed) => void) => () => Promise<void>;
  } | null;
  readonly close: () => Promise<void>;
}

/** A database, or a sentence for the operator why it cannot be opened, with no secret in it. */
export type Connection =
  | { readonly status: 'connected'; readonly connected: Connected }
  | { readonly status: 'refused'; readonly complaint: string };
