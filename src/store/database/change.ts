import type { Kysely, Transaction } from 'kysely';
import type { Author, ChangeOutcome, Conflict, ShelfChange } from '../../shelf/change.ts';
import { pin, settle, unpin } from './change-notes.ts';
import { load, remove, rename, restore, switchTo } from './change-shelf.ts';
import { apply, propose, rollBack } from './change-versions.ts';
import { isConflict, type Changing, type Made } from './changing.ts';
import { dropExpired, dropOldVersions } from './purge.ts';
import { readShelf } from './reads.ts';
import type { OnDamage } from './rows.ts';
import type { Tables } from './tables.ts';
import { inTransaction } from './transaction.ts';
import { storable } from './words.ts';

/** Tells other processes of a change when its transaction commits, and never before. */
export type Notify = (
  trx: Transaction<Tables>,
  changed: { readonly guild: string; readonly revision: number },
) => Promise<void>;

type Changed = Extract<ChangeOutcome, { readonly status: 'changed' }>;

/** Makes a change whole, or not at all: a conflict or a fault leaves everything as it was. Rejects on a fault. */
export async function makeChange(
  db: Kysely<Tables>,
  asked: { readonly guild: string; readonly change: ShelfChange; readonly author: Author },
  onDamage: OnDamage,
  notify: Notify,
): Promise<ChangeOutcome> {
  const made = await inTransaction(
    db,
    (trx) => changeWithin(trx, asked, onDamage, notify),
    (outcome) => !isConflict(outcome),
  );
  // Read once the change is undone: within it the shelf would be of a revision that never was.
  return isConflict(made)
    ? { status: 'conflict', conflict: made, shelf: await readShelf(db, asked.guild, onDamage) }
    : made;
}

async function changeWithin(
  trx: Transaction<Tables>,
  {
    guild,
    change,
    author,
  }: { readonly guild: string; readonly change: ShelfChange; readonly author: Author },
  onDamage: OnDamage,
  notify: Notify,
): Promise<Changed | Conflict> {
  // The row stays locked until the transaction ends: changes of one server come one after the other, in every process.
  const { revision, serving, settings } = await trx
    .insertInto('guilds')
    .values({ id: guild, revision: 1, serving: null, settings: null })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({ revision: row('guilds.revision', '+', 1) })),
    )
    .returning(['revision', 'serving', 'settings'])
    .executeTakeFirstOrThrow();
  const changing = { trx, guild, serving, settled: settings, author };
  await dropExpired(changing);
  const made = await makeKind(changing, change);
  if (isConflict(made)) return made;
  const { story, name, number, version } = made;
  if (story !== null && number !== null) await dropOldVersions(changing, story);
  const { by, at } = author;
  await trx
    .insertInto('history')
    .values({ guild, revision, by: storable(by), at, kind: change.kind, story: name, version })
    .execute();
  await notify(trx, { guild, revision });
  return { status: 'changed', shelf: await readShelf(trx, guild, onDamage), story, number };
}

function makeKind(changing: Changing, change: ShelfChange): Promise<Made | Conflict> {
  switch (change.kind) {
    case 'load':
      return load(changing, change);
    case 'propose':
      return propose(changing, change);
    case 'apply':
      return apply(changing, change);
    case 'roll-back':
      return rollBack(changing, change);
    case 'switch':
      return switchTo(changing, change);
    case 'rename':
      return rename(changing, change);
    case 'remove':
      return remove(changing, change);
    case 'restore':
      return restore(changing, change);
    case 'settle':
      return settle(changing, change);
    case 'pin':
      return pin(changing, change);
    case 'unpin':
      return unpin(changing, change);
  }
}
