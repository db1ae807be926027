import { describe, expect, test } from 'vitest';
import { barChart } from '../../src/reply/bar-chart.ts';

const bars = [
  { label: 'salary', value: 12 },
  { label: 'gala', value: 6 },
  { label: 'yacht', value: 3 },
];

describe('barChart', () => {
  const picture = barChart('Terms', bars);
  const boxes = picture.shapes.flatMap((shape) => (shape.kind === 'box' ? [shape] : []));
  const texts = picture.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

  test('says in words what each bar shows', () => {
    expect(texts).toEqual(['Terms', 'salary', '12', 'gala', '6', 'yacht', '3']);
  });

  test('has bars as long as their values', () => {
    const [longest] = boxes;
    expect(boxes.map(({ width }) => width / (longest?.width ?? 0))).toEqual([1, 0.5, 0.25]);
  });

  test('keeps every shape inside, and rows apart', () => {
    for (const { x, y, width, height } of picture.shapes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(picture.width);
      expect(y + height).toBeLessThanOrEqual(picture.height);
    }
    const tops = boxes.map(({ y }) => y);
    expect(tops.slice(1).every((top, at) => top >= (tops[at] ?? 0) + (boxes[at]?.height ?? 0))).toBe(true);
  });
});
