import type { StoredArticle } from '../../shelf/shelf-record.ts';
import type { Changing } from './changing.ts';
import { MAX_CURRENT_BYTES, MAX_STORED_BYTES, MAX_STORIES } from './limits.ts';

/** What a change adds to a shelf. */
interface Wanted {
  /** How many stories more will stand there. */
  readonly stories: number;
  /** By how many bytes the texts that serve grow; below zero where they shrink. */
  readonly current: number;
  /** The articles that are kept besides those that are there. */
  readonly stored: readonly StoredArticle[];
}

/** Whether the shelf stays within its limits. A story that was removed takes no place; what is kept of it does. */
export async function hasRoomFor(changing: Changing, wanted: Wanted): Promise<boolean> {
  const { trx, guild } = changing;
  const { stories } = await trx
    .selectFrom('stories')
    .select(({ fn }) => fn.countAll<number>().as('stories'))
    .where('guild', '=', guild)
    .where('removedAt', 'is', null)
    .executeTakeFirstOrThrow();
  if (stories + wanted.stories > MAX_STORIES) return false;
  if (wanted.current > 0 && (await currentBytesOf(changing, null)) + wanted.current > MAX_CURRENT_BYTES)
    return false;
  if (wanted.stored.length === 0) return true;
  const { stored } = await trx
    .selectFrom('articles')
    .select(({ fn }) => fn.sum<number | null>('size').as('stored'))
    .where('guild', '=', guild)
    .executeTakeFirstOrThrow();
  return (stored ?? 0) + sizeOf(wanted.stored) <= MAX_STORED_BYTES;
}

/** The bytes of a story's version that serves, or with null those of every story that stands on the shelf. */
export async function currentBytesOf({ trx, guild }: Changing, story: string | null): Promise<number> {
  const ofCurrent = trx
    .selectFrom('stories')
    .innerJoin('versionArticles as held', (join) =>
      join.onRef('held.story', '=', 'stories.id').onRef('held.number', '=', 'stories.current'),
    )
    .innerJoin('articles', (join) =>
      join.onRef('articles.guild', '=', 'held.guild').onRef('articles.hash', '=', 'held.hash'),
    )
    .where('stories.guild', '=', guild)
    .select(({ fn }) => fn.sum<number | null>('size').as('bytes'));
  const { bytes } = await (
    story === null ? ofCurrent.where('removedAt', 'is', null) : ofCurrent.where('stories.id', '=', story)
  ).executeTakeFirstOrThrow();
  return bytes ?? 0;
}

/** The bytes of a version of a story. */
export async function versionBytes({ trx }: Changing, story: string, number: number): Promise<number> {
  const { bytes } = await trx
    .selectFrom('versionArticles as held')
    .innerJoin('articles', (join) =>
      join.onRef('articles.guild', '=', 'held.guild').onRef('articles.hash', '=', 'held.hash'),
    )
    .where('held.story', '=', story)
    .where('held.number', '=', number)
    .select(({ fn }) => fn.sum<number | null>('size').as('bytes'))
    .executeTakeFirstOrThrow();
  return bytes ?? 0;
}

/** The bytes of articles together. */
export function sizeOf(articles: readonly StoredArticle[]): number {
  return articles.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
}
