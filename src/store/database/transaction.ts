import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Does work whole or not at all: it is undone where it fails, and where `keep` says so of its result. Only where the
 * connection is lost during the commit is it unknown which of the two it was. Every write goes
 * through here: in SQLite that takes the lock at the beginning, where it is clean to be refused (`connect-sqlite.ts`).
 */
export async function inTransaction<Value>(
  db: Kysely<Tables>,
  work: (trx: Transaction<Tables>) => Promise<Value>,
  keep: (value: Value) => boolean = () => true,
): Promise<Value> {
  const trx = await db.startTransaction().execute();
  try {
    const value = await work(trx);
    await (keep(value) ? trx.commit() : trx.rollback()).execute();
    return value;
  } catch (fault) {
    // SQLite undoes by itself when its disk is full, and a lost connection cannot: the first fault is the one that tells.
    if (!trx.isRolledBack)
      await trx
        .rollback()
        .execute()
        .catch(() => null);
    throw fault;
  }
}
