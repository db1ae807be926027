import { randomBytes } from 'node:crypto';
import type { Conflict } from '../../shelf/change.ts';
import { serve, standing, type Change, type Changing, type Made } from './changing.ts';
import { currentBytesOf, hasRoomFor, sizeOf } from './room.ts';
import { addVersion } from './version-rows.ts';
import { folded, storable } from './words.ts';

/** Puts a new story on the shelf; it serves from then on. */
export async function load(
  changing: Changing,
  { name, version, articles }: Change<'load'>,
): Promise<Made | Conflict> {
  const { trx, guild, author } = changing;
  if (await isTaken(changing, name)) return 'name-taken';
  if (!(await hasRoomFor(changing, { stories: 1, current: sizeOf(articles), stored: articles })))
    return 'shelf-full';
  // 64 random bits: two of a million million stories have one id with a chance of some 3 %, and then the load fails.
  const id = randomBytes(8).toString('hex');
  const kept = storable(name);
  await trx
    .insertInto('stories')
    .values({
      id,
      guild,
      name: kept,
      folded: folded(name),
      current: 1,
      lastNumber: 1,
      servedSince: author.at,
      removedAt: null,
    })
    .execute();
  await addVersion(changing, { story: id, number: 1, version, articles, appliedAt: author.at });
  await serve(changing, id);
  return { story: id, name: kept, number: 1, version };
}

/** Lets a story of the shelf answer, or the operator's. */
export async function switchTo(changing: Changing, { story }: Change<'switch'>): Promise<Made | Conflict> {
  const found = story === null ? null : await standing(changing, story);
  if (found === undefined) return 'gone';
  await serve(changing, story);
  return { story, name: found?.name ?? null, number: null, version: null };
}

/** Names a story anew; in another case or spacing of its own name too. */
export async function rename(
  changing: Changing,
  { story, seen, name }: Change<'rename'>,
): Promise<Made | Conflict> {
  const found = await standing(changing, story);
  if (found === undefined) return 'gone';
  if (found.name !== storable(seen)) return 'changed-meanwhile';
  if (folded(name) !== found.folded && (await isTaken(changing, name))) return 'name-taken';
  const kept = storable(name);
  await changing.trx
    .updateTable('stories')
    .set({ name: kept, folded: folded(name) })
    .where('id', '=', story)
    .execute();
  return { story, name: kept, number: null, version: null };
}

/** Takes a story off the shelf; the operator's serves where it did. Its name is free from then on. */
export async function remove(
  changing: Changing,
  { story, base }: Change<'remove'>,
): Promise<Made | Conflict> {
  const found = await standing(changing, story);
  if (found === undefined) return 'gone';
  if (found.current !== base) return 'changed-meanwhile';
  await changing.trx
    .updateTable('stories')
    .set({ removedAt: changing.author.at })
    .where('id', '=', story)
    .execute();
  if (changing.serving === story) await serve(changing, null);
  return { story, name: found.name, number: null, version: null };
}

/** Puts a removed story back on the shelf, where its name is still free; it does not serve until it is switched to. */
export async function restore(changing: Changing, { story }: Change<'restore'>): Promise<Made | Conflict> {
  const { trx, guild } = changing;
  const found = await trx
    .selectFrom('stories')
    .selectAll()
    .where('guild', '=', guild)
    .where('id', '=', story)
    .executeTakeFirst();
  if (found === undefined) return 'gone';
  if (found.removedAt === null) return 'changed-meanwhile';
  if (await isTaken(changing, found.name)) return 'name-taken';
  const current = await currentBytesOf(changing, story);
  if (!(await hasRoomFor(changing, { stories: 1, current, stored: [] }))) return 'shelf-full';
  await trx.updateTable('stories').set({ removedAt: null }).where('id', '=', story).execute();
  return { story, name: found.name, number: null, version: null };
}

async function isTaken({ trx, guild }: Changing, name: string): Promise<boolean> {
  const found = await trx
    .selectFrom('stories')
    .select('id')
    .where('guild', '=', guild)
    .where('folded', '=', folded(name))
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}
