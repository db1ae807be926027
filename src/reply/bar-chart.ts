import type { Box, Colour, Picture, TextBox } from './picture.ts';

/** One bar; `value` is above zero. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

/** Pixels. */
const SIZES = {
  width: 720,
  margin: 24,
  title: 40,
  row: 34,
  bar: 22,
  label: 220,
  value: 64,
  gap: 12,
} as const;

/** Dark on light with a contrast of at least 7, as WCAG AAA asks. */
const COLOURS = {
  background: '#ffffff',
  text: '#1f2328',
  bar: '#0b5cad',
} as const satisfies Readonly<Record<string, Colour>>;

/** A chart of horizontal bars in the order given, each with its label on the left and its value behind it. */
export function barChart(title: string, bars: readonly Bar[]): Picture {
  const { width, margin, row } = SIZES;
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return {
    width,
    height: 2 * margin + SIZES.title + bars.length * row,
    background: COLOURS.background,
    shapes: [
      text(title, { x: margin, y: margin, width: width - 2 * margin, height: SIZES.title }, 'bold'),
      ...bars.flatMap((bar, at) => barShapes(bar, most, margin + SIZES.title + at * row)),
    ],
  };
}

function barShapes({ label, value }: Bar, most: number, y: number): readonly (Box | TextBox)[] {
  const { width, margin, row, bar, gap } = SIZES;
  const left = margin + SIZES.label + gap;
  const room = width - margin - SIZES.value - gap - left;
  const length = Math.max(2, Math.round((room * value) / most));
  const box = { x: left, y: y + (row - bar) / 2, width: length, height: bar };
  return [
    text(label, { x: margin, y: box.y, width: SIZES.label, height: bar }, 'plain'),
    { kind: 'box', ...box, fill: COLOURS.bar },
    text(String(value), { x: left + length + gap, y: box.y, width: SIZES.value, height: bar }, 'plain'),
  ];
}

function text(
  words: string,
  place: Pick<Box, 'x' | 'y' | 'width' | 'height'>,
  style: 'plain' | 'bold',
): TextBox {
  return {
    kind: 'text',
    ...place,
    text: words,
    size: 17,
    smallest: 13,
    style,
    stands: 'middle',
    fill: COLOURS.text,
  };
}
