import { describe, expect, test } from 'vitest';
import { respaced, seedQuestions } from '../../../bench/door/questions.ts';

describe('a question in other spaces', () => {
  test('is put in another way each time, in the same words', () => {
    const ways = Array.from({ length: 400 }, (_, way) => respaced('Why did he resign?', way));
    expect(new Set(ways).size).toBe(ways.length);
    expect(new Set(ways.map((way) => way.split(/ +/).join(' ')))).toEqual(new Set(['Why did he resign?']));
  });

  test('begins as it was typed', () => {
    expect(respaced('Why did he resign?', 0)).toBe('Why did he resign?');
  });

  test('is still short enough to be asked', () => {
    const longest = seedQuestions().map((question) => respaced(question, 8 ** 12 - 1).length);
    expect(Math.max(...longest)).toBeLessThanOrEqual(300);
  });
});
