import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { HistoryEntry } from '../../shelf/change.ts';
import type { GoldenQuestion, ShelfRecord, StoredArticle, StoryVersion } from '../../shelf/shelf-record.ts';
import { historyRow } from './history-row.ts';
import { articleRow, goldenRow, guildRow, soundRows, storyRow, versionRow, type OnDamage } from './rows.ts';
import { readStoredSettings } from './settings-row.ts';
import type { Tables } from './tables.ts';
import { storable } from './words.ts';

/** A server's shelf, in one statement: its revision and its stories are of one moment. */
export async function readShelf(db: Kysely<Tables>, guild: string, onDamage: OnDamage): Promise<ShelfRecord> {
  const rows = await db
    .selectFrom('guilds')
    .leftJoin('stories', 'stories.guild', 'guilds.id')
    .leftJoin('versions', (join) =>
      join.onRef('versions.story', '=', 'stories.id').onRef('versions.number', '=', 'stories.current'),
    )
    .where('guilds.id', '=', guild)
    .select(['revision', 'serving', 'settings'])
    .select(['stories.id', 'name', 'current', 'version', 'servedSince', 'removedAt'])
    .execute();
  const [first] = rows;
  if (first === undefined) return { guild, revision: 0, serving: null, settings: null, stories: [] };
  const { revision, serving, settings } = guildRow.parse(first);
  const withStory = rows.filter(({ id }) => id !== null);
  const stories = soundRows(withStory, storyRow, `a story of server ${guild}`, onDamage);
  return {
    guild,
    revision,
    serving: stories.some(({ id, removedAt }) => id === serving && removedAt === null) ? serving : null,
    settings: readStoredSettings(settings, `server ${guild}`, onDamage),
    stories: stories.toSorted((a, b) => compare(a.name, b.name) || compare(a.id, b.id)),
  };
}

/** The articles of a version; null where there is no such version, or where one of them is damaged (and reported). */
export async function readArticles(
  db: Kysely<Tables>,
  version: { readonly guild: string; readonly story: string; readonly number: number },
  onDamage: OnDamage,
): Promise<readonly StoredArticle[] | null> {
  const { guild, story, number } = version;
  const rows = await db
    .selectFrom('versionArticles as held')
    .leftJoin('articles', (join) =>
      join.onRef('articles.guild', '=', 'held.guild').onRef('articles.hash', '=', 'held.hash'),
    )
    .where('held.guild', '=', guild)
    .where('held.story', '=', storable(story))
    .where('held.number', '=', number)
    .orderBy('held.position')
    .select(['file', 'charset', 'address', 'held.hash', 'bytes'])
    .execute();
  const what = `an article of version ${number} of story ${story} of server ${guild}`;
  const articles = soundRows(rows, articleRow, what, onDamage);
  for (const { hash, bytes } of articles) {
    if (hashOf(bytes) === hash) continue;
    onDamage(`The database holds a damaged row, which is skipped: ${what} (its bytes have changed).`);
    return null;
  }
  if (articles.length === 0 || articles.length < rows.length) return null;
  return articles.map(({ file, bytes, charset, address }) => ({ file, bytes, charset, address }));
}

/** The SHA-256 of an article's bytes, in hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A story's versions, newest first. */
export async function readVersions(
  db: Kysely<Tables>,
  guild: string,
  story: string,
  onDamage: OnDamage,
): Promise<readonly StoryVersion[]> {
  const rows = await db
    .selectFrom('versions')
    .innerJoin('stories', 'stories.id', 'versions.story')
    .where('stories.guild', '=', guild)
    .where('stories.id', '=', storable(story))
    .orderBy('number', 'desc')
    .select(['number', 'version', 'loadedBy', 'loadedAt', 'appliedAt'])
    .execute();
  return soundRows(rows, versionRow, `a version of story ${story} of server ${guild}`, onDamage);
}

/** A story's golden questions, in the order in which they were pinned. */
export async function readGolden(
  db: Kysely<Tables>,
  guild: string,
  story: string,
  onDamage: OnDamage,
): Promise<readonly GoldenQuestion[]> {
  const rows = await db
    .selectFrom('golden')
    .innerJoin('stories', 'stories.id', 'golden.story')
    .where('stories.guild', '=', guild)
    .where('stories.id', '=', storable(story))
    .select(['question', 'passage', 'pinnedAt'])
    .execute();
  // Not ordered by the database: two databases compare text in two ways.
  const inOrder = rows.toSorted((a, b) => a.pinnedAt - b.pinnedAt || compare(a.question, b.question));
  return soundRows(inOrder, goldenRow, `a golden question of story ${story} of server ${guild}`, onDamage);
}

/** A server's history, newest first. */
export async function readHistory(
  db: Kysely<Tables>,
  guild: string,
  most: number,
  onDamage: OnDamage,
): Promise<readonly HistoryEntry[]> {
  const rows = await db
    .selectFrom('history')
    .where('guild', '=', guild)
    .orderBy('revision', 'desc')
    .limit(most)
    .select(['by', 'at', 'kind', 'story', 'version'])
    .execute();
  return soundRows(rows, historyRow, `a line of the history of server ${guild}`, onDamage);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
