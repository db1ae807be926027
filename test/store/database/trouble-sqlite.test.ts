import {
  closeSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/shelf/store.ts';
import { connectSqlite } from '../../../src/store/database/connect-sqlite.ts';
import type { Connected } from '../../../src/store/database/connected.ts';
import { storeOver } from '../../../src/store/database/store-over.ts';
import { connected } from '../../support/database/backends.ts';
import { article, changed, GUILD, loadStory, reached, START } from '../../support/database/shelving.ts';
import { mountSmallDisk } from '../../support/database/small-disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-trouble-'));
const disks = [mountSmallDisk(1024), mountSmallDisk(1024)] as const;
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const disk of disks) disk?.dispose();
});

const large = {
  kind: 'load',
  name: 'Large',
  version: 'v',
  articles: [article(new Uint8Array(2_000_000).fill(7))],
} as const;
const author = { by: 'moderator', at: START };
const complaints: string[] = [];
const over = (database: Connected): Store => storeOver(database, ({ cause }) => complaints.push(cause));

let files = 0;
let database: Connected;
let store: Store;
let file: string;
beforeEach(async () => {
  file = join(folder, `${(files += 1)}.db`);
  database = connected(await connectSqlite(file));
  store = over(database);
  return store.close;
});

describe('a full file of SQLite', () => {
  it('is named, leaves what there is, and takes changes again when there is room', async () => {
    const story = await loadStory(store, GUILD, 'Small');
    const { rows } = await sql<{ readonly pageCount: number }>`pragma page_count`.execute(database.db);
    await sql.raw(`pragma max_page_count = ${(rows[0]?.pageCount ?? 0) + 2}`).execute(database.db);
    expect(await store.change(GUILD, large, author)).toEqual({
      status: 'trouble',
      kind: 'full',
      cause: 'The disk of the database is full: make room on it.',
    });
    expect(reached(await store.shelfOf(GUILD))).toMatchObject({ revision: 1, serving: story });
    await sql.raw('pragma max_page_count = 1000000').execute(database.db);
    expect((await changed(store, GUILD, large)).shelf.revision).toBe(2);
  });
});

describe.skipIf(disks[0] === null)('a disk of one megabyte (needs the right to mount)', () => {
  it('is named when it is full, the story is still read, and a smaller change is made', async () => {
    const small = over(connected(await connectSqlite(join(disks[0]?.folder ?? '', 'full.db'))));
    const story = await loadStory(small, GUILD, 'Small', 'words');
    expect(await small.change(GUILD, large, author)).toMatchObject({ status: 'trouble', kind: 'full' });
    expect(reached(await small.articlesOf(GUILD, story, 1))).toEqual([article('words')]);
    expect((await changed(small, GUILD, { kind: 'switch', story: null })).shelf.revision).toBe(2);
    await small.close();
  });

  it('is named when it can only be read, and takes changes again when it can be written', async () => {
    await loadStory(store, GUILD, 'Small', 'words');
    await store.close();
    const onDisk = join(disks[1]?.folder ?? '', 'read.db');
    copyFileSync(file, onDisk);
    disks[1]?.setWritable(false);
    expect(await connectSqlite(onDisk)).toEqual({
      status: 'refused',
      complaint: 'The database file cannot be opened: check its path and who may read and write it.',
    });
    disks[1]?.setWritable(true);
    const again = over(connected(await connectSqlite(onDisk)));
    expect((await changed(again, GUILD, { kind: 'switch', story: null })).shelf.revision).toBe(2);
    await again.close();
  });
});

describe('a database of SQLite that can only be read', () => {
  it('is named, is still read, and takes changes again', async () => {
    const story = await loadStory(store, GUILD, 'Small');
    await sql.raw('pragma query_only = on').execute(database.db);
    expect(await store.change(GUILD, large, author)).toEqual({
      status: 'trouble',
      kind: 'read-only',
      cause: 'The database can only be read: let this program write to it.',
    });
    expect(reached(await store.shelfOf(GUILD)).serving).toBe(story);
    await sql.raw('pragma query_only = off').execute(database.db);
    await changed(store, GUILD, { kind: 'remove', story, base: 1 });
  });
});

describe('a database of SQLite that another program holds', () => {
  it('is named, is still read, and takes changes again once it is let go', async () => {
    const story = await loadStory(store, GUILD, 'Small');
    const other = connected(await connectSqlite(file));
    const holding = await other.db.startTransaction().execute();
    await sql.raw('pragma busy_timeout = 1').execute(database.db);
    expect(await store.change(GUILD, { kind: 'remove', story, base: 1 }, author)).toEqual({
      status: 'trouble',
      kind: 'unreachable',
      cause: 'Another program holds the database locked: close it, or wait.',
    });
    expect(reached(await store.shelfOf(GUILD)).serving).toBe(story);
    await holding.rollback().execute();
    await changed(store, GUILD, { kind: 'remove', story, base: 1 });
    await other.close();
  });
});

describe('a damaged file of SQLite', () => {
  it('is trouble that is named, or rows that are reported; nothing throws and nothing false is read', async () => {
    const texts = Array.from({ length: 40 }, (_, number) => `${number} `.repeat(3000));
    const stories: string[] = [];
    for (const [number, text] of texts.entries())
      stories.push(await loadStory(store, GUILD, `Story ${number}`, text));
    await store.close();
    // Garbage over every fifth page behind the first ones, which tell of the tables.
    const handle = openSync(file, 'r+');
    for (let page = 40; page < statSync(file).size / 4096; page += 5)
      writeSync(handle, new Uint8Array(4096).fill(0xa5), 0, 4096, page * 4096);
    closeSync(handle);
    complaints.length = 0;
    const damaged = over(connected(await connectSqlite(file)));
    const shelf = await damaged.shelfOf(GUILD);
    expect(['reached', 'trouble']).toContain(shelf.status);
    const read = await Promise.all(stories.map((story) => damaged.articlesOf(GUILD, story, 1)));
    const sound = read.flatMap((outcome) => (outcome.status === 'reached' ? (outcome.value ?? []) : []));
    const told = sound.map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(texts).toEqual(expect.arrayContaining(told));
    const causes = read.flatMap((outcome) => (outcome.status === 'trouble' ? [outcome.cause] : []));
    expect(causes.length + complaints.length + told.length).toBeGreaterThanOrEqual(texts.length);
    expect(told.length).toBeLessThan(texts.length);
    expect([...new Set(causes)].toSorted()).toEqual(
      ['The database is damaged: put back a copy of it, or move it away to begin anew.'].slice(
        0,
        new Set(causes).size,
      ),
    );
    await damaged.close();
  });
});

describe('a file that cannot be opened', () => {
  it('is named: its folder does not exist', async () => {
    expect(await connectSqlite(join(folder, 'nowhere', 'shelf.db'))).toEqual({
      status: 'refused',
      complaint: 'The folder of the database does not exist: make it, or name another.',
    });
  });

  it('is named: it is a folder', async () => {
    expect(await connectSqlite(folder)).toEqual({
      status: 'refused',
      complaint: 'The database file cannot be opened: check its path and who may read and write it.',
    });
  });

  it('is named: it is no database, and it is left as it is', async () => {
    const text = join(folder, 'text.db');
    writeFileSync(text, 'This is a text and no database at all. '.repeat(100));
    expect(await connectSqlite(text)).toEqual({
      status: 'refused',
      complaint: 'The file is not a database of SQLite: name another file, or move it away.',
    });
    expect(statSync(text).size).toBe(3900);
  });

  it('is named: a newer version of the program has used it', async () => {
    await sql`insert into kysely_migration (name, timestamp) values ('999-later', '2030-01-01T00:00:00.000Z')`.execute(
      database.db,
    );
    expect(await connectSqlite(file)).toEqual({
      status: 'refused',
      complaint: 'A newer version of Verbatim has used this database: install that version or a later one.',
    });
  });
});

describe('a closed store', () => {
  it('says so, and can be closed again', async () => {
    const done = store.change(GUILD, { kind: 'switch', story: null }, author);
    await store.close();
    expect(reached(await done).status).toBe('changed');
    expect(await store.shelfOf(GUILD)).toEqual({
      status: 'trouble',
      kind: 'unreachable',
      cause: 'The database was closed.',
    });
    await store.close();
  });
});
