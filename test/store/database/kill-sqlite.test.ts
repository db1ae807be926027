import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectSqlite } from '../../../src/store/database/connect-sqlite.ts';
import type { Connected } from '../../../src/store/database/connected.ts';
import { connected } from '../../support/database/backends.ts';
import { examine, newRun, spread, summed, type Run } from '../../support/database/examine.ts';
import { buildWriter, runWriter } from '../../support/database/killing.ts';

let writer: { readonly file: string; readonly dispose: () => void };
beforeAll(async () => {
  writer = await buildWriter();
});
afterAll(() => {
  writer.dispose();
});

/** The database in a file that SQLite itself finds sound. */
async function sound(file: string): Promise<Connected> {
  const database = connected(await connectSqlite(file));
  const integrity = await sql`pragma integrity_check`.execute(database.db);
  expect(integrity.rows).toEqual([{ integrityCheck: 'ok' }]);
  expect((await sql`pragma foreign_key_check`.execute(database.db)).rows).toEqual([]);
  return database;
}

describe('a program that is killed while it changes a shelf in SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-kill-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    'loses nothing that was acknowledged and leaves no half of a change: 50 kills',
    { timeout: 120_000 },
    async () => {
      // Two files, so that both cores have something to do.
      const runs = await Promise.all(
        ['one.db', 'two.db'].map(async (name, which) => {
          const run = newRun();
          const file = join(folder, name);
          for (const [index, nth] of spread(25, 120).entries()) {
            const said = await runWriter(writer.file, {
              address: file,
              seed: index * 2 + which,
              nth: 40 + nth,
            });
            await examine(await sound(file), said, run);
          }
          return run;
        }),
      );
      const { kills, amidChange } = summed('SQLite', runs);
      expect(kills).toBe(50);
      expect(amidChange).toBeGreaterThan(0);
    },
  );

  it(
    'leaves tables that the next start completes when it is killed during migration',
    { timeout: 120_000 },
    async () => {
      const runs: Run[] = [];
      for (const [index, nth] of spread(12, 45).entries()) {
        const file = join(folder, `migrated-${index}.db`);
        const said = await runWriter(writer.file, { address: file, seed: index, nth });
        const run = newRun();
        await examine(await sound(file), said, run);
        runs.push(run);
      }
      expect(summed('SQLite, from an empty file', runs).kills).toBe(12);
    },
  );
});
