import Database from 'libsql';
import { Kysely, SqliteDialect } from 'kysely';
import type { Store, StoreTrouble } from '../../shelf/store.ts';
import { createListeners } from './listeners.ts';
import { migrate } from './migrations.ts';
import type { Tables } from './schema.ts';
import { createStore } from './store.ts';

/** How long a statement waits for another process that writes, in milliseconds. */
const BUSY_TIMEOUT = 3_000;

/**
 * Opens (or makes) a database file, or `:memory:`. For one process: another one would not hear of its changes. Every
 * change is on the disk when it is acknowledged (WAL, synchronous FULL). Rejects with the database's error.
 */
export async function openSqlite(path: string, onTrouble: (trouble: StoreTrouble) => void): Promise<Store> {
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  await migrate(db, 'sqlite');
  const listeners = createListeners();
  return createStore(
    db,
    {
      tell: async () => undefined,
      made: (guild, revision) => listeners.tell({ guild, revision }),
      onChange: listeners.onChange,
      close: async () => undefined,
    },
    onTrouble,
  );
}
