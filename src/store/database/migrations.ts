import { Migrator, sql, type Kysely, type Migration } from 'kysely';
import type { Tabled } from './schema.ts';

/** What differs between the databases in the making of tables. */
type Dialect = 'sqlite' | 'postgres';

/** Every step from an empty database to today's tables, in order of its name. */
function migrationsFor(dialect: Dialect): Readonly<Record<string, Migration>> {
  const bytes = dialect === 'sqlite' ? sql`blob` : sql`bytea`;
  return { '2026-11-24-shelves': { up: async (db: Kysely<unknown>) => shelves(db, bytes) } };
}

async function shelves(db: Kysely<unknown>, bytes: ReturnType<typeof sql>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('guilds')
    .addColumn('guild', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('serving', 'text')
    .addColumn('settings', 'text')
    .execute();
  await schema
    .createTable('stories')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull())
    .addColumn('current', 'integer', (column) => column.notNull())
    .addColumn('served_since', 'bigint', (column) => column.notNull())
    .addColumn('removed_at', 'bigint')
    .addUniqueConstraint('stories_named', ['guild', 'name_key'])
    .execute();
  await schema
    .createTable('versions')
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('loaded_by', 'text', (column) => column.notNull())
    .addColumn('loaded_at', 'bigint', (column) => column.notNull())
    .addColumn('applied_at', 'bigint')
    .addPrimaryKeyConstraint('versions_key', ['story', 'number'])
    .execute();
  await schema
    .createTable('articles')
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('charset', 'text')
    .addColumn('address', 'text')
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('bytes', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('articles_key', ['story', 'number', 'place'])
    .execute();
  await schema
    .createTable('golden')
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('passage', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('golden_key', ['story', 'question'])
    .execute();
  await counts(db);
}

async function counts({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('history')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('story', 'text')
    .addColumn('version', 'text')
    .addColumn('changed_by', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('history_key', ['guild', 'revision'])
    .execute();
  await schema
    .createTable('gaps')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('term', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('first', 'text', (column) => column.notNull())
    .addColumn('last', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('gaps_key', ['guild', 'story', 'term'])
    .execute();
  await schema
    .createTable('feedback')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('passage', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_key', ['guild', 'story', 'passage', 'kind'])
    .execute();
}

/**
 * Brings the tables to today's form. Safe when several processes start at once; each step is made whole or not at all.
 * Rejects with the database's own error, and for tables made by a newer program.
 */
export async function migrate(db: Tabled, dialect: Dialect): Promise<void> {
  const migrations = migrationsFor(dialect);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error('the tables cannot be brought up to date', { cause: error });
}
