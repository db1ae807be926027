import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectPostgres } from '../../../src/store/database/connect-postgres.ts';
import { connectSqlite } from '../../../src/store/database/connect-sqlite.ts';
import type { Connected, Connection } from '../../../src/store/database/connected.ts';
import { postgresIsHere, startPostgres } from './postgres.ts';

/** A kind of database that the same tests run on. */
export interface Backend {
  readonly name: string;
  readonly isHere: boolean;
  /** Makes an empty database; `connect` opens it, `dispose` ends it. */
  readonly prepare: () => Promise<{
    readonly connect: () => Promise<Connected>;
    readonly dispose: () => Promise<void>;
  }>;
}

/** A file of SQLite in a temporary folder. */
export const sqliteFile: Backend = {
  name: 'SQLite',
  isHere: true,
  prepare: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-sqlite-'));
    return {
      connect: async () => connected(await connectSqlite(join(folder, 'shelf.db'))),
      dispose: async () => {
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};

/** SQLite in memory. */
export const sqliteMemory: Backend = {
  name: 'SQLite in memory',
  isHere: true,
  prepare: async () => ({
    connect: async () => connected(await connectSqlite(':memory:')),
    dispose: async () => {},
  }),
};

/** A PostgreSQL server of the test's own. */
export const postgres: Backend = {
  name: 'PostgreSQL',
  isHere: postgresIsHere,
  prepare: async () => {
    const server = await startPostgres();
    const url = await server.create('shelf');
    return { connect: async () => connected(await connectPostgres(url)), dispose: server.dispose };
  },
};

/** The open database; fails with the complaint where there is none. */
export function connected(connection: Connection): Connected {
  if (connection.status === 'refused') throw new Error(connection.complaint);
  return connection.connected;
}
