import type { Reached, Store, StoreTrouble } from '../../shelf/store.ts';
import { makeChange } from './change.ts';
import { inTransaction } from './transaction.ts';
import type { Changed, Connected } from './connected.ts';
import { addFeedback, addGap, readFeedback, readGaps } from './counts.ts';
import { readArticles, readGolden, readHistory, readShelf, readVersions } from './reads.ts';
import { CLOSED, damage, troubleOf } from './trouble.ts';

/** Told of every trouble, and of every damaged row that is skipped, in words for the operator. */
export type OnTrouble = (trouble: StoreTrouble) => void;

/** The store over an open database, which it closes in the end. */
export function storeOver({ db, others, close }: Connected, onTrouble: OnTrouble): Store {
  const onDamage = (complaint: string): void => {
    onTrouble(damage(complaint));
  };
  const audience = openAudience(others?.listen ?? null, onDamage);
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;

  async function reach<Value>(work: () => Promise<Value>): Promise<Reached<Value>> {
    if (closing !== null) return CLOSED;
    const result = work();
    running.add(result);
    try {
      return { status: 'reached', value: await result };
    } catch (fault) {
      const trouble = troubleOf(fault);
      onTrouble(trouble);
      return trouble;
    } finally {
      running.delete(result);
    }
  }

  async function closeAll(): Promise<void> {
    await Promise.allSettled([...running, audience.close()]);
    await close();
  }

  return {
    shelfOf: (guild) => reach(() => readShelf(db, guild, onDamage)),
    articlesOf: (guild, story, number) => reach(() => readArticles(db, { guild, story, number }, onDamage)),
    versionsOf: (guild, story) => reach(() => readVersions(db, guild, story, onDamage)),
    goldenOf: (guild, story) => reach(() => readGolden(db, guild, story, onDamage)),
    change: (guild, change, author) =>
      reach(async () => {
        const notify = others?.notify ?? (() => Promise.resolve());
        const outcome = await makeChange(db, { guild, change, author }, onDamage, notify);
        if (others === null && outcome.status === 'changed')
          audience.tell({ guild, revision: outcome.shelf.revision });
        return outcome;
      }),
    historyOf: (guild, most) => reach(() => readHistory(db, guild, most, onDamage)),
    countGap: (guild, story, term, day, count) =>
      reach(() => inTransaction(db, (trx) => addGap(trx, { guild, story, term, day, count }))),
    gapsOf: (guild, story, most) => reach(() => readGaps(db, guild, story, most, onDamage)),
    countFeedback: (guild, story, passage, kind) =>
      reach(() => inTransaction(db, (trx) => addFeedback(trx, { guild, story, passage, kind }))),
    feedbackOf: (guild, story, most) => reach(() => readFeedback(db, guild, story, most, onDamage)),
    onChange: audience.join,
    close: () => {
      closing ??= closeAll();
      return closing;
    },
  };
}

type Listener = (changed: Changed) => void;

/** Those who want to hear of changes; others are listened to from the first of them on. */
function openAudience(
  listen: ((hear: Listener) => () => Promise<void>) | null,
  onFault: (complaint: string) => void,
) {
  const listeners = new Set<{ readonly listener: Listener }>();
  let stop: (() => Promise<void>) | null = null;
  function tell(changed: Changed): void {
    for (const { listener } of listeners) {
      try {
        listener(changed);
      } catch (fault) {
        onFault(`A listener to changes failed: ${fault instanceof Error ? fault.message : 'no error'}.`);
      }
    }
  }
  return {
    tell,
    join: (listener: Listener) => {
      // An entry of its own, so that one function may listen twice.
      const entry = { listener };
      listeners.add(entry);
      stop ??= listen?.(tell) ?? null;
      return () => {
        listeners.delete(entry);
      };
    },
    close: async () => {
      listeners.clear();
      await stop?.();
    },
  };
}
