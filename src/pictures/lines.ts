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
  const widest = Math.max(0, ...pieces.map(({ bare }) => bare)) / RESERVE;
  for (let size = room.size; size > room.smallest; size -= 1) {
    const width = room.width / size;
    const height = size * room.leading;
    if (widest > width) continue;
    const lines = wrap(pieces, width);
    if (lines.length * height <= room.height)
      return { size, height, lines: balanced(pieces, lines, width, widest) };
  }
  return smallest(pieces, room, measure);
}

/** Only here are words broken that are wider than a line. */
function smallest(pieces: readonly Piece[], room: Room, measure: Measure): Lines {
  const width = room.width / room.smallest;
  const height = room.smallest * room.leading;
  const parts = pieces.flatMap((piece) => (piece.bare > width * RESERVE ? splitUp(piece, measure) : [piece]));
  const lines = wrap(parts, width);
  const most = Math.max(1, Math.floor(room.height / height));
  return {
    size: room.smallest,
    height,
    lines: lines.length > most ? cut(lines, most, width, measure) : lines,
  };
}

/** Where lines may break, by the Unicode line breaking algorithm (UAX 14). */
function piecesOf(text: string, measure: Measure): readonly Piece[] {
  const breaker = LineBreaker(text, { lineBreak: 'strict', wordBreak: 'normal' });
  const pieces: Piece[] = [];
  for (let next = breaker.next(); !next.done; next = breaker.next())
    pieces.push(pieceOf(next.value.slice(), measure));
  return pieces;
}

function pieceOf(text: string, measure: Measure): Piece {
  return { text, width: measure(text), bare: measure(text.trimEnd()) };
}

function wrap(pieces: readonly Piece[], width: number): readonly string[] {
  const room = width * RESERVE;
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const piece of pieces) {
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
  widest: number,
): readonly string[] {
  if (lines.length < 2 || lines.length > MOST_BALANCED) return lines;
  let [narrow, wide] = [Math.max(width / 2, widest), width];
  let best = lines;
  for (let step = 0; step < 8; step += 1) {
    const middle = (narrow + wide) / 2;
    const made = wrap(pieces, middle);
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
