import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from '../../../src/reply/verbatim/shorten.ts';

test('leaves what fits as it is', () => {
  expect(shorten('as it is', 8)).toBe('as it is');
});

test('cuts at a word, and says so', () => {
  expect(shorten('one two three four', 16)).toBe('one two […]');
});

test('cuts between letters where there are no words, never inside one', () => {
  expect(shorten('👍🏽'.repeat(5), 14)).toBe('👍🏽👍🏽 […]');
});

test('never exceeds its room, and only ever leaves the end out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 12, max: 60 }), (text, most) => {
      const shown = shorten(text, most);
      expect(shown.length).toBeLessThanOrEqual(most);
      expect(text.startsWith(shown.replace(/ \[…\]$/, ''))).toBe(true);
    }),
  );
});
