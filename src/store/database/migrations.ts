import { sql, type Kysely, type Migration } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * The steps that make the tables, by name, in the order of their names. A step that was released never changes: what
 * comes next is another step. SQLite takes PostgreSQL's names of types: its columns hold what they are given.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-shelf': {
    up: async (db: Kysely<Tables>) => {
      await makeShelves(db);
      await makeTexts(db);
      await makeNotes(db);
    },
  },
  '002-counts': { up: makeCounts },
};

async function makeShelves({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('guilds')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('serving', 'text')
    .addColumn('settings', 'text')
    .execute();
  await schema
    .createTable('stories')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('guild', 'text', (column) => column.notNull().references('guilds.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('folded', 'text', (column) => column.notNull())
    .addColumn('current', 'integer', (column) => column.notNull())
    .addColumn('lastNumber', 'integer', (column) => column.notNull())
    .addColumn('servedSince', 'bigint', (column) => column.notNull())
    .addColumn('removedAt', 'bigint')
    .execute();
  await schema
    .createIndex('storyNames')
    .unique()
    .on('stories')
    .columns(['guild', 'folded'])
    .where(sql.ref('removedAt'), 'is', null)
    .execute();
  await schema.createIndex('storiesOfGuild').on('stories').column('guild').execute();
}

async function makeTexts({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('versions')
    .addColumn('story', 'text', (column) => column.notNull().references('stories.id').onDelete('cascade'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('loadedBy', 'text', (column) => column.notNull())
    .addColumn('loadedAt', 'bigint', (column) => column.notNull())
    .addColumn('appliedAt', 'bigint')
    .addPrimaryKeyConstraint('versionKey', ['story', 'number'])
    .execute();
  await schema
    .createTable('articles')
    .addColumn('guild', 'text', (column) => column.notNull().references('guilds.id'))
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('bytes', 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('articleKey', ['guild', 'hash'])
    .execute();
  await schema
    .createTable('versionArticles')
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('charset', 'text')
    .addColumn('address', 'text')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('versionArticleKey', ['story', 'number', 'position'])
    .addForeignKeyConstraint(
      'articleOfVersion',
      ['story', 'number'],
      'versions',
      ['story', 'number'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .addForeignKeyConstraint('textOfArticle', ['guild', 'hash'], 'articles', ['guild', 'hash'])
    .execute();
  await schema.createIndex('articleUses').on('versionArticles').columns(['guild', 'hash']).execute();
}

async function makeNotes({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('golden')
    .addColumn('story', 'text', (column) => column.notNull().references('stories.id').onDelete('cascade'))
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('passage', 'text', (column) => column.notNull())
    .addColumn('pinnedAt', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('goldenKey', ['story', 'question'])
    .execute();
  await schema
    .createTable('history')
    .addColumn('guild', 'text', (column) => column.notNull().references('guilds.id'))
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('story', 'text')
    .addColumn('version', 'text')
    .addPrimaryKeyConstraint('historyKey', ['guild', 'revision'])
    .execute();
}

// Counts stand by themselves: a server that never changed its shelf has them too.
async function makeCounts({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('gaps')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('term', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('first', 'text', (column) => column.notNull())
    .addColumn('last', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('gapKey', ['guild', 'story', 'term'])
    .execute();
  await schema
    .createTable('feedback')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('passage', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedbackKey', ['guild', 'story', 'passage', 'kind'])
    .execute();
}
