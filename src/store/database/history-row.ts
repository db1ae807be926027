import * as z from 'zod';
import type { HistoryEntry, ShelfChange } from '../../shelf/change.ts';

// A record, so that a kind that is added to the contract is not forgotten here.
const kinds: Readonly<Record<ShelfChange['kind'], ShelfChange['kind']>> = {
  load: 'load',
  propose: 'propose',
  apply: 'apply',
  'roll-back': 'roll-back',
  switch: 'switch',
  rename: 'rename',
  remove: 'remove',
  restore: 'restore',
  settle: 'settle',
  pin: 'pin',
  unpin: 'unpin',
};

/** A line of a server's history. */
export const historyRow: z.ZodType<HistoryEntry> = z.object({
  by: z.string(),
  at: z.int().nonnegative(),
  kind: z.enum(kinds),
  story: z.string().nullable(),
  version: z.string().nullable(),
});
