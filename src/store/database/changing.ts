import type { Transaction } from 'kysely';
import type { Author, Conflict, ShelfChange } from '../../shelf/change.ts';
import type { Tables } from './tables.ts';

/** A change under way: its transaction holds the row of the server, so that no other changes this shelf meanwhile. */
export interface Changing {
  readonly trx: Transaction<Tables>;
  readonly guild: string;
  /** The id of the story that serves now; null for the operator's. */
  readonly serving: string | null;
  /** The settings of now as JSON; null where nothing is settled. */
  readonly settled: string | null;
  readonly author: Author;
}

/** What a change came to: what its line of history and its outcome say. */
export interface Made {
  readonly story: string | null;
  readonly name: string | null;
  readonly number: number | null;
  readonly version: string | null;
}

/** A change of one kind. */
export type Change<Kind extends ShelfChange['kind']> = Extract<ShelfChange, { readonly kind: Kind }>;

/** The row of a story that stands on the shelf; undefined for one that was removed or never was there. */
export async function standing({ trx, guild }: Changing, story: string) {
  return trx
    .selectFrom('stories')
    .selectAll()
    .where('guild', '=', guild)
    .where('id', '=', story)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
}

/** Makes a story serve, or the operator's with null. */
export async function serve({ trx, guild }: Changing, story: string | null): Promise<void> {
  await trx.updateTable('guilds').set({ serving: story }).where('id', '=', guild).execute();
}

/** Whether a change came to nothing. */
export function isConflict(made: object | Conflict): made is Conflict {
  return typeof made === 'string';
}
