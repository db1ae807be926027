import { Migrator, type Kysely } from 'kysely';
import { migrations } from './migrations.ts';
import type { Tables } from './tables.ts';
import { troubleOf } from './trouble.ts';

/**
 * Makes the tables, or brings older ones up to date, in one transaction; safe when several processes start at once.
 * Null when they are as this program needs them, or a sentence for the operator. Never rejects.
 */
export async function migrate(db: Kysely<Tables>): Promise<string | null> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return null;
  // Kysely has no code for it.
  if (error instanceof Error && /previously executed migration \S+ is missing/.test(error.message))
    return 'A newer version of Verbatim has used this database: install that version or a later one.';
  return troubleOf(error).cause;
}
