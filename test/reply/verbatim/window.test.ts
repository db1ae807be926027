import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escape } from '../../../src/locales/markdown.ts';
import { brief, windowRound } from '../../../src/reply/verbatim/window.ts';
import { hostileSentence } from '../../support/texts.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function boundariesOf(text: string): ReadonlySet<number> {
  return new Set([...graphemes.segment(text)].map(({ index }) => index)).add(text.length);
}

describe('windowRound', () => {
  test('gives the whole text when it fits', () => {
    expect(windowRound('a b c', { start: 0, end: 5 }, { start: 2, end: 3 }, 5)).toEqual({ start: 0, end: 5 });
  });

  test('cuts at words on both sides of the focus', () => {
    const text = 'one two three four five six seven';
    const start = text.indexOf('four');
    const shown = windowRound(text, { start: 0, end: text.length }, { start, end: start + 4 }, 16);
    expect(text.slice(shown.start, shown.end).trim()).toBe('three four five');
  });

  test('cuts a text without spaces at a grapheme', () => {
    const text = '👨‍👩‍👧‍👦'.repeat(1000);
    const { start, end } = windowRound(text, { start: 0, end: text.length }, { start: 1100, end: 1111 }, 100);
    expect(start % 11).toBe(0);
    expect(end % 11).toBe(0);
    expect(end - start).toBeGreaterThan(77);
  });

  test.each([11, 12, 13, 14])('cuts no flag in two, in %i units of room', (room) => {
    const flags = '🇷🇺🇺🇸🇷🇺🇺🇸🇷🇺🇺🇸';
    const { start, end } = windowRound(flags, { start: 0, end: flags.length }, { start: 0, end: 0 }, room);
    expect([start, end % 4]).toEqual([0, 0]);
  });

  test('stays in its room, round its focus, between graphemes', () => {
    fc.assert(
      fc.property(
        hostileSentence,
        fc.nat(),
        fc.nat({ max: 30 }),
        fc.integer({ min: 40, max: 400 }),
        (text, at, long, room) => {
          const bounds = [...boundariesOf(text)];
          const first = at % bounds.length;
          const start = bounds[first] ?? 0;
          const focus = { start, end: bounds[Math.min(first + long, bounds.length - 1)] ?? start };
          const shown = windowRound(text, { start: 0, end: text.length }, focus, room);
          expect(escape(text.slice(shown.start, shown.end)).markdown.length).toBeLessThanOrEqual(room);
          expect(bounds).toContain(shown.start);
          expect(bounds).toContain(shown.end);
          const least =
            escape(text.slice(focus.start, focus.end)).markdown.length * 4 <= room ? focus : shown;
          expect(shown.start).toBeLessThanOrEqual(least.start);
          expect(shown.end).toBeGreaterThanOrEqual(least.end);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('brief', () => {
  test('leaves a short text alone', () => {
    expect(brief('Michael Flynn', 13)).toBe('Michael Flynn');
  });

  test('cuts a long one at a word and says so', () => {
    expect(brief('Who was named as acting national security adviser?', 30)).toBe('Who was named as acting…');
  });
});
