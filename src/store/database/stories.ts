import type { Conflict, ShelvedStory } from '../../shelf/store.ts';
import type { Changing } from './changing.ts';

/** What came of a change inside its transaction; what it names goes into the history. */
export type Made =
  | {
      readonly status: 'made';
      readonly story: string | null;
      readonly name: string | null;
      readonly number: number | null;
      readonly version: string | null;
    }
  | { readonly status: 'conflict'; readonly conflict: Conflict };

/** A story as a change sees it. */
export type StoryRow = Pick<ShelvedStory, 'id' | 'name' | 'current'>;

/** A change that is of no story. */
export const nothing: Made = { status: 'made', story: null, name: null, number: null, version: null };

/** A change of a story, and of no version of it. */
export function named({ id, name }: StoryRow): Made {
  return { status: 'made', story: id, name, number: null, version: null };
}

/** Why a change cannot be made. */
export function conflict(reason: Conflict): Made {
  return { status: 'conflict', conflict: reason };
}

/** Runs `act` on a story that stands on the shelf. */
export async function withStory(
  { trx, guild }: Changing,
  id: string,
  act: (story: StoryRow) => Promise<Made>,
): Promise<Made> {
  const story = await trx
    .selectFrom('stories')
    .select(['id', 'name', 'current'])
    .where('guild', '=', guild)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return story === undefined ? conflict('gone') : act(story);
}

/** Whether another story of the guild has the name; removed ones keep theirs until they are gone for good. */
export async function isTaken({ trx, guild }: Changing, name: string): Promise<boolean> {
  const other = await trx
    .selectFrom('stories')
    .select('id')
    .where('guild', '=', guild)
    .where('name_key', '=', keyOf(name))
    .executeTakeFirst();
  return other !== undefined;
}

/** A name without regard to case. */
export function keyOf(name: string): string {
  return name.toLowerCase();
}

/** Answers from a story, or (null) from the operator's. */
export async function setServing(
  { trx, guild }: Changing,
  serving: string | null,
  made: Made,
): Promise<Made> {
  await trx.updateTable('guilds').set({ serving }).where('guild', '=', guild).execute();
  return made;
}

/** Gives a story another name. */
export async function rename(changing: Changing, story: StoryRow, name: string): Promise<Made> {
  const isSame = keyOf(story.name) === keyOf(name);
  if (!isSame && (await isTaken(changing, name))) return conflict('name-taken');
  await changing.trx
    .updateTable('stories')
    .set({ name, name_key: keyOf(name) })
    .where('id', '=', story.id)
    .execute();
  return named({ ...story, name });
}

/** Takes a story off the shelf; where it served, the operator's does. */
export async function remove({ trx, guild, author }: Changing, story: StoryRow): Promise<Made> {
  await trx.updateTable('stories').set({ removed_at: author.at }).where('id', '=', story.id).execute();
  await trx
    .updateTable('guilds')
    .set({ serving: null })
    .where('guild', '=', guild)
    .where('serving', '=', story.id)
    .execute();
  return named(story);
}

/** Puts a removed story back on the shelf. */
export async function restore({ trx, guild }: Changing, id: string): Promise<Made> {
  const story = await trx
    .updateTable('stories')
    .set({ removed_at: null })
    .where('guild', '=', guild)
    .where('id', '=', id)
    .where('removed_at', 'is not', null)
    .returning(['id', 'name', 'current'])
    .executeTakeFirst();
  return story === undefined ? conflict('gone') : named(story);
}
