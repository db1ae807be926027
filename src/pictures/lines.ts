import { LineBreaker } from 'css-line-break';

/** How wide a text is at a size of one pixel. */
export type Measure = (text: string) => number;

/** Text in lines, and the size at which they fit. */
export interface Lines {
  readonly size: number;
  /** In pixels, from one line to the next. */
  readonly height: number;
  readonly lines: readonly string[];
}

/** What there is room for. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Sizes of the letters in pixels. */
  readonly size: number;
  readonly smallest: number;
  /** From one line to the next, as a share of the size. */
  readonly leading: number;
}

/** Stands where lines had to be left out: an editor's mark, not the text's. */
const OMISSION = '[…]';

/** Words measured one by one are a little narrower or wider than in their line. */
const RESERVE = 0.99;

/** Up to so many lines are made of about one length; of more, only the last would be any shorter. */
const MOST_BALANCED = 8;

interface Piece {
  readonly text: string;
  /** Widths at one pixel: with the space that ends it, and without. */
  readonly width: number;
  readonly bare: number;
}

/** The text in lines of the largest size that lets all of them fit; at the smallest size, cut where they do not. */
export function linesOf(text: string, room: Room, measure: Measure): Lines {
  const pieces = piecesOf(text, measure);
  for (let size = room.size; size >= room.smallest; size -= 1) {
    const height = size * room.leading;
    const most = Math.max(1, Math.floor(room.height / height));
    const lines = wrap(pieces, room.width / size, measure);
    if (lines.length <= most) return { size, height, lines: balanced(pieces, lines, room.width / size, measure) };
    if (size - 1 < room.smallest) return { size, height, lines: cut(lines, most, room.width / size, measure) };
  }
  return { size: room.smallest, height: room.smallest * room.leading, lines: [] };
}

/** Where lines may break, by the Unicode line breaking algorithm (UAX 14). */
function piecesOf(text: string, measure: Measure): readonly Piece[] {
  const breaker = LineBreaker(text, { lineBreak: 'strict', wordBreak: 'normal' });
  const pieces: Piece[] = [];
  for (let next = breaker.next(); !next.done; next = breaker.next()) pieces.push(pieceOf(next.value.slice(), measure));
  return pieces;
}

function pieceOf(text: string, measure: Measure): Piece {
  return { text, width: measure(text), bare: measure(text.trimEnd()) };
}

function wrap(pieces: readonly Piece[], width: number, measure: Measure): readonly string[] {
  const room = width * RESERVE;
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const piece of pieces.flatMap((whole) => (whole.bare > room ? splitUp(whole, measure) : [whole]))) {
    if (line !== '' && taken + piece.bare > room) {
      lines.push(line.trimEnd());
      line = '';
      taken = 0;
    }
    line += piece.text;
    taken += piece.width;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function splitUp({ text }: Piece, measure: Measure): readonly Piece[] {
  return Array.from(graphemes.segment(text), ({ segment }) => pieceOf(segment, measure));
}

/** As many lines, made about equally long: the narrowest width that needs no further line. */
function balanced(
  pieces: readonly Piece[],
  lines: readonly string[],
  width: number,
  measure: Measure,
): readonly string[] {
  if (lines.length < 2 || lines.length > MOST_BALANCED) return lines;
  let [narrow, wide] = [width / 2, width];
  let best = lines;
  for (let step = 0; step < 8; step += 1) {
    const middle = (narrow + wide) / 2;
    const made = wrap(pieces, middle, measure);
    if (made.length > lines.length) narrow = middle;
    else {
      wide = middle;
      best = made;
    }
  }
  return best;
}

function cut(lines: readonly string[], most: number, width: number, measure: Measure): readonly string[] {
  const kept = lines.slice(0, most);
  let words = (kept.at(-1) ?? '').split(' ');
  while (words.length > 1 && measure([...words, OMISSION].join(' ')) > width) words = words.slice(0, -1);
  return [...kept.slice(0, -1), [...words, OMISSION].join(' ')];
}
