import { COLOURS } from './paper.ts';
import type { Box, Picture, TextBox } from './picture.ts';

/** One dated sentence as it is drawn. */
export interface TimelineRow {
  readonly date: string;
  readonly place: string;
  readonly words: string;
}

/** All lengths are pixels. */
const WIDTH = 1200;
const MARGIN = 72;
const ROW = 118;
const TOP = 150;
const FOOT = 84;
/** Where the line of time stands, and what is left and right of it. */
const LINE = 372;
const DATES = LINE - MARGIN - 36;
const WORDS = { x: LINE + 36, width: WIDTH - MARGIN - LINE - 36 } as const;

/** Rows from the earliest down, each with its date left of a line and its words right of it. */
export function timelinePicture(heading: string, rows: readonly TimelineRow[], source: string): Picture {
  const height = TOP + rows.length * ROW + FOOT;
  const end = TOP + rows.length * ROW;
  return {
    width: WIDTH,
    height,
    background: COLOURS.paper,
    shapes: [
      box(MARGIN, 56, 72, 6, COLOURS.line),
      plain({
        x: MARGIN,
        y: 74,
        width: WIDTH - 2 * MARGIN,
        height: 56,
        text: heading,
        size: 40,
        style: 'bold',
      }),
      box(LINE, TOP, 2, rows.length * ROW - 12, COLOURS.thin),
      ...rows.flatMap((row, at) => rowShapes(row, TOP + at * ROW)),
      plain({
        x: MARGIN,
        y: end + 18,
        width: WIDTH - 2 * MARGIN,
        height: 36,
        text: source,
        size: 22,
        fill: COLOURS.faint,
      }),
    ],
  };
}

function rowShapes({ date, place, words }: TimelineRow, y: number): readonly (Box | TextBox)[] {
  return [
    plain({ x: MARGIN, y: y + 4, width: DATES, height: 44, text: date, size: 30, style: 'bold' }),
    plain({ x: MARGIN, y: y + 50, width: DATES, height: 50, text: place, size: 20, fill: COLOURS.faint }),
    box(LINE - 5, y + 20, 12, 12, COLOURS.line),
    plain({ ...WORDS, y: y + 2, height: ROW - 18, text: words, size: 26, style: 'serif' }),
  ];
}

function box(x: number, y: number, width: number, height: number, fill: Box['fill']): Box {
  return { kind: 'box', x, y, width, height, fill };
}

function plain(
  given: Omit<TextBox, 'kind' | 'smallest' | 'style' | 'stands' | 'fill'> & Partial<TextBox>,
): TextBox {
  return { kind: 'text', smallest: 18, style: 'plain', stands: 'top', fill: COLOURS.ink, ...given };
}
