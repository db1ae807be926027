import type { Changing } from './changing.ts';

/** How long a removed story can be restored, and a proposal applied, in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** Versions of a story that are kept after they served, besides the one that serves. */
const MOST_VERSIONS = 20;

/** Lines of a guild's history that are kept. */
const MOST_HISTORY = 500;

/** Drops for good what a guild can no longer reach: removed stories and proposals of more than a day, old versions. */
export async function purge(changing: Changing, revision: number): Promise<void> {
  const { trx, guild, author } = changing;
  const before = author.at - DAY;
  const stories = await trx
    .selectFrom('stories')
    .select(['id', 'current', 'removed_at'])
    .where('guild', '=', guild)
    .execute();
  for (const { id, current, removed_at: removedAt } of stories) {
    if (removedAt === null) await purgeVersions(changing, id, current, before);
    else if (removedAt < before) await purgeStory(changing, id);
  }
  await trx
    .deleteFrom('history')
    .where('guild', '=', guild)
    .where('revision', '<=', revision - MOST_HISTORY)
    .execute();
}

async function purgeStory({ trx, guild }: Changing, id: string): Promise<void> {
  for (const table of ['articles', 'versions', 'golden'] as const) {
    await trx.deleteFrom(table).where('story', '=', id).execute();
  }
  for (const table of ['gaps', 'feedback'] as const) {
    await trx.deleteFrom(table).where('guild', '=', guild).where('story', '=', id).execute();
  }
  await trx.deleteFrom('stories').where('id', '=', id).execute();
}

async function purgeVersions(
  { trx }: Changing,
  story: string,
  current: number,
  before: number,
): Promise<void> {
  const versions = await trx
    .selectFrom('versions')
    .select(['number', 'loaded_at', 'applied_at'])
    .where('story', '=', story)
    .where('number', '!=', current)
    .orderBy('number', 'desc')
    .execute();
  const served = versions.filter(({ applied_at: appliedAt }) => appliedAt !== null);
  const stale = versions.filter((row) => row.applied_at === null && row.loaded_at < before);
  for (const { number } of [...served.slice(MOST_VERSIONS), ...stale]) {
    await trx.deleteFrom('articles').where('story', '=', story).where('number', '=', number).execute();
    await trx.deleteFrom('versions').where('story', '=', story).where('number', '=', number).execute();
  }
}
