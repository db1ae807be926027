import type { Conflict } from '../../shelf/change.ts';
import { mergeSettings } from '../../shelf/settings.ts';
import { standing, type Change, type Changing, type Made } from './changing.ts';
import { readStoredSettings } from './settings-row.ts';
import { storable } from './words.ts';

/** Keeps what a moderator has settled, beside what others have. */
export async function settle(
  { trx, guild, settled }: Changing,
  { seen, settings }: Change<'settle'>,
): Promise<Made | Conflict> {
  // What is damaged is reported when the shelf is read.
  const current = readStoredSettings(settled, guild, () => {}) ?? seen;
  const merged = mergeSettings(current, seen, settings);
  if (merged === null) return 'changed-meanwhile';
  await trx
    .updateTable('guilds')
    .set({ settings: JSON.stringify(merged) })
    .where('id', '=', guild)
    .execute();
  return { story: null, name: null, number: null, version: null };
}

/** Keeps a golden question; one that is there already gets the new passage. */
export async function pin(
  changing: Changing,
  { story, base, seen, golden }: Change<'pin'>,
): Promise<Made | Conflict> {
  const { trx, author } = changing;
  const found = await standing(changing, story);
  if (found === undefined) return 'gone';
  if (found.current !== base) return 'changed-meanwhile';
  const [question, passage] = [storable(golden.question), storable(golden.passage)];
  const pinned = await trx
    .selectFrom('golden')
    .select('passage')
    .where('story', '=', story)
    .where('question', '=', question)
    .executeTakeFirst();
  if ((pinned?.passage ?? null) !== seen) return 'changed-meanwhile';
  await trx
    .insertInto('golden')
    .values({ story, question, passage, pinnedAt: author.at })
    .onConflict((conflict) => conflict.columns(['story', 'question']).doUpdateSet({ passage }))
    .execute();
  return { story, name: found.name, number: null, version: null };
}

/** Forgets a golden question. */
export async function unpin(
  changing: Changing,
  { story, question }: Change<'unpin'>,
): Promise<Made | Conflict> {
  const found = await standing(changing, story);
  if (found === undefined) return 'gone';
  const { numDeletedRows } = await changing.trx
    .deleteFrom('golden')
    .where('story', '=', story)
    .where('question', '=', storable(question))
    .executeTakeFirst();
  if (numDeletedRows === 0n) return 'gone';
  return { story, name: found.name, number: null, version: null };
}
