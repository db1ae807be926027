import type { Conflict } from '../../shelf/change.ts';
import { standing, type Change, type Changing, type Made } from './changing.ts';
import { storable } from './words.ts';

/** Keeps what the moderators have settled. */
export async function settle({ trx, guild }: Changing, { settings }: Change<'settle'>): Promise<Made> {
  await trx
    .updateTable('guilds')
    .set({ settings: JSON.stringify(settings) })
    .where('id', '=', guild)
    .execute();
  return { story: null, name: null, number: null, version: null };
}

/** Keeps a golden question; one that is there already gets the new passage. */
export async function pin(changing: Changing, { story, golden }: Change<'pin'>): Promise<Made | Conflict> {
  const { trx, author } = changing;
  const found = await standing(changing, story);
  if (found === undefined) return 'gone';
  const passage = storable(golden.passage);
  await trx
    .insertInto('golden')
    .values({ story, question: storable(golden.question), passage, pinnedAt: author.at })
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
