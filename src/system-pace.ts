import { setImmediate } from 'node:timers/promises';
import type { Pace } from './slices.ts';

/** This process's own time and event loop. */
export const systemPace: Pace = {
  now: () => performance.now(),
  turn: () => setImmediate(),
};
