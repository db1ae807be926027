import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auroc, percentile, rankScores, averagePrecision, mean } from '../../src/evaluation/scores.ts';

describe('auroc', () => {
  it('is 1 when every positive is above every negative, 0 when below, ½ when all tie', () => {
    expect(auroc([0.9, 0.8], [0.1, 0.2])).toBe(1);
    expect(auroc([0.1], [0.5, 0.6])).toBe(0);
    expect(auroc([0.5, 0.5], [0.5])).toBe(0.5);
  });

  it('is null without positives or negatives', () => {
    expect(auroc([], [1])).toBeNull();
    expect(auroc([1], [])).toBeNull();
  });

  it('equals the share of pairs in order, ties half', () => {
    const values = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, values, (positives, negatives) => {
        let won = 0;
        for (const p of positives) for (const n of negatives) won += p > n ? 1 : p === n ? 0.5 : 0;
        expect(auroc(positives, negatives)).toBeCloseTo(won / (positives.length * negatives.length), 10);
      }),
    );
  });
});

describe('rankScores', () => {
  it('counts first places, first threes and reciprocal ranks', () => {
    expect(rankScores([1, 3, 4, null])).toEqual({ hit1: 0.25, hit3: 0.5, mrr: (1 + 1 / 3 + 1 / 4) / 4 });
    expect(rankScores([])).toBeNull();
  });
});

describe('percentile', () => {
  it('is the nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile([7], 0.99)).toBe(7);
    expect(percentile([], 0.5)).toBeNull();
  });
});

describe('average precision', () => {
  it('is the mean share of right ones down to each right one', () => {
    expect(averagePrecision([true, false, true, false])).toBeCloseTo((1 + 2 / 3) / 2);
    expect(averagePrecision([true, true, false])).toBe(1);
    expect(averagePrecision([false, false, true])).toBeCloseTo(1 / 3);
    expect(averagePrecision([false])).toBeNull();
  });

  it('a mean of nothing is nothing', () => {
    expect(mean([1, 0, 0.5])).toBe(0.5);
    expect(mean([])).toBeNull();
  });
});
