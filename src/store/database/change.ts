import { sql, type ControlledTransaction } from 'kysely';
import type { Changing } from './changing.ts';
import type { Author, ChangeOutcome, ShelfChange } from '../../shelf/store.ts';
import { purge } from './purge.ts';
import { readRecord } from './records.ts';
import type { Tables, Tabled } from './schema.ts';
import {
  conflict,
  named,
  nothing,
  remove,
  rename,
  restore,
  setServing,
  withStory,
  type Made,
} from './stories.ts';
import { makeVersion, serve } from './versions.ts';

/** Tells other processes, inside the transaction, so that it is told when and only when the change is made. */
export type Tell = (trx: Tabled, guild: string, revision: number) => Promise<void>;

/** Makes a change whole or not at all. Rejects with the database's own error; nothing has changed then. */
export async function makeChange(
  db: Tabled,
  guild: string,
  change: ShelfChange,
  author: Author,
  tell: Tell,
): Promise<ChangeOutcome> {
  const trx: ControlledTransaction<Tables> = await db.startTransaction().execute();
  try {
    const revision = await begin(trx, guild);
    const made = await make(change, { trx, guild, author });
    if (made.status === 'conflict') {
      await trx.rollback().execute();
      return made;
    }
    await trx
      .insertInto('history')
      .values({
        guild,
        revision,
        kind: change.kind,
        story: made.name,
        version: made.version,
        changed_by: author.by,
        changed_at: author.at,
      })
      .execute();
    await purge({ trx, guild, author }, revision);
    const shelf = await readRecord(trx, guild);
    await tell(trx, guild, revision);
    await trx.commit().execute();
    return { status: 'changed', shelf, story: made.story, number: made.number };
  } catch (error) {
    if (!trx.isCommitted && !trx.isRolledBack)
      await trx
        .rollback()
        .execute()
        .catch(() => undefined);
    throw error;
  }
}

/** Writes the guild's row first: whoever else changes the same guild waits for it. Gives the new revision. */
async function begin(trx: Tabled, guild: string): Promise<number> {
  const { revision } = await trx
    .insertInto('guilds')
    .values({ guild, revision: 1, serving: null, settings: null })
    .onConflict((clash) => clash.column('guild').doUpdateSet({ revision: sql`guilds.revision + 1` }))
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
}

async function make(change: ShelfChange, changing: Changing): Promise<Made> {
  const { trx, guild } = changing;
  switch (change.kind) {
    case 'load':
    case 'propose':
      return makeVersion(change, changing);
    case 'apply':
    case 'roll-back':
      return serve(change, changing);
    case 'switch':
      return change.story === null
        ? setServing(changing, null, nothing)
        : withStory(changing, change.story, async (story) => setServing(changing, story.id, named(story)));
    case 'rename':
      return withStory(changing, change.story, async (story) => rename(changing, story, change.name));
    case 'remove':
      return withStory(changing, change.story, async (story) => remove(changing, story));
    case 'restore':
      return restore(changing, change.story);
    case 'settle':
      await trx
        .updateTable('guilds')
        .set({ settings: JSON.stringify(change.settings) })
        .where('guild', '=', guild)
        .execute();
      return nothing;
    case 'pin':
      return withStory(changing, change.story, async (story) => {
        const { question, passage } = change.golden;
        await trx
          .insertInto('golden')
          .values({ story: story.id, question, passage })
          .onConflict((clash) => clash.columns(['story', 'question']).doUpdateSet({ passage }))
          .execute();
        return named(story);
      });
    default:
      return withStory(changing, change.story, async (story) => {
        const { numDeletedRows } = await trx
          .deleteFrom('golden')
          .where('story', '=', story.id)
          .where('question', '=', change.question)
          .executeTakeFirst();
        return numDeletedRows === 0n ? conflict('gone') : named(story);
      });
  }
}
