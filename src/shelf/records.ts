import { LRUCache } from 'lru-cache';
import type { Reached, ShelfRecord, Store } from './store.ts';

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
  /** Whether a change has been heard of that the record does not hold. */
  readonly isStale: boolean;
}

/** Records read from `store` when they are asked for. */
export function createRecords(store: Store): Records {
  const records = new LRUCache<string, Kept>({ max: MOST_RECORDS });
  const stopListening = store.onChange((changed) => {
    for (const guild of changed === null ? [...records.keys()] : [changed.guild]) {
      const kept = records.peek(guild);
      if (kept === undefined || (changed !== null && changed.revision <= kept.record.revision)) continue;
      records.set(guild, { ...kept, isStale: true });
    }
  });

  /** Takes what was read, unless something newer is known: a slow read must not turn time back. */
  function keep(read: ShelfRecord): ShelfRecord {
    const kept = records.get(read.guild);
    if (kept !== undefined && kept.record.revision > read.revision) return kept.record;
    records.set(read.guild, { record: read, isStale: false });
    return read;
  }

  return {
    known: (guild) => records.get(guild)?.record ?? null,
    read: async (guild) => {
      const kept = records.get(guild);
      if (kept !== undefined && !kept.isStale) return { status: 'reached', value: kept.record };
      const read = await store.shelfOf(guild);
      if (read.status === 'reached') return { status: 'reached', value: keep(read.value) };
      return kept === undefined ? read : { status: 'reached', value: kept.record };
    },
    keep: (record) => {
      keep(record);
    },
    close: stopListening,
  };
}
