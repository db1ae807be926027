import { setTimeout as pause } from 'node:timers/promises';
import { button } from '../../test/support/interactions.ts';
import type { Replica } from '../../test/support/replica.ts';
import { moderator, propose, versionAt } from './story.ts';

/** How long the database is away, in milliseconds. */
const AWAY_MS = 10_000;

/** How long a reader waits between two questions, in milliseconds. */
const BETWEEN_MS = 20;

/** A way to take the database away, and to bring it back. */
export interface Cut {
  readonly name: string;
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
}

/** What became of three processes without their database. */
export interface Away {
  readonly name: string;
  readonly seconds: number;
  /** Questions asked meanwhile, and how many of them had the answer of the last version. */
  readonly questions: number;
  readonly answered: number;
  readonly slowest: number;
  /** Reloads tried meanwhile, and how many were refused with the reason. */
  readonly tried: number;
  readonly named: number;
  /** Milliseconds from the database's return until a reload was applied, and from then until all answered from it. */
  readonly changedAfter: number;
  readonly seenAfter: number;
  /** Answers from an older version than one answered from before. */
  readonly backwards: number;
}

/** Takes the database away for ten seconds while every process is asked, then applies `version`. */
export async function measureCut(replicas: readonly Replica[], way: Cut, version: number): Promise<Away> {
  const [first] = replicas;
  if (first === undefined) throw new Error('no replica');
  await way.cut();
  const from = performance.now();
  const times: number[] = [];
  const answers: (number | null)[] = [];
  let [tried, named] = [0, 0];
  const isAway = () => performance.now() - from < AWAY_MS;
  await Promise.all([
    ...replicas.map(async (replica) => {
      while (isAway()) {
        const start = performance.now();
        answers.push(await versionAt(replica));
        times.push(performance.now() - start);
        await pause(BETWEEN_MS);
      }
    }),
    (async () => {
      while (isAway()) {
        tried += 1;
        if ((await refusal(first, version))?.includes('the database cannot be reached') === true) named += 1;
        await pause(500);
      }
    })(),
  ]);
  const seconds = (performance.now() - from) / 1000;
  await way.mend();
  const back = performance.now();
  while ((await refusal(first, version)) !== null) await pause(BETWEEN_MS);
  const applied = performance.now();
  let backwards = 0;
  await Promise.all(
    replicas.map(async (replica) => {
      for (let at = 0; at < version; at = (await versionAt(replica)) ?? 0)
        if (at !== 0 && at < version - 1) backwards += 1;
    }),
  );
  return {
    name: way.name,
    seconds,
    questions: answers.length,
    answered: answers.filter((answer) => answer === version - 1).length,
    slowest: Math.max(...times),
    tried,
    named,
    changedAfter: applied - back,
    seenAfter: performance.now() - applied,
    backwards,
  };
}

/** Tries to reload; null where it was applied, else what was said. */
async function refusal(replica: Replica, version: number): Promise<string | null> {
  const proposed = await propose(replica, version);
  if ('refused' in proposed) return proposed.refused;
  const told = await replica.send(button(proposed.apply, moderator));
  return told.includes('Applied') ? null : told;
}
