import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest';
import type { APIInteraction } from 'discord-api-types/v10';
import { en } from '../../src/locales/en.ts';
import type { Store } from '../../src/shelf/store.ts';
import { connectPostgres } from '../../src/store/database/connect-postgres.ts';
import { connectSqlite } from '../../src/store/database/connect-sqlite.ts';
import type { Connected } from '../../src/store/database/connected.ts';
import { openStore } from '../../src/store/database/open-store.ts';
import { storeOver } from '../../src/store/database/store-over.ts';
import { startReadyBot, type Bot, type BotSettings } from '../fronts/gateway/bot.ts';
import { connected } from '../support/database/backends.ts';
import { postgresIsHere, startPostgres, type Postgres } from '../support/database/postgres.ts';
import { reached } from '../support/database/shelving.ts';
import { guildId, permissions, submittedForm } from '../support/interactions.ts';
import { ask, responses, shipped } from './asking.ts';
import { countsOf, testFaults, type Scenarios } from './census.ts';
import { sqliteFaults, storeFaults } from './faults.ts';

const told = ['Nothing changed', en.shelf.unreachable.markdown];
const moderator = { permissions: permissions.manageMessages };
const inTime = { deferAfter: 30_000 };

/** The address's store, closed after the test. */
async function storeAt(address: string): Promise<Store> {
  const opened = await openStore(address, () => undefined);
  if (opened.status === 'closed') throw new Error(opened.problem);
  onTestFinished(opened.store.close);
  return opened.store;
}

async function botOver(store: Store, times: BotSettings['times'] = inTime): Promise<Bot> {
  return startReadyBot({ interactions: await shipped(store), times });
}

/** A database beside the bot's, for what is done to its server. */
async function beside(address: string): Promise<Connected> {
  const opened = connected(await connectPostgres(address));
  onTestFinished(opened.close);
  return opened;
}

/** A moderator loads stories of these names; gives what was sent. */
async function load({ discord }: Bot, names: readonly string[], text = 'The dam is open.') {
  const sent = names.map((name) => submittedForm('story load:pasted', { name, text }, moderator));
  for (const one of sent) discord.deliver(one);
  await responses(discord, sent.length);
  return sent;
}

async function answered({ discord }: Bot, count: number, guild: string): Promise<readonly APIInteraction[]> {
  const asked = ask(discord, count, { guild });
  await responses(discord, count);
  return asked;
}

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `Story ${at}`);
// Three bytes a letter, so that it takes more than the page that is there.
const large = `The dam is open. ${'水'.repeat(3900)}`;
const elsewhere = '200000000000000009';

const ofSqlite: Scenarios<typeof sqliteFaults> = {
  'The file of SQLite is full': async () => {
    const database = connected(await connectSqlite(':memory:'));
    const bot = await botOver(storeOver(database, () => undefined));
    const first = await answered(bot, 5, guildId);
    const { rows } = await sql<{ readonly pageCount: number }>`pragma page_count`.execute(database.db);
    await sql.raw(`pragma max_page_count = ${rows[0]?.pageCount ?? 0}`).execute(database.db);
    const refused = await load(bot, ['Large'], large);
    const second = await answered(bot, 5, guildId);
    await sql.raw('pragma max_page_count = 1000000').execute(database.db);
    const taken = await load(bot, ['Large'], large);
    return countsOf(bot.discord, [...first, ...refused, ...second, ...taken], told);
  },
};

let server: Postgres;

const ofPostgres: Scenarios<typeof storeFaults> = {
  'PostgreSQL is killed while stories are changed': async () => {
    const store = await storeAt(await server.create('killed'));
    const bot = await botOver(store);
    const before = [...(await answered(bot, 10, guildId)), ...(await load(bot, names(10)))];
    await server.kill();
    const during = [
      ...(await answered(bot, 10, guildId)),
      ...(await load(bot, ['Lost'])),
      ...(await answered(bot, 10, elsewhere)),
    ];
    await server.start();
    while ((await store.shelfOf(guildId)).status === 'trouble');
    const after = [...(await answered(bot, 10, elsewhere)), ...(await load(bot, ['Found']))];
    const kept = reached(await store.shelfOf(guildId)).stories.map(({ name }) => name);
    expect(kept.toSorted()).toEqual([...names(10), 'Found'].toSorted());
    return countsOf(bot.discord, [...before, ...during, ...after], told);
  },

  'PostgreSQL is slow, beyond 3 seconds': async () => {
    const address = await server.create('slow');
    const bot = await botOver(await storeAt(address), { deferAfter: 1 });
    const { db } = await beside(address);
    const holding = await db.startTransaction().execute();
    await sql`lock table guilds in access exclusive mode`.execute(holding);
    const slow = ask(bot.discord, 10, { guild: guildId });
    for (const _ of slow) await bot.discord.rest.done('edit').next();
    await holding.rollback().execute();
    const after = ask(bot.discord, 10, { guild: guildId });
    await responses(bot.discord, 20);
    await bot.gateway.stop();
    return countsOf(bot.discord, [...slow, ...after], told);
  },

  'PostgreSQL can only be read': async () => {
    const address = await server.create('reader');
    const { db } = await beside(address);
    const only = async (what: 'on' | 'off') => {
      await sql.raw(`alter database reader set default_transaction_read_only = ${what}`).execute(db);
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = 'reader' and pid <> pg_backend_pid()`.execute(db);
    };
    const store = await storeAt(address);
    const settled = async (status: 'trouble' | 'reached', kind?: 'read-only') => {
      const change = { kind: 'switch', story: null } as const;
      for (;;) {
        const made = await store.change(elsewhere, change, { by: 'operator', at: 0 });
        if (made.status === status && (made.status === 'reached' || made.kind === kind)) return;
      }
    };
    const bot = await botOver(store);
    await only('on');
    await settled('trouble', 'read-only');
    const before = [...(await answered(bot, 5, guildId)), ...(await load(bot, ['Lost']))];
    await only('off');
    await settled('reached');
    const after = [...(await load(bot, ['Found'])), ...(await answered(bot, 5, guildId))];
    return countsOf(bot.discord, [...before, ...after], told);
  },
};

describe('A fault of a file of SQLite', { timeout: 60_000 }, () => {
  testFaults(sqliteFaults, ofSqlite);
});

describe.skipIf(!postgresIsHere)('A fault of PostgreSQL', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.dispose());

  testFaults(storeFaults, ofPostgres);
});
