import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/pictures/lines.ts';

/** Every letter is half as wide as high. */
const measure = (text: string) => text.length / 2;
const room = { width: 400, height: 200, size: 40, smallest: 10, leading: 1.25 };

describe('linesOf', () => {
  test('gives a short text its largest size', () => {
    expect(linesOf('a few words', room, measure)).toEqual({ size: 40, height: 50, lines: ['a few words'] });
  });

  test('makes the lines of a text about equally long', () => {
    expect(linesOf('one two three four five', room, measure).lines).toEqual(['one two three', 'four five']);
  });

  test('shrinks the letters until all of them fit', () => {
    const { size, lines } = linesOf('word '.repeat(60).trim(), room, measure);
    expect(size).toBeLessThan(40);
    expect(lines.join(' ')).toBe('word '.repeat(60).trim());
  });

  test('breaks what is wider than a line, and where Chinese and Japanese do', () => {
    expect(linesOf('x'.repeat(30), room, measure)).toMatchObject({ size: 26, lines: ['x'.repeat(30)] });
    expect(linesOf('x'.repeat(300), room, measure).lines.join('')).toBe('x'.repeat(300));
    expect(linesOf('「山川」、'.repeat(6), room, measure).lines.every((line) => line.startsWith('「'))).toBe(
      true,
    );
  });

  test('marks what does not fit at the smallest size', () => {
    const { size, lines } = linesOf('word '.repeat(600), room, measure);
    expect(size).toBe(10);
    expect(lines).toHaveLength(16);
    expect(lines.at(-1)).toMatch(/word \[…\]$/);
  });

  test('keeps every word in its order and every line in its width', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), (text) => {
        const { size, lines } = linesOf(text, room, measure);
        expect(lines.join(' ')).toBe(text);
        expect(Math.max(...lines.map(measure)) * size).toBeLessThanOrEqual(room.width);
        expect(lines.length * size * room.leading).toBeLessThanOrEqual(room.height);
      }),
    );
  });
});
