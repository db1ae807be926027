import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CamelCasePlugin, Kysely, SqliteAdapter, SqliteDialect, SqliteDriver } from 'kysely';
import Database from 'libsql';
import type { Connected, Connection } from './connected.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';
import { troubleOf } from './trouble.ts';

/** How long a statement waits for another process to let go of the file, in milliseconds; the process waits with it. */
const BUSY_MS = 2000;

/** Opens a database file, which is made where there is none, or one in memory (`:memory:`). Never rejects. */
export async function connectSqlite(path: string): Promise<Connection> {
  if (path !== ':memory:') {
    const folder = await stat(dirname(path)).catch(() => null);
    if (folder?.isDirectory() !== true)
      return refused('The folder of the database does not exist: make it, or name another.');
  }
  let connected: Connected | null = null;
  try {
    connected = openFile(path);
    const complaint = await migrate(connected.db);
    if (complaint === null) return { status: 'connected', connected };
    await connected.close();
    return refused(complaint);
  } catch (fault) {
    await connected?.close();
    return refused(troubleOf(fault).cause);
  }
}

/** Opens a database file without making its tables. Throws where it cannot be opened. */
function openFile(path: string): Connected {
  const database = new Database(path);
  try {
    // First of all: the others already have to wait for other processes.
    database.pragma(`busy_timeout = ${BUSY_MS}`);
    database.pragma('journal_mode = WAL');
    // Durable also when the power fails: https://www.sqlite.org/pragma.html#pragma_synchronous
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
  } catch (fault) {
    database.close();
    throw fault;
  }
  const db = new Kysely<Tables>({
    dialect: new ImmediateDialect(database),
    plugins: [new CamelCasePlugin()],
  });
  return { db, others: null, close: () => close(db, database) };
}

async function close(db: Kysely<Tables>, database: Database.Database): Promise<void> {
  if (!database.open) return;
  try {
    // libsql leaves it to the garbage collector to let go of statements, and only then SQLite would empty its log.
    database.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // On a disk that is full or can only be read; the next one who opens the file reads the log.
  }
  await db.destroy();
}

/** SQLite with transactions that write from their first statement on, also around migrations. */
class ImmediateDialect extends SqliteDialect {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#database);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

// `exec`, and no prepared statements: one that found the file locked stays in progress until the garbage collector
// comes, and until then no transaction of this connection could be committed.
class ImmediateDriver extends SqliteDriver {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  // A deferred transaction that reads and then writes fails at once where another process has written in between.
  override async beginTransaction(): Promise<void> {
    this.#database.exec('begin immediate');
  }

  override async commitTransaction(): Promise<void> {
    this.#database.exec('commit');
  }

  override async rollbackTransaction(): Promise<void> {
    this.#database.exec('rollback');
  }
}

class TransactionalAdapter extends SqliteAdapter {
  // SQLite can (https://www.sqlite.org/lang_transaction.html): a process that is killed leaves no half of a migration.
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function refused(complaint: string): Connection {
  return { status: 'refused', complaint };
}
