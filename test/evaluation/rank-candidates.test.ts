import { assert as check, constantFrom, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateRanker } from '../../src/evaluation/rank-candidates.ts';
import { lexicon } from '../support/lexicon.ts';

const QUESTION = 'Who opened the dam in Ely?';
const RIGHT = 'Ann Porter opened the new dam in Ely on Monday.';
const OTHERS = [
  'The dam cost 40 million dollars.',
  'Farmers protested.',
  'Nobody slept that night!',
  'a dam , they said , is no mountain .',
  'Ely. Yes, Ely',
  '…',
  ' ',
];

const rank = candidateRanker(lexicon);

describe('ranking of independent sentences', () => {
  it('gives every candidate a score of its own, wherever it stands', () => {
    const others = uniqueArray(constantFrom(...OTHERS));
    check(
      property(others, others, (before, after) => {
        const scores = rank(QUESTION, [...before, RIGHT, ...after]);
        expect(scores).toHaveLength(before.length + 1 + after.length);
        expect(scores.every(Number.isFinite)).toBe(true);
        expect(new Set(scores).size).toBe(scores.length);
        expect(Math.max(...scores)).toBe(scores[before.length]);
      }),
      { numRuns: 50 },
    );
  });

  it('puts what shares no word with the question below all that shares one', () => {
    const scores = rank(QUESTION, ['Nobody slept that night!', 'Ely is old.', 'Farmers protested.', RIGHT]);
    const [nobody = 0, ely = 0, farmers = 0] = scores;
    expect(ely).toBeGreaterThan(Math.max(nobody, farmers));
    expect(new Set(scores).size).toBe(4);
  });

  it('keeps a candidate that is cut into sentences one candidate, as good as its best sentence', () => {
    const joined = `Farmers protested for years. ${RIGHT} It was a cold day.`;
    const [first = 0, second = 0] = rank(QUESTION, [joined, 'The dam cost 40 million dollars.']);
    expect(first).toBeGreaterThan(second);
  });

  it('scores more candidates than the ranker looks at', () => {
    const crowd = Array.from({ length: 60 }, (_, at) => `The dam of town ${at} was opened.`);
    const scores = rank(QUESTION, [...crowd, RIGHT, 'Nobody slept that night!']);
    expect(new Set(scores).size).toBe(62);
    expect(Math.max(...scores)).toBe(scores[60]);
    expect(Math.min(...scores)).toBe(scores[61]);
  });

  it('works without a lexicon, and on no candidate', () => {
    const [right = 0, wrong = 0] = candidateRanker(null)(QUESTION, [RIGHT, 'Farmers protested.']);
    expect(right).toBeGreaterThan(wrong);
    expect(rank(QUESTION, [])).toEqual([]);
  });
});
