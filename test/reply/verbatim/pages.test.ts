import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escape } from '../../../src/locales/markdown.ts';
import { clampPage, paginate, piecesOf } from '../../../src/reply/verbatim/pages.ts';
import { hostileText } from '../../support/texts.ts';

describe('piecesOf', () => {
  test('gives pieces that equal the text when joined and fit their room', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 10, max: 300 }), (text, room) => {
        const pieces = piecesOf(text, { start: 0, end: text.length }, room);
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of pieces) {
          expect(end).toBeGreaterThan(start);
          expect(escape(text.slice(start, end)).markdown.length).toBeLessThanOrEqual(room);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('cuts 100,000 characters without a space', () => {
    const text = '*'.repeat(100_000);
    const pieces = piecesOf(text, { start: 0, end: text.length }, 3000);
    expect(pieces).toHaveLength(67);
    expect(pieces.at(-1)?.end).toBe(100_000);
  });

  test('never cuts a pair of surrogates', () => {
    const text = `a${'\u0301'.repeat(40)}${'😀\u0301'.repeat(40)}`;
    for (const { end } of piecesOf(text, { start: 0, end: text.length }, 9)) {
      expect(/[\uD800-\uDBFF]$/.test(text.slice(0, end))).toBe(false);
    }
  });
});

describe('paginate', () => {
  test('fills pages in order, within room and number', () => {
    const pages = paginate([3, 3, 3, 9, 1, 1, 1, 1], (item) => item, { room: 6, most: 3 });
    expect(pages).toEqual([[3, 3], [3], [9], [1, 1, 1], [1]]);
  });
});

test('clampPage keeps a page within the pages there are', () => {
  expect([clampPage(0, 3), clampPage(2, 3), clampPage(9, 3), clampPage(4, 0)]).toEqual([1, 2, 3, 1]);
});
