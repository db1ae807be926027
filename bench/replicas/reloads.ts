import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { button } from '../../test/support/interactions.ts';
import type { Replica } from '../../test/support/replica.ts';
import { timed } from '../scale/measure.ts';
import { moderator, propose, versionAt } from './story.ts';

/** How often a replica is asked whether it has a version, in milliseconds. */
const PAUSE_MS = 3;

/**
 * One reload: milliseconds from the press on Apply until it was acknowledged, until PostgreSQL had told it, and until each
 * replica answered from it.
 */
interface Reload {
  readonly acknowledged: number;
  readonly told: number;
  readonly seen: readonly number[];
}

/** What reloads, one after the other, each through another replica, came to. */
export interface Reloads {
  readonly reloads: readonly Reload[];
  readonly questions: number;
  /** Answers from an older version than the same replica had answered from before. */
  readonly backwards: number;
}

/** Applies `count` versions from `first` on, and asks every replica until it answers from each. */
export async function measureReloads(
  replicas: readonly Replica[],
  listener: Client,
  first: number,
  count: number,
): Promise<Reloads> {
  const reloads: Reload[] = [];
  const newest = replicas.map(() => first - 1);
  let [questions, backwards] = [0, 0];

  async function until(which: number, replica: Replica, version: number, start: number): Promise<number> {
    for (;;) {
      const answered = (await versionAt(replica)) ?? -1;
      questions += 1;
      if (answered < (newest[which] ?? 0)) backwards += 1;
      else newest[which] = answered;
      if (answered >= version) return performance.now() - start;
      await pause(PAUSE_MS);
    }
  }

  for (let version = first; version < first + count; version += 1) {
    const through = replicas[version % replicas.length];
    if (through === undefined) throw new Error('no replica');
    const proposed = await propose(through, version);
    if ('refused' in proposed) throw new Error(`not proposed: ${proposed.refused.slice(0, 200)}`);
    const start = performance.now();
    const told = once(listener, 'notification').then(() => performance.now() - start);
    const [acknowledged, ...seen] = await Promise.all([
      timed(async () => through.send(button(proposed.apply, moderator))),
      ...replicas.map(async (replica, which) => until(which, replica, version, start)),
    ]);
    if (!acknowledged.value.includes('Applied')) throw new Error(`version ${version} was not applied`);
    reloads.push({ acknowledged: acknowledged.took, told: await told, seen });
  }
  return { reloads, questions, backwards };
}
