import type { Store } from '../../shelf/store.ts';
import { readAddress } from './address.ts';
import type { Connection } from './connected.ts';
import { storeOver, type OnTrouble } from './store-over.ts';

/** A store that serves, or why it cannot be opened, as a sentence for the operator without any secret. */
export type OpenedStore =
  | { readonly status: 'open'; readonly store: Store }
  | { readonly status: 'closed'; readonly problem: string };

/**
 * Opens the store at `address`, as DATABASE_URL may say it: `postgres://…` for PostgreSQL (15 or later), `file:PATH` or a
 * path for a file of SQLite, `:memory:` for one that ends with the process. Its tables are brought up to date. Changes in
 * SQLite are told to the listeners of this process only. Never rejects.
 */
export async function openStore(address: string, onTrouble: OnTrouble): Promise<OpenedStore> {
  const connection = await connect(address);
  return connection.status === 'refused'
    ? { status: 'closed', problem: connection.complaint }
    : { status: 'open', store: storeOver(connection.connected, onTrouble) };
}

// Each database is loaded only where it is used: it costs some 50 ms at the start.
async function connect(address: string): Promise<Connection> {
  const read = readAddress(address);
  if (read === null) {
    return {
      status: 'refused',
      complaint: 'The address of the database is none of postgres://…, file:PATH and a path.',
    };
  }
  if (read.kind === 'server') {
    const { connectPostgres } = await import('./connect-postgres.ts');
    return connectPostgres(read.url);
  }
  const { connectSqlite } = await import('./connect-sqlite.ts');
  if (read.kind === 'memory') return connectSqlite(':memory:');
  const connection = await connectSqlite(read.path);
  return connection.status === 'connected'
    ? connection
    : { status: 'refused', complaint: `${read.path}: ${connection.complaint}` };
}
