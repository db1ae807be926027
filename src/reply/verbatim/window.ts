import { renderedLength } from '../../locales/markdown.ts';
import { contains, sliceOf, type Span } from '../../text/span.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Below this share of the room, a cut at a word costs too much and a grapheme will do (texts without spaces). */
const SHARE_WORTH_A_WORD = 0.5;

/**
 * The largest part of `outer` round `focus` that renders within `room` UTF-16 units, cut at words where
 * the text has words and never inside a grapheme. All of `outer` if it fits; if `focus` alone does not
 * fit, as much as does from its beginning. `focus` lies inside `outer`.
 */
export function windowRound(text: string, outer: Span, focus: Span, room: number): Span {
  if (fits(text, outer, room)) return outer;
  if (!contains(outer, focus) || !fits(text, focus, room)) {
    return {
      start: focus.start,
      end: fitForward(text, { start: focus.start, end: Math.min(focus.end, outer.end) }, room),
    };
  }
  const spare = room - costOf(text, focus);
  const before = { start: outer.start, end: focus.start };
  const first = fitBackward(text, before, Math.floor(spare / 2));
  const spent = costOf(text, { start: first, end: focus.start });
  const end = fitForward(text, { start: focus.end, end: outer.end }, spare - spent);
  if (end < outer.end) return { start: first, end };
  const left = spare - costOf(text, { start: focus.end, end });
  return { start: fitBackward(text, before, left), end };
}

/** How far from its start `span` can be shown in `room` rendered units: an offset inside it. */
export function fitForward(text: string, span: Span, room: number): number {
  if (fits(text, span, room)) return span.end;
  let spent = 0;
  let end = span.start;
  let word = span.start;
  for (const { segment } of graphemes.segment(text.slice(span.start, readTo(span, text, room)))) {
    if (isSpace(segment)) word = end;
    spent += renderedLength(segment);
    if (spent > room) return preferWord(word, end, span.start, room);
    end += segment.length;
  }
  return span.end;
}

/** How far back from its end `span` can be shown in `room` rendered units: an offset inside it. */
function fitBackward(text: string, span: Span, room: number): number {
  const from = afterBrokenGrapheme(text, span, Math.max(span.start, span.end - room));
  let spent = 0;
  let start = span.end;
  let word = span.end;
  const pieces = [...graphemes.segment(text.slice(from, span.end))].toReversed();
  for (const { segment } of pieces) {
    if (isSpace(segment)) word = start;
    spent += renderedLength(segment);
    if (spent > room) break;
    start -= segment.length;
  }
  if (start === span.start) return start;
  return preferWord(word, start, span.end, room);
}

/** `text`, cut with "…" at a word or grapheme so that it takes at most `room` units when escaped. */
export function brief(text: string, room: number): string {
  const whole = { start: 0, end: text.length };
  const end = fitForward(text, whole, room);
  if (end === text.length) return text;
  return `${text.slice(0, fitForward(text, whole, room - 1)).trimEnd()}…`;
}

/** Whether `span` renders within `room` units. */
function fits(text: string, span: Span, room: number): boolean {
  return span.end - span.start <= room && costOf(text, span) <= room;
}

/** Rendered units of `span`. */
export function costOf(text: string, span: Span): number {
  return renderedLength(sliceOf(text, span));
}

/**
 * A unit beyond the room is enough to read: each costs at least one, so a grapheme cut there is over it anyway. No pair of
 * surrogates is cut, as half of one would count as a grapheme, and what is before it as a whole one.
 */
function readTo(span: Span, text: string, room: number): number {
  const end = span.start + room + 1;
  return Math.min(
    span.end,
    /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(end - 1, end + 1)) ? end + 1 : end,
  );
}

function isSpace(grapheme: string): boolean {
  return grapheme.trim() === '';
}

function preferWord(word: number, grapheme: number, from: number, room: number): number {
  return Math.abs(word - from) >= room * SHARE_WORTH_A_WORD ? word : grapheme;
}

/** `offset`, or the end of the grapheme that it would cut. */
function afterBrokenGrapheme(text: string, span: Span, offset: number): number {
  if (offset <= span.start || offset >= span.end) return offset;
  const whole = graphemes.segment(sliceOf(text, span)).containing(offset - span.start);
  if (whole === undefined) return offset;
  const start = span.start + whole.index;
  return start === offset ? offset : start + whole.segment.length;
}
