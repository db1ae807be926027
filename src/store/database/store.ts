import type { Store, StoreTrouble } from '../../shelf/store.ts';
import { makeChange, type Tell } from './change.ts';
import { addFeedback, addGap, readFeedback, readGaps } from './counts.ts';
import { readArticles, readGolden, readHistory, readRecord, readVersions } from './records.ts';
import type { Tabled } from './schema.ts';
import { reached } from './trouble.ts';

/** Hears of changes in every process, and tells of those made here. */
export interface Notices {
  readonly tell: Tell;
  /** Called when a change made here is durable. */
  readonly made: (guild: string, revision: number) => void;
  readonly onChange: Store['onChange'];
  readonly close: () => Promise<void>;
}

/** The store over a database whose tables are up to date. Trouble is told to `onTrouble` and given as a value. */
export function createStore(db: Tabled, notices: Notices, onTrouble: (trouble: StoreTrouble) => void): Store {
  const asking = async <Value>(ask: () => Promise<Value>) => reached(ask, onTrouble);
  return {
    shelfOf: async (guild) => asking(async () => readRecord(db, guild)),
    articlesOf: async (guild, story, number) => asking(async () => readArticles(db, guild, story, number)),
    versionsOf: async (guild, story) => asking(async () => readVersions(db, guild, story)),
    goldenOf: async (guild, story) => asking(async () => readGolden(db, guild, story)),
    historyOf: async (guild, most) => asking(async () => readHistory(db, guild, most)),
    change: async (guild, change, author) =>
      asking(async () => {
        const outcome = await makeChange(db, guild, change, author, notices.tell);
        if (outcome.status === 'changed') notices.made(guild, outcome.shelf.revision);
        return outcome;
      }),
    countGap: async (guild, story, term, day, count) =>
      asking(async () => addGap(db, guild, story, term, day, count)),
    gapsOf: async (guild, story, most) => asking(async () => readGaps(db, guild, story, most)),
    countFeedback: async (guild, story, passage, kind) =>
      asking(async () => addFeedback(db, guild, story, passage, kind)),
    feedbackOf: async (guild, story, most) => asking(async () => readFeedback(db, guild, story, most)),
    onChange: notices.onChange,
    close: async () => {
      await notices.close();
      await db.destroy();
    },
  };
}
