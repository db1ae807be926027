import type { Conflict } from '../../shelf/change.ts';
import { standing, type Change, type Changing, type Made } from './changing.ts';
import { currentBytesOf, hasRoomFor, sizeOf, versionBytes } from './room.ts';
import { addVersion } from './version-rows.ts';

/** Keeps a version beside the one that serves. */
export async function propose(
  changing: Changing,
  { story, version, articles }: Change<'propose'>,
): Promise<Made | Conflict> {
  const found = await standing(changing, story);
  if (found === undefined) return 'gone';
  const growth = sizeOf(articles) - (await currentBytesOf(changing, story));
  if (!(await hasRoomFor(changing, { stories: 0, current: growth, stored: articles }))) return 'shelf-full';
  const number = found.lastNumber + 1;
  await changing.trx.updateTable('stories').set({ lastNumber: number }).where('id', '=', story).execute();
  await addVersion(changing, { story, number, version, articles, appliedAt: null });
  return { story, name: found.name, number, version };
}

/** Lets a proposed version serve. One that has served already was applied by somebody else. */
export async function apply(changing: Changing, change: Change<'apply'>): Promise<Made | Conflict> {
  return serveVersion(changing, change, (appliedAt) => (appliedAt === null ? null : 'changed-meanwhile'));
}

/** Lets a version that has served serve again. */
export async function rollBack(changing: Changing, change: Change<'roll-back'>): Promise<Made | Conflict> {
  return serveVersion(changing, change, (appliedAt) => (appliedAt === null ? 'gone' : null));
}

async function serveVersion(
  changing: Changing,
  { story, number, base }: Change<'apply' | 'roll-back'>,
  refuse: (appliedAt: number | null) => Conflict | null,
): Promise<Made | Conflict> {
  const { trx, author } = changing;
  const found = await standing(changing, story);
  if (found === undefined) return 'gone';
  if (found.current !== base) return 'changed-meanwhile';
  const wanted = await trx
    .selectFrom('versions')
    .select(['version', 'appliedAt'])
    .where('story', '=', story)
    .where('number', '=', number)
    .executeTakeFirst();
  if (wanted === undefined) return 'gone';
  const refused = refuse(wanted.appliedAt);
  if (refused !== null) return refused;
  const growth = (await versionBytes(changing, story, number)) - (await currentBytesOf(changing, story));
  if (!(await hasRoomFor(changing, { stories: 0, current: growth, stored: [] }))) return 'shelf-full';
  await trx
    .updateTable('versions')
    .set({ appliedAt: wanted.appliedAt ?? author.at })
    .where('story', '=', story)
    .where('number', '=', number)
    .execute();
  await trx
    .updateTable('stories')
    .set({ current: number, servedSince: author.at })
    .where('id', '=', story)
    .execute();
  return { story, name: found.name, number, version: wanted.version };
}
