import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Store, StoreTrouble } from '../../../src/shelf/store.ts';
import { connectPostgres } from '../../../src/store/database/connect-postgres.ts';
import { connectSqlite } from '../../../src/store/database/connect-sqlite.ts';
import type { Connection } from '../../../src/store/database/connected.ts';
import { storeOver } from '../../../src/store/database/store-over.ts';
import { connected } from '../../support/database/backends.ts';
import { buildWriter, runWriter } from '../../support/database/killing.ts';
import { postgresIsHere, startPostgres, type Postgres } from '../../support/database/postgres.ts';
import {
  changed,
  conflictOf,
  GUILD,
  loadStory,
  proposeVersion,
  reached,
  START,
} from '../../support/database/shelving.ts';

const reading = ({ cause }: StoreTrouble) => {
  throw new Error(cause);
};
const storeOf = (connection: Connection): Store => storeOver(connected(connection), reading);

let writer: { readonly file: string; readonly dispose: () => void };
beforeAll(async () => {
  writer = await buildWriter();
});
afterAll(() => {
  writer.dispose();
});

/** Four programs open an empty database at once and change one shelf, 15 times each. */
async function writeTogether(address: string): Promise<readonly number[]> {
  const runs = await Promise.all(
    [1, 2, 3, 4].map((seed) => runWriter(writer.file, { address, seed, most: 15 })),
  );
  const done = z.object({ done: z.object({ revision: z.int() }) });
  return runs.flatMap(({ lines }) => {
    expect(lines.flatMap((line) => Object.keys(line))).not.toContain('stopped');
    expect(lines.flatMap((line) => Object.keys(line))).not.toContain('refused');
    const revisions = lines.flatMap((line) => done.safeParse(line).data?.done.revision ?? []);
    expect(revisions).toEqual(revisions.toSorted((a, b) => a - b));
    return revisions;
  });
}

describe('several programs on one file of SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-together-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('open it at once, and each revision is given once', async () => {
    const file = join(folder, 'shelf.db');
    const revisions = await writeTogether(file);
    const store = storeOf(await connectSqlite(file));
    const { revision } = reached(await store.shelfOf(GUILD));
    expect(revisions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: revision }, (_, at) => at + 1));
    await store.close();
  });
});

describe.skipIf(!postgresIsHere)('several programs on one PostgreSQL', () => {
  let server: Postgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.dispose());

  it('open it at once, and each revision is given once', async () => {
    const address = await server.create('together');
    const revisions = await writeTogether(address);
    const store = storeOf(await connectPostgres(address));
    const { revision } = reached(await store.shelfOf(GUILD));
    expect(revisions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: revision }, (_, at) => at + 1));
    await store.close();
  });

  it('hear of each other’s changes, and read what they heard of', async () => {
    const address = await server.create('replicas');
    const one = storeOf(await connectPostgres(address));
    const two = storeOf(await connectPostgres(address));
    const listens = new Promise<void>((resolve) => {
      two.onChange((told) => {
        if (told === null) resolve();
      });
    });
    await listens;
    const heard = new Promise<unknown>((resolve) => {
      two.onChange(resolve);
    });
    const story = await loadStory(one, GUILD, 'Letter');
    expect(await heard).toEqual({ guild: GUILD, revision: 1 });
    expect(reached(await two.shelfOf(GUILD))).toMatchObject({ revision: 1, serving: story });
    await Promise.all([one.close(), two.close()]);
  });

  it('never both apply to one version: of two at once one wins, and the other is told', async () => {
    const address = await server.create('conflicts');
    const one = storeOf(await connectPostgres(address));
    const two = storeOf(await connectPostgres(address));
    const story = await loadStory(one, GUILD, 'Letter');
    for (let base = 1; base <= 20; base += 2) {
      const proposals = [
        await proposeVersion(one, GUILD, story, `text ${base} a`),
        await proposeVersion(two, GUILD, story, `text ${base} b`),
      ];
      const { current } = reached(await one.shelfOf(GUILD)).stories[0] ?? { current: 0 };
      const outcomes = await Promise.all(
        [one, two].map((store, which) =>
          store.change(
            GUILD,
            { kind: 'apply', story, number: proposals[which] ?? 0, base: current },
            { by: 'moderator', at: START },
          ),
        ),
      );
      const told = outcomes.map(reached);
      expect(told.map(({ status }) => status).toSorted()).toEqual(['changed', 'conflict']);
      expect(told.find(({ status }) => status === 'conflict')).toMatchObject({
        conflict: 'changed-meanwhile',
      });
    }
    await Promise.all([one.close(), two.close()]);
  });

  it('let only one of two load a name, also as the first change of a server', async () => {
    const address = await server.create('names');
    const one = storeOf(await connectPostgres(address));
    const two = storeOf(await connectPostgres(address));
    const load = { kind: 'load', name: 'Letter', version: 'v', articles: [] } as const;
    const told = await Promise.all([
      changed(one, GUILD, load).then(
        () => 'changed',
        () => 'conflict',
      ),
      conflictOf(two, GUILD, load),
    ]);
    expect([
      ['changed', 'name-taken'],
      ['conflict', 'none'],
    ]).toContainEqual(told);
    await Promise.all([one.close(), two.close()]);
  });
});
