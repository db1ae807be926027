import type { Changing } from './changing.ts';
import { MAX_SERVED, PROPOSAL_LIFE, REMOVED_LIFE } from './limits.ts';

/** Drops what a server may no longer ask for: old proposals, and stories that were removed long ago. */
export async function dropExpired(changing: Changing): Promise<void> {
  const { trx, guild, author } = changing;
  const proposals = await trx
    .deleteFrom('versions')
    .where('appliedAt', 'is', null)
    .where('loadedAt', '<', author.at - PROPOSAL_LIFE)
    .where('story', 'in', (query) => query.selectFrom('stories').select('id').where('guild', '=', guild))
    .executeTakeFirst();
  const stories = await trx
    .deleteFrom('stories')
    .where('guild', '=', guild)
    .where('removedAt', '<', author.at - REMOVED_LIFE)
    .executeTakeFirst();
  if (stories.numDeletedRows > 0n) await dropCounts(changing);
  if (proposals.numDeletedRows + stories.numDeletedRows > 0n) await dropUnusedTexts(changing);
}

/** Drops all but the last versions of a story that served, and never the one that serves now. */
export async function dropOldVersions(changing: Changing, story: string): Promise<void> {
  const { trx } = changing;
  const { numDeletedRows } = await trx
    .deleteFrom('versions')
    .where('story', '=', story)
    .where('appliedAt', 'is not', null)
    .where('number', 'not in', (query) =>
      query
        .selectFrom('versions')
        .select('number')
        .where('story', '=', story)
        .where('appliedAt', 'is not', null)
        .orderBy('appliedAt', 'desc')
        .orderBy('number', 'desc')
        .limit(MAX_SERVED),
    )
    .where('number', 'not in', (query) =>
      query.selectFrom('stories').select('current').where('id', '=', story),
    )
    .executeTakeFirst();
  if (numDeletedRows > 0n) await dropUnusedTexts(changing);
}

async function dropUnusedTexts({ trx, guild }: Changing): Promise<void> {
  await trx
    .deleteFrom('articles')
    .where('guild', '=', guild)
    .where('hash', 'not in', (query) =>
      query.selectFrom('versionArticles').select('hash').where('guild', '=', guild),
    )
    .execute();
}

async function dropCounts({ trx, guild }: Changing): Promise<void> {
  for (const table of ['gaps', 'feedback'] as const) {
    await trx
      .deleteFrom(table)
      .where('guild', '=', guild)
      .where('story', '!=', '')
      .where('story', 'not in', (query) =>
        query.selectFrom('stories').select('id').where('guild', '=', guild),
      )
      .execute();
  }
}
