import { expect } from 'vitest';
import * as z from 'zod';
import type { Connected } from '../../../src/store/database/connected.ts';
import { storeOver } from '../../../src/store/database/store-over.ts';
import type { Said } from './killing.ts';
import { changed, GUILD, reached, START, versionOf } from './shelving.ts';

/** What the writer is told of a shelf. */
const toldShelf = z.looseObject({ revision: z.number() });

/** A database through a run of kills: what it held in the end, and how many kills hit a change. */
export interface Run {
  revision: number;
  kills: number;
  acknowledged: number;
  amidChange: number;
  madeAfterAll: number;
}

/** A run over an empty database. */
export const newRun = (): Run => ({ revision: 0, kills: 0, acknowledged: 0, amidChange: 0, madeAfterAll: 0 });

/** Numbers spread over 1 to `most`, the same in every run (multiples of the golden ratio). */
export const spread = (count: number, most: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => 1 + Math.floor(((index * 0.618_034) % 1) * most));

/** Holds the database against what the writer was told before it was killed. */
export async function examine(database: Connected, said: Said, run: Run): Promise<void> {
  const damage: string[] = [];
  const store = storeOver(database, ({ cause }) => damage.push(cause));
  // A change of our own waits for one that a server still works on for the killed program.
  const { serving } = reached(await store.shelfOf(GUILD));
  const { shelf } = await changed(store, GUILD, { kind: 'switch', story: serving });
  const found = { ...shelf, revision: shelf.revision - 1 };
  const done = said.lines.flatMap((line) => ('done' in line ? [toldShelf.parse(line['done'])] : []));
  const last = done.at(-1) ?? { revision: run.revision };
  // Why it stopped, where its server was killed, comes after what it asked for.
  const asked = said.lines.findLast(
    (line) => !('trouble' in line || 'stopped' in line || 'refused' in line),
  )?.['trying'];

  // Every acknowledged change is there, and besides at most the one that was being made.
  const extra = found.revision - last.revision;
  expect(asked === undefined ? [0] : [0, 1]).toContain(extra);
  expect(extra === 0 ? found : last).toMatchObject(last);
  const history = reached(await store.historyOf(GUILD, 1e6));
  expect(history).toHaveLength(shelf.revision);
  expect(extra === 0 ? asked : history[1]?.kind).toBe(asked);

  // No half of a change is there.
  expect(damage).toEqual([]);
  for (const { id, current } of found.stories) {
    const versions = reached(await store.versionsOf(GUILD, id));
    expect(versions.find(({ number }) => number === current)?.appliedAt).toBeGreaterThanOrEqual(START);
    for (const { number, version } of versions) {
      expect(versionOf(reached(await store.articlesOf(GUILD, id, number)) ?? [])).toBe(version);
    }
  }
  await store.close();
  run.revision = shelf.revision;
  run.kills += Number(said.killed);
  run.acknowledged += done.length;
  run.amidChange += Number(asked !== undefined);
  run.madeAfterAll += extra;
}

/** The runs together, also told to whoever reads the tests' output. */
export function summed(what: string, runs: readonly Run[]): Run {
  const sum = (key: keyof Run) => runs.reduce((total, run) => total + run[key], 0);
  const total = {
    revision: sum('revision'),
    kills: sum('kills'),
    acknowledged: sum('acknowledged'),
    amidChange: sum('amidChange'),
    madeAfterAll: sum('madeAfterAll'),
  };
  process.stdout.write(
    `${what}: ${total.kills} kills, ${total.amidChange} amid a change (of these ${total.madeAfterAll} had been made, the others not at all); ${total.acknowledged} acknowledged changes, none lost.\n`,
  );
  return total;
}
