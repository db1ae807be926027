import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/shelf/store.ts';
import { connectPostgres } from '../../../src/store/database/connect-postgres.ts';
import type { Connected } from '../../../src/store/database/connected.ts';
import { openStore } from '../../../src/store/database/open-store.ts';
import { connected } from '../../support/database/backends.ts';
import { PASSWORD, postgresIsHere, startPostgres, type Postgres } from '../../support/database/postgres.ts';
import { changed, GUILD, loadStory, reached, START } from '../../support/database/shelving.ts';

const author = { by: 'moderator', at: START };

/** An address with a part of it changed. */
function changedAddress(address: string, change: (url: URL) => void): string {
  const url = new URL(address);
  change(url);
  return url.href;
}

describe.skipIf(!postgresIsHere)('a PostgreSQL', () => {
  let server: Postgres;
  let address: string;
  let store: Store;
  let beside: Connected;
  beforeAll(async () => {
    server = await startPostgres();
    address = await server.create('shelf');
    const opened = await openStore(address, () => {});
    if (opened.status === 'closed') throw new Error(opened.problem);
    ({ store } = opened);
    beside = connected(await connectPostgres(address));
  });
  afterAll(async () => {
    await Promise.all([store.close(), beside.close()]);
    await server.dispose();
  });

  /** The next that is told and wanted. */
  const heard = (wanted: (told: unknown) => boolean) =>
    new Promise<unknown>((resolve) => {
      const stop = store.onChange((told) => {
        if (!wanted(told)) return;
        stop();
        resolve(told);
      });
    });

  it('that is gone is named; when it is back all works by itself, and what was missed is said', async () => {
    const listens = heard((told) => told === null);
    const story = await loadStory(store, GUILD, 'Letter');
    await listens;
    const again = heard((told) => told === null);
    await server.stop();
    const gone = {
      status: 'trouble',
      kind: 'unreachable',
      cause: 'The database does not answer, or its connection was lost: see that its server runs.',
    };
    expect(await store.shelfOf(GUILD)).toEqual(gone);
    expect(await store.change(GUILD, { kind: 'remove', story, base: 1 }, author)).toEqual(gone);
    await server.start();
    expect(await again).toBeNull();
    expect(reached(await store.shelfOf(GUILD))).toMatchObject({ revision: 1, serving: story });
    const told = heard((change) => change !== null);
    await changed(store, GUILD, { kind: 'remove', story, base: 1 });
    expect(await told).toEqual({ guild: GUILD, revision: 2 });
  });

  it('that ends every connection is reached by new ones', async () => {
    const again = heard((told) => told === null);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()`
      .execute(beside.db)
      .catch(() => null);
    expect(await again).toBeNull();
    const told = heard((change) => change !== null);
    const { shelf } = await changed(store, GUILD, { kind: 'switch', story: null });
    expect(await told).toEqual({ guild: GUILD, revision: shelf.revision });
  });

  it('that is busy for too long is given up, also by those who wait for a connection', async () => {
    const { revision } = reached(await store.shelfOf(GUILD));
    const holding = await beside.db.startTransaction().execute();
    await sql`update guilds set serving = serving where id = ${GUILD}`.execute(holding);
    // One more than there are connections.
    const outcomes = await Promise.all(
      Array.from({ length: 11 }, () => store.change(GUILD, { kind: 'switch', story: null }, author)),
    );
    const slow = 'The database took too long and was given up: see what keeps it busy.';
    expect(new Set(outcomes.map((outcome) => outcome.status === 'trouble' && outcome.cause))).toEqual(
      new Set([slow]),
    );
    await holding.rollback().execute();
    const { shelf } = await changed(store, GUILD, { kind: 'switch', story: null });
    expect(shelf.revision).toBe(revision + 1);
  });

  it('that can only be read is named', async () => {
    const reader = new URL(await server.create('reader'));
    await connected(await connectPostgres(reader.href)).close();
    reader.searchParams.set('options', '-c default_transaction_read_only=on');
    const opened = await openStore(reader.href, () => {});
    if (opened.status === 'closed') throw new Error(opened.problem);
    expect(await opened.store.change(GUILD, { kind: 'switch', story: null }, author)).toEqual({
      status: 'trouble',
      kind: 'read-only',
      cause: 'The database can only be read: let this program write to it.',
    });
    await opened.store.close();
  });

  describe('that cannot be opened', () => {
    it.for([
      [
        'the password is wrong',
        (url: URL) => {
          url.password = `${PASSWORD}-wrong`;
        },
        'The database refuses the user or the password of DATABASE_URL.',
      ],
      [
        'there is no password',
        (url: URL) => {
          url.password = '';
        },
        'The database asks for a password, and DATABASE_URL has none that fits.',
      ],
      [
        'there is no such database',
        (url: URL) => {
          url.pathname = '/nothere';
        },
        'The server has no database of the name in DATABASE_URL.',
      ],
      [
        'there is no such host',
        (url: URL) => {
          url.hostname = 'nothere.invalid';
        },
        'There is no such host as in DATABASE_URL.',
      ],
      [
        'nothing listens there',
        (url: URL) => {
          url.port = '1';
        },
        'The database does not answer, or its connection was lost: see that its server runs.',
      ],
      [
        'it speaks no TLS',
        (url: URL) => {
          url.searchParams.set('sslmode', 'verify-full');
        },
        'The database speaks no TLS: leave sslmode out of DATABASE_URL.',
      ],
    ] as const)('is named: %s', async ([, change, complaint]) => {
      expect(await openStore(changedAddress(address, change), () => {})).toEqual({
        status: 'closed',
        problem: complaint,
      });
    });
  });
});
