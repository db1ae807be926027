import type { Span } from '../../text/span.ts';
import { fitForward } from './window.ts';

/**
 * `span` in pieces of at most `room` rendered units each, cut at words where there are words.
 * Each piece begins where the last one ended: joined, they equal the text.
 * A single grapheme larger than `room` is split between code points rather than lost.
 */
export function piecesOf(text: string, span: Span, room: number): readonly Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  while (start < span.end) {
    const fitted = fitForward(text, { start, end: span.end }, room);
    const end = fitted > start ? fitted : afterCodePoints(text, { start, end: span.end }, room);
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

/** Puts items in order on pages of at most `room` and `most` items each; an item above `room` has its own page. */
export function paginate<Item>(
  items: readonly Item[],
  costOf: (item: Item) => number,
  { room, most }: { readonly room: number; readonly most: number },
): readonly (readonly Item[])[] {
  const pages: Item[][] = [];
  let spent = Infinity;
  for (const item of items) {
    const cost = costOf(item);
    const page = pages.at(-1);
    if (page === undefined || spent + cost > room || page.length >= most) {
      pages.push([item]);
      spent = cost;
    } else {
      page.push(item);
      spent += cost;
    }
  }
  return pages;
}

/** A page number from a button, brought into 1…`count` (1 if there are none). */
export function clampPage(page: number, count: number): number {
  return Math.min(Math.max(page, 1), Math.max(count, 1));
}

/** The end of a run of whole code points that surely fits: every unit may take two. */
function afterCodePoints(text: string, span: Span, room: number): number {
  const end = Math.min(span.end, span.start + Math.max(2, Math.floor(room / 2)));
  const splitsPair =
    end < span.end &&
    /[\uDC00-\uDFFF]/.test(text.charAt(end)) &&
    /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return splitsPair ? end - 1 : end;
}
