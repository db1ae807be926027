import { createHash } from 'node:crypto';
import type {
  GoldenQuestion,
  HistoryEntry,
  ShelfRecord,
  ShelvedStory,
  StoredArticle,
  StoryVersion,
} from '../../shelf/store.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../shelf/settings.ts';
import type { Tabled } from './schema.ts';

/** What one server has. */
export async function readRecord(db: Tabled, guild: string): Promise<ShelfRecord> {
  const row = await db.selectFrom('guilds').selectAll().where('guild', '=', guild).executeTakeFirst();
  if (row === undefined) return { guild, revision: 0, serving: null, settings: null, stories: [] };
  return {
    guild,
    revision: row.revision,
    serving: row.serving,
    settings: row.settings === null ? null : readSettings(parsed(row.settings), DEFAULT_SETTINGS),
    stories: await readStories(db, guild),
  };
}

async function readStories(db: Tabled, guild: string): Promise<readonly ShelvedStory[]> {
  const rows = await db
    .selectFrom('stories')
    .innerJoin('versions', (join) =>
      join.onRef('versions.story', '=', 'stories.id').onRef('versions.number', '=', 'stories.current'),
    )
    .select(['id', 'name', 'current', 'version', 'served_since', 'removed_at'])
    .where('guild', '=', guild)
    .orderBy('name_key')
    .execute();
  return rows.map(({ served_since: servedSince, removed_at: removedAt, ...story }) => ({
    ...story,
    servedSince,
    removedAt,
  }));
}

/** Whether a story is, or was, on the server's shelf. */
async function isOf(db: Tabled, guild: string, story: string): Promise<boolean> {
  const row = await db
    .selectFrom('stories')
    .select('id')
    .where('guild', '=', guild)
    .where('id', '=', story)
    .executeTakeFirst();
  return row !== undefined;
}

/** The articles of a version; null where there are none, or where their bytes are not those that were written. */
export async function readArticles(
  db: Tabled,
  guild: string,
  story: string,
  number: number,
): Promise<readonly StoredArticle[] | null> {
  if (!(await isOf(db, guild, story))) return null;
  const rows = await db
    .selectFrom('articles')
    .select(['file', 'charset', 'address', 'hash', 'bytes'])
    .where('story', '=', story)
    .where('number', '=', number)
    .orderBy('place')
    .execute();
  const articles = rows.map(({ file, charset, address, bytes }) => ({
    file,
    charset,
    address,
    bytes: new Uint8Array(bytes),
  }));
  const isWhole = articles.every(({ bytes }, place) => hashOf(bytes) === rows[place]?.hash);
  return articles.length > 0 && isWhole ? articles : null;
}

/** Newest first. */
export async function readVersions(
  db: Tabled,
  guild: string,
  story: string,
): Promise<readonly StoryVersion[]> {
  if (!(await isOf(db, guild, story))) return [];
  const rows = await db
    .selectFrom('versions')
    .select(['number', 'version', 'loaded_by', 'loaded_at', 'applied_at'])
    .where('story', '=', story)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    version: row.version,
    loadedBy: row.loaded_by,
    loadedAt: row.loaded_at,
    appliedAt: row.applied_at,
  }));
}

/** In the order of the questions. */
export async function readGolden(
  db: Tabled,
  guild: string,
  story: string,
): Promise<readonly GoldenQuestion[]> {
  if (!(await isOf(db, guild, story))) return [];
  return db
    .selectFrom('golden')
    .select(['question', 'passage'])
    .where('story', '=', story)
    .orderBy('question')
    .execute();
}

/** Newest first. */
export async function readHistory(db: Tabled, guild: string, most: number): Promise<readonly HistoryEntry[]> {
  const rows = await db
    .selectFrom('history')
    .select(['kind', 'story', 'version', 'changed_by', 'changed_at'])
    .where('guild', '=', guild)
    .orderBy('revision', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ kind, story, version, changed_by: by, changed_at: at }) => ({
    kind,
    story,
    version,
    by,
    at,
  }));
}

/** JSON as a value; null where it is damaged. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** SHA-256 in hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
