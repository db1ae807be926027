import { Kysely, PostgresDialect, sql } from 'kysely';
import { Client, Pool, types, type ClientConfig } from 'pg';
import type { Store, StoreTrouble } from '../../shelf/store.ts';
import { createListeners } from './listeners.ts';
import { listen } from './listen.ts';
import { migrate } from './migrations.ts';
import type { Tables } from './schema.ts';
import { createStore } from './store.ts';

/** Times in milliseconds: a question waits 3 s for Discord, so that longer is too long. */
const TIMES = { connect: 2_000, statement: 3_000, idle: 30_000 } as const;

const MOST_CONNECTIONS = 10;

// Times are bigint, which pg gives as strings unless told that numbers hold them: they do for 200,000 years.
types.setTypeParser(types.builtins.INT8, Number);

/**
 * Opens a PostgreSQL database (15 or later, or what speaks its protocol). Any number of processes may: each hears of the
 * others' changes. Rejects with the database's error where it cannot be reached now.
 */
export async function openPostgres(url: string, onTrouble: (trouble: StoreTrouble) => void): Promise<Store> {
  const config: ClientConfig = {
    connectionString: url,
    connectionTimeoutMillis: TIMES.connect,
    statement_timeout: TIMES.statement,
    query_timeout: TIMES.statement + 1_000,
    keepAlive: true,
    application_name: 'verbatim',
  };
  const pool = new Pool({
    ...config,
    max: MOST_CONNECTIONS,
    idleTimeoutMillis: TIMES.idle,
    allowExitOnIdle: true,
  });
  // An idle connection that breaks must not end the process; the next question opens another.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db, 'postgres');
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const listeners = createListeners();
  const listening = await listen(() => new Client(config), listeners.tell);
  return createStore(
    db,
    {
      tell: async (trx, guild, revision) => {
        await sql`select pg_notify(${listening.channel}, ${JSON.stringify({ guild, revision })})`.execute(
          trx,
        );
      },
      // The database tells everybody, this process too.
      made: () => undefined,
      onChange: listeners.onChange,
      close: listening.close,
    },
    onTrouble,
  );
}
