import { describe, expect, it } from 'vitest';
import { runInSlices } from '../src/slices.ts';
import type { Steps } from '../src/text/steps.ts';

/** A clock that each step of `counting` moves by `stepLength` milliseconds. */
function paced(stepLength: number) {
  let time = 0;
  const turns: number[] = [];
  return {
    turns,
    tick: () => {
      time += stepLength;
    },
    pace: {
      now: () => time,
      turn: () => {
        turns.push(time);
        return Promise.resolve();
      },
    },
  };
}

function* counting(steps: number, tick: () => void): Steps<number> {
  for (let step = 0; step < steps; step += 1) {
    tick();
    yield;
  }
  return steps;
}

describe('runInSlices', () => {
  it('lets the event loop turn about every 4 ms', async () => {
    const { pace, tick, turns } = paced(1);
    expect(await runInSlices(counting(10, tick), pace)).toBe(10);
    expect(turns).toEqual([4, 8]);
  });

  it('turns after every step that takes longer by itself', async () => {
    const { pace, tick, turns } = paced(30);
    await runInSlices(counting(3, tick), pace);
    expect(turns).toEqual([30, 60, 90]);
  });

  it('rejects with what a step throws', async () => {
    const fault = new Error('a fault');
    const { pace } = paced(1);
    const steps = counting(1, () => {
      throw fault;
    });
    await expect(runInSlices(steps, pace)).rejects.toBe(fault);
  });
});
