import { CamelCasePlugin, Kysely, PostgresDialect, sql, type PostgresPool } from 'kysely';
import {
  Client,
  DatabaseError,
  Pool,
  TypeOverrides,
  types as known,
  type ClientConfig,
  type PoolClient,
  type QueryResult,
} from 'pg';
import type { Connection } from './connected.ts';
import { CHANNEL, listening } from './listening.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';
import { troubleOf } from './trouble.ts';

/** How long a statement may take, and how long one waits for a connection, in milliseconds. */
const STATEMENT_MS = 3000;

/** How long a migration may take, with the wait for another process's, in milliseconds. */
const MIGRATION_MS = 60_000;

/** How much longer than the server we wait for its answer, in milliseconds: a dead network answers nothing. */
const GRACE_MS = 1000;

const MAX_CONNECTIONS = 10;

/** Opens a database on a PostgreSQL server. Never rejects, and never repeats the address. */
export async function connectPostgres(url: string): Promise<Connection> {
  const complaint = await migrated(url);
  if (complaint !== null) return { status: 'refused', complaint };
  const { db } = openPool(url, STATEMENT_MS);
  return {
    status: 'connected',
    connected: {
      db,
      others: {
        notify: async (trx, changed) => {
          await sql`select pg_notify(${CHANNEL}, ${JSON.stringify(changed)})`.execute(trx);
        },
        listen: (hear) => listening(() => new Client(clientConfig(url, STATEMENT_MS)), hear),
      },
      close: () => db.destroy(),
    },
  };
}

async function migrated(url: string): Promise<string | null> {
  const { db, pool } = openPool(url, MIGRATION_MS);
  try {
    // Asked first, so that what is wrong with the address is not told as a fault of a migration.
    (await pool.connect()).release();
    return await migrate(db);
  } catch (fault) {
    return troubleOf(fault).cause;
  } finally {
    await db.destroy();
    // Kysely ends what it has used, and only that.
    if (!pool.ended) await pool.end();
  }
}

function openPool(url: string, statementMs: number) {
  const pool = new Pool({ ...clientConfig(url, statementMs), max: MAX_CONNECTIONS });
  // A connection that is lost while nobody uses it is replaced at the next use; unheard, the event ends the process.
  pool.on('error', () => {});
  // The same for one that is lost between two statements of a transaction.
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: withoutBroken(pool) }),
    plugins: [new CamelCasePlugin()],
  });
  return { db, pool };
}

function clientConfig(url: string, statementMs: number): ClientConfig {
  const types = new TypeOverrides();
  // bigint: pg gives text for it, but revisions, times and sums of bytes fit a number.
  types.setTypeParser(known.builtins.INT8, Number);
  return {
    connectionString: url,
    application_name: 'verbatim',
    connectionTimeoutMillis: STATEMENT_MS,
    statement_timeout: statementMs,
    query_timeout: statementMs + GRACE_MS,
    // A process that is gone without a word must not hold a server's row for long.
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    types,
  };
}

/** The pool, but a connection that failed in another way than by the server's own word is never used again. */
function withoutBroken(pool: Pool): PostgresPool {
  return { connect: async () => watched(await pool.connect()), end: () => pool.end() };
}

function watched(client: PoolClient): PoolClient {
  let broken: Error | null = null;
  async function query(text: string, values: unknown[]): Promise<QueryResult> {
    // What still waits for an answer would hold up the rollback, too.
    if (broken !== null) throw broken;
    try {
      return await client.query(text, values);
    } catch (fault) {
      if (fault instanceof Error && !(fault instanceof DatabaseError)) broken = fault;
      throw fault;
    }
  }
  return new Proxy(client, {
    get: (target, key): unknown => {
      if (key === 'query') return query;
      if (key === 'release') return () => client.release(broken ?? undefined);
      return Reflect.get(target, key);
    },
  });
}
