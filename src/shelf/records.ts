import { LRUCache } from 'lru-cache';
import type { ShelfRecord } from './shelf-record.ts';
import type { Reached, Store } from './store.ts';

/** The servers' records as this process knows them: never older than what was given before of the same server. */
export interface Records {
  /** What is known without waiting; null for a server not asked for lately. */
  readonly known: (guild: string) => ShelfRecord | null;
  /** Read from the store where a change has been heard of; what is in memory where the store is in trouble. */
  readonly read: (guild: string) => Promise<Reached<ShelfRecord>>;
  /** Takes what a change made of a record. */
  readonly keep: (record: ShelfRecord) => void;
  /** Listens no longer. */
  readonly close: () => void;
}

/** How many servers' records are kept in memory, at about 1 kB each. */
const MOST_RECORDS = 50_000;

interface Kept {
  readonly record: ShelfRecord;
  /** How often changes may have been missed, when the reading of it began. */
  readonly epoch: number;
}

/** Records read from `store` when they are asked for. */
export function createRecords(store: Store): Records {
  const records = new LRUCache<string, Kept>({ max: MOST_RECORDS });
  // Apart from the records: a change may be heard of while the first reading is under way.
  const heard = new LRUCache<string, number>({ max: MOST_RECORDS });
  let epoch = 0;
  const stopListening = store.onChange((changed) => {
    if (changed === null) epoch += 1;
    else heard.set(changed.guild, Math.max(changed.revision, heard.get(changed.guild) ?? 0));
  });

  const isFresh = (kept: Kept): boolean =>
    kept.epoch === epoch && kept.record.revision >= (heard.get(kept.record.guild) ?? 0);

  /** Takes what was read, unless something newer is known: a slow read must not turn time back. */
  function keep(record: ShelfRecord, since: number): ShelfRecord {
    const kept = records.get(record.guild);
    if (kept !== undefined && kept.record.revision > record.revision) return kept.record;
    records.set(record.guild, { record, epoch: since });
    return record;
  }

  return {
    known: (guild) => records.get(guild)?.record ?? null,
    read: async (guild) => {
      const kept = records.get(guild);
      if (kept !== undefined && isFresh(kept)) return { status: 'reached', value: kept.record };
      const since = epoch;
      const read = await store.shelfOf(guild);
      if (read.status === 'reached') return { status: 'reached', value: keep(read.value, since) };
      return kept === undefined ? read : { status: 'reached', value: kept.record };
    },
    keep: (record) => {
      keep(record, epoch);
    },
    close: stopListening,
  };
}
