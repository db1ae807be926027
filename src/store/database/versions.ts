import { randomBytes } from 'node:crypto';
import type { ShelfChange, StoredArticle } from '../../shelf/store.ts';
import type { Changing } from './changing.ts';
import { hashOf } from './records.ts';
import { conflict, isTaken, keyOf, setServing, withStory, type Made, type StoryRow } from './stories.ts';

/** What a server may keep: stories, and bytes of the versions that serve. */
const MOST = { stories: 100, bytes: 64_000_000 } as const;

/** Makes a version: the first one of a new story, which serves at once, or one beside that which serves. */
export async function makeVersion(
  change: Extract<ShelfChange, { readonly kind: 'load' | 'propose' }>,
  changing: Changing,
): Promise<Made> {
  const { trx, guild, author } = changing;
  const bytes = change.articles.reduce((sum, article) => sum + article.bytes.length, 0);
  if (change.kind === 'propose') {
    return withStory(changing, change.story, async ({ id, name }) => {
      if (await isFull(changing, bytes, id)) return conflict('shelf-full');
      const number = await nextNumber(changing, id);
      await write(changing, { story: id, number, version: change.version, bytes }, change.articles, null);
      return { status: 'made', story: id, name, number, version: change.version };
    });
  }
  if (await isTaken(changing, change.name)) return conflict('name-taken');
  if (await isFull(changing, bytes, null)) return conflict('shelf-full');
  const id = randomBytes(6).toString('hex');
  const made = { story: id, number: 1, version: change.version } as const;
  await trx
    .insertInto('stories')
    .values({
      id,
      guild,
      name: change.name,
      name_key: keyOf(change.name),
      current: made.number,
      served_since: author.at,
      removed_at: null,
    })
    .execute();
  await write(changing, { ...made, bytes }, change.articles, author.at);
  return setServing(changing, id, { status: 'made', name: change.name, ...made });
}

interface VersionRow {
  readonly story: string;
  readonly number: number;
  readonly version: string;
  readonly bytes: number;
}

async function write(
  { trx, author }: Changing,
  version: VersionRow,
  articles: readonly StoredArticle[],
  appliedAt: number | null,
): Promise<void> {
  await trx
    .insertInto('versions')
    .values({ ...version, loaded_by: author.by, loaded_at: author.at, applied_at: appliedAt })
    .execute();
  // One after the other: SQLite takes only so many values in one statement.
  for (const [place, { file, charset, address, bytes }] of articles.entries()) {
    const { story, number } = version;
    await trx
      .insertInto('articles')
      .values({
        story,
        number,
        place,
        file,
        charset,
        address,
        hash: hashOf(bytes),
        bytes: Buffer.from(bytes),
      })
      .execute();
  }
}

/** Serves a proposed version, or one that has served, if the version that serves is still the one that was seen. */
export async function serve(
  change: Extract<ShelfChange, { readonly kind: 'apply' | 'roll-back' }>,
  changing: Changing,
): Promise<Made> {
  const { trx, author } = changing;
  return withStory(changing, change.story, async (story: StoryRow) => {
    const { id, name } = story;
    if (story.current !== change.base) return conflict('changed-meanwhile');
    const chosen = await trx
      .selectFrom('versions')
      .select(['version', 'applied_at'])
      .where('story', '=', id)
      .where('number', '=', change.number)
      .executeTakeFirst();
    const hasServed = chosen !== undefined && chosen.applied_at !== null;
    if (chosen === undefined || hasServed !== (change.kind === 'roll-back')) return conflict('gone');
    await trx
      .updateTable('stories')
      .set({ current: change.number, served_since: author.at })
      .where('id', '=', id)
      .execute();
    await trx
      .updateTable('versions')
      .set({ applied_at: chosen.applied_at ?? author.at })
      .where('story', '=', id)
      .where('number', '=', change.number)
      .execute();
    return { status: 'made', story: id, name, number: change.number, version: chosen.version };
  });
}

async function nextNumber({ trx }: Changing, story: string): Promise<number> {
  const { last } = await trx
    .selectFrom('versions')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('story', '=', story)
    .executeTakeFirstOrThrow();
  return last + 1;
}

/** Whether the shelf has no room for `bytes` in place of what `story` (null: a new one) holds now. */
async function isFull({ trx, guild }: Changing, bytes: number, story: string | null): Promise<boolean> {
  const kept = await trx
    .selectFrom('stories')
    .innerJoin('versions', (join) =>
      join.onRef('versions.story', '=', 'stories.id').onRef('versions.number', '=', 'stories.current'),
    )
    .select(['id', 'bytes'])
    .where('guild', '=', guild)
    .execute();
  const others = kept.filter(({ id }) => id !== story);
  const taken = others.reduce((sum, row) => sum + row.bytes, 0);
  return others.length >= MOST.stories || taken + bytes > MOST.bytes;
}
