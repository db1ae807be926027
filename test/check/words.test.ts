import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWords } from '../../src/check/words.ts';

const keysOf = (text: string): readonly string[] => checkWords(text).map(({ key }) => key);

describe('words count as the same', () => {
  test.each([
    ['U.S.', 'US'],
    ['H.W', 'HW'],
    ['1,000', 'one thousand'],
    ['235,000', 'two hundred and thirty-five thousand'],
    ['1.1 million', '1,100,000'],
    ['third', '3rd'],
    ['35 %', '35 per cent'],
    ['can’t', 'cannot'.replace('not', ' not')],
    ['won’t', 'will not'],
    ['Élan', 'elan'],
    ['of\uFB01ce', 'office'],
    ['Cæsar', 'Caesar'],
    ['organised', 'organized'],
    ['Vice-President', 'vice president'],
  ])('%s and %s', (one, other) => {
    expect(keysOf(one)).toEqual(keysOf(other));
  });

  test.each([
    ['$35', '€35'],
    ['-5 degrees', '5 degrees'],
    ['7.8', '78'],
    ['nineteen ninety', '1990'],
    ['Flynn’s', 'Flynn'],
    ['million', 'billion'],
  ])('but not %s and %s', (one, other) => {
    expect(keysOf(one)).not.toEqual(keysOf(other));
  });
});

test('words are spans in order, each inside what is printed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0;
      for (const { start, end, printed } of checkWords(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(printed.start <= start && end <= printed.end).toBe(true);
        last = end;
      }
    }),
  );
});
