import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectPostgres } from '../../../src/store/database/connect-postgres.ts';
import { connected } from '../../support/database/backends.ts';
import { examine, newRun, spread, summed } from '../../support/database/examine.ts';
import { buildWriter, runWriter } from '../../support/database/killing.ts';
import { postgresIsHere, startPostgres, type Postgres } from '../../support/database/postgres.ts';

let writer: { readonly file: string; readonly dispose: () => void };
beforeAll(async () => {
  writer = await buildWriter();
});
afterAll(() => {
  writer.dispose();
});

describe.skipIf(!postgresIsHere)('a shelf in PostgreSQL', () => {
  let server: Postgres;
  let address: string;
  beforeAll(async () => {
    server = await startPostgres();
    address = await server.create('killed');
  });
  afterAll(() => server.dispose());

  it(
    'loses nothing that was acknowledged when the program is killed: 20 kills',
    { timeout: 120_000 },
    async () => {
      const run = newRun();
      for (const [index, nth] of spread(20, 150).entries()) {
        const said = await runWriter(writer.file, { address, seed: index, nth });
        await examine(connected(await connectPostgres(address)), said, run);
      }
      expect(summed('PostgreSQL', [run]).kills).toBe(20);
    },
  );

  it(
    'loses nothing that was acknowledged when the server is killed: 4 kills, one during migration',
    { timeout: 120_000 },
    async () => {
      const databases = { used: newRun(), fresh: newRun() };
      const addresses = { used: await server.create('used'), fresh: await server.create('fresh') };
      for (const [index, name] of (['used', 'fresh', 'used', 'fresh'] as const).entries()) {
        const [where, nth] = [addresses[name], [150, 20, 90, 300][index] ?? 1];
        const said = await runWriter(writer.file, { address: where, seed: index, nth, strike: server.kill });
        expect(said.lines.at(-1)).toSatisfy((line: object) => 'stopped' in line || 'refused' in line);
        await server.start();
        await examine(connected(await connectPostgres(where)), { ...said, killed: true }, databases[name]);
      }
      expect(summed('PostgreSQL, its server killed', Object.values(databases)).kills).toBe(4);
    },
  );
});
