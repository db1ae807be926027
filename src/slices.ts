import type { Steps } from './text/steps.ts';

/** Time and the event loop, as a parameter: tests decide both. */
export interface Pace {
  /** Milliseconds of a clock that never runs backwards. */
  readonly now: () => number;
  /** Lets everything that waits (a question, a heartbeat) run, then resolves. */
  readonly turn: () => Promise<void>;
}

/** How long work may hold the event loop at a stretch, in milliseconds. */
const sliceLength = 4;

/**
 * Runs `steps` in slices of about 4 ms, letting the event loop turn between them, and gives their result.
 * A single step is never cut. What a step throws rejects the promise.
 */
export async function runInSlices<Result>(steps: Steps<Result>, pace: Pace): Promise<Result> {
  let sliceStart = pace.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (pace.now() - sliceStart < sliceLength) continue;
    await pace.turn();
    sliceStart = pace.now();
  }
}
