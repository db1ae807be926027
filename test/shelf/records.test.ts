import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRecords } from '../../src/shelf/records.ts';
import type { Store } from '../../src/shelf/store.ts';
import { memoryStore } from '../support/bot.ts';
import { changed, GUILD, reached } from '../support/database/shelving.ts';

/** The store, but what it reads arrives when the scheduler says, and no notice of a change arrives at all. */
function slow(store: Store, scheduler: fc.Scheduler) {
  const listeners: Parameters<Store['onChange']>[0][] = [];
  const slowly: Store = {
    ...store,
    shelfOf: scheduler.scheduleFunction(store.shelfOf),
    onChange: (listener) => {
      listeners.push(listener);
      return () => {};
    },
  };
  const tell = (told: Parameters<(typeof listeners)[number]>[0]): void => {
    for (const listener of listeners) listener(told);
  };
  return { slowly, tell };
}

const act = fc.constantFrom('read', 'read', 'change', 'change unheard', 'missed' as const);

describe('the records of a process', () => {
  test('never give an older shelf than before, and the newest once the connection is back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(act, { maxLength: 20 }), async (scheduler, acts) => {
        const store = await memoryStore();
        const { slowly, tell } = slow(store, scheduler);
        const records = createRecords(slowly);
        const given: number[] = [];
        const reads: Promise<void>[] = [];
        const read = async (): Promise<void> => {
          given.push(reached(await records.read(GUILD)).revision);
        };
        let revision = 0;
        for (const next of acts) {
          if (next === 'read') reads.push(read());
          if (next === 'missed') tell(null);
          if (next.startsWith('change')) {
            ({ revision } = (await changed(store, GUILD, { kind: 'switch', story: null })).shelf);
            if (next === 'change') tell({ guild: GUILD, revision });
          }
          if (scheduler.count() > 2) await scheduler.waitOne();
        }
        tell(null);
        reads.push(read());
        await scheduler.waitAll();
        await Promise.all(reads);
        expect(given).toEqual(given.toSorted((a, b) => a - b));
        expect(given.at(-1)).toBe(revision);
        await store.close();
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});
