import { availableParallelism, cpus, loadavg } from 'node:os';
import { commitMeasured } from '../results.ts';
import { CAN_PIN } from './cores.ts';

/** Where and when something was measured, to judge its times by. */
export interface Surroundings {
  readonly date: string;
  readonly commit: string | null;
  readonly node: string;
  readonly processor: string;
  readonly cores: number;
  /** Processes that waited for a core in the minute before. */
  readonly load: number;
  /** Whether what was measured had a core of its own. */
  readonly pinned: boolean;
}

/** The surroundings of now: ask before the work, which is itself a load. */
export function surroundings(): Surroundings {
  const [load = 0] = loadavg();
  return {
    date: new Date().toISOString(),
    commit: commitMeasured(),
    node: process.versions.node,
    processor: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: availableParallelism(),
    load,
    pinned: CAN_PIN,
  };
}

/** The same as a sentence, which ends "by `npm run bench -- NAME`". */
export function surroundingsLine(name: string, at: Surroundings): string {
  const { date, commit, node, processor, cores, load, pinned } = at;
  const where = pinned ? 'each process kept to one core' : 'no process could be kept to one core';
  return `Measured on ${date.slice(0, 10)} by \`npm run bench -- ${name}\`; Node ${node}, ${processor}, ${cores} cores, ${where}; load before ${load.toFixed(1)}; commit ${commit ?? 'unknown'}.`;
}
