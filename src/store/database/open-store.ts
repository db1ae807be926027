import type { Store, StoreTrouble } from '../../shelf/store.ts';
import { troubleOf } from './trouble.ts';

/** A store that serves, or why it cannot be opened, as a sentence for the operator without any secret. */
export type OpenedStore =
  | { readonly status: 'open'; readonly store: Store }
  | { readonly status: 'closed'; readonly problem: string };

/**
 * Opens the store at `address`: the path of a file (`verbatim.db`, `file:verbatim.db`, `:memory:`) or a PostgreSQL
 * database (`postgres://…`). Its tables are brought up to date. Never rejects.
 */
export async function openStore(
  address: string,
  onTrouble: (trouble: StoreTrouble) => void,
): Promise<OpenedStore> {
  const isPostgres = isPostgresAddress(address);
  try {
    // Loaded only where it is used: each costs some 50 ms at the start.
    const store = isPostgres
      ? await (await import('./postgres.ts')).openPostgres(address, onTrouble)
      : await (await import('./sqlite.ts')).openSqlite(address.replace(/^file:(\/\/)?/, ''), onTrouble);
    return { status: 'open', store };
  } catch (error) {
    const { cause } = troubleOf(error);
    const what = isPostgres ? 'The database of DATABASE_URL' : `The database file ${address}`;
    const remedy = isPostgres
      ? 'check that it runs, and the name, the password and the database in the address'
      : 'check that its folder is there and that this user may write to it';
    return { status: 'closed', problem: `${what} cannot be opened: ${cause}. Please ${remedy}.` };
  }
}

/** Whether an address is one of PostgreSQL. */
export function isPostgresAddress(address: string): boolean {
  return /^postgres(ql)?:\/\//.test(address);
}
