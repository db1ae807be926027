import { withoutControls } from './paint.ts';
import type { Look, Paint } from './paint.ts';

/** How to draw Discord's Markdown on a terminal. */
export interface MarkdownStyle {
  readonly paint: Paint;
  /** Gives looks inside a block quote, where they tell the answer from the rest; `paint` where not given. */
  readonly quotePaint?: Paint;
  /** Draws a Discord timestamp; seconds since the epoch. */
  readonly date: (seconds: number) => string;
}

// Longest first, so that ** is not read as two *.
const marks: readonly (readonly [mark: string, look: Look])[] = [
  ['**', 'bold'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['*', 'italic'],
  ['_', 'italic'],
];

/**
 * Draws Discord's Markdown as a terminal shows it: the marks become looks, backslash escapes go, block
 * quotes get a bar, timestamps become dates, and a masked link shows its address behind its text.
 * What is escaped in the Markdown stands in the result exactly as written.
 */
export function drawMarkdown(markdown: string, style: MarkdownStyle): string {
  let fenced = false;
  let quotingAll = false;
  const lines: string[] = [];
  for (const line of withoutControls(markdown).split('\n')) {
    if (line.startsWith('```')) {
      fenced = !fenced;
    } else if (fenced) {
      lines.push(`    ${line}`);
    } else if (quotingAll) {
      lines.push(barred(line, style));
    } else if (line.startsWith('>>> ')) {
      quotingAll = true;
      lines.push(barred(line.slice(4), style));
    } else {
      lines.push(drawLine(line, style));
    }
  }
  return lines.join('\n');
}

function drawLine(line: string, style: MarkdownStyle): string {
  const block = /^(> |#{1,3} |-# |[-*] )(.*)$/s.exec(line);
  const [, mark = '', rest = line] = block ?? [];
  if (mark === '> ') return barred(rest, style);
  const drawn = drawInline(rest, style);
  if (mark === '-# ') return style.paint('dim', drawn);
  if (mark.startsWith('#')) return style.paint('heading', drawn);
  return mark === '' ? drawn : `• ${drawn}`;
}

function barred(line: string, style: MarkdownStyle): string {
  const inside = { ...style, paint: style.quotePaint ?? style.paint };
  return `${style.paint('bar', '│')} ${drawInline(line, inside)}`.trimEnd();
}

/** Draws the marks inside one line. */
export function drawInline(text: string, style: MarkdownStyle): string {
  let drawn = '';
  for (let at = 0; at < text.length;) {
    const piece = pieceAt(text, at, style);
    drawn += piece.drawn;
    at = piece.end;
  }
  return drawn;
}

interface Piece {
  readonly drawn: string;
  readonly end: number;
}

function pieceAt(text: string, at: number, style: MarkdownStyle): Piece {
  return (
    escapeAt(text, at) ??
    codeAt(text, at) ??
    angledAt(text, at, style) ??
    linkAt(text, at, style) ??
    markAt(text, at, style) ?? { drawn: text.charAt(at), end: at + 1 }
  );
}

/** A backslash shows the character after it, unless that is a letter, digit or space (then both show). */
function escapeAt(text: string, at: number): Piece | null {
  if (text.charAt(at) !== '\\') return null;
  const next = text.charAt(at + 1);
  return next === '' || /[\p{L}\p{N}\s]/u.test(next) ? null : { drawn: next, end: at + 2 };
}

function codeAt(text: string, at: number): Piece | null {
  const ticks = matchAt(/`+/y, text, at)?.[0].length ?? 0;
  if (ticks === 0) return null;
  const start = at + ticks;
  const rest = text.slice(start).split('\n', 1)[0] ?? '';
  const close = Array.from(rest.matchAll(/`+/g)).find(({ 0: run }) => run.length === ticks);
  if (close === undefined) return null;
  return { drawn: rest.slice(0, close.index).trim(), end: start + close.index + ticks };
}

/** `<t:…>` is a date, `<https://…>` an address. */
function angledAt(text: string, at: number, { date, paint }: MarkdownStyle): Piece | null {
  const stamp = matchAt(/<t:(-?\d{1,13})(?::[tTdDfFR])?>/y, text, at);
  if (stamp !== null) return { drawn: date(Number(stamp[1])), end: at + stamp[0].length };
  const address = matchAt(/<(https?:\/\/[^\s>]+)>/y, text, at);
  return address === null
    ? null
    : { drawn: paint('underline', address[1] ?? ''), end: at + address[0].length };
}

function linkAt(text: string, at: number, style: MarkdownStyle): Piece | null {
  const link = matchAt(/\[((?:\\.|[^\]\\])+)\]\(<?(https?:\/\/[^)>\s]+)>?(?: "[^"]*")?\)/y, text, at);
  if (link === null) return null;
  const [whole, label = '', address = ''] = link;
  return {
    drawn: `${drawInline(label, style)} (${style.paint('underline', address)})`,
    end: at + whole.length,
  };
}

function markAt(text: string, at: number, style: MarkdownStyle): Piece | null {
  for (const [mark, look] of marks) {
    if (!text.startsWith(mark, at)) continue;
    const close = closing(text, at + mark.length, mark);
    if (close === null) continue;
    const inside = drawInline(text.slice(at + mark.length, close), style);
    return { drawn: style.paint(look, inside), end: close + mark.length };
  }
  return null;
}

/** Where `mark` closes what opened before `from`; null when it does not, or encloses nothing. */
function closing(text: string, from: number, mark: string): number | null {
  for (let at = from; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') {
      at += 1;
    } else if (text.startsWith(mark, at) && at > from && closesWord(text, at, mark)) {
      return at;
    }
  }
  return null;
}

/** A single mark must not be half of a double one, and an underscore inside a word is a letter. */
function closesWord(text: string, at: number, mark: string): boolean {
  const after = text.charAt(at + mark.length);
  if (mark.length === 1 && (after === mark || text.charAt(at - 1) === mark)) return false;
  return !mark.startsWith('_') || !/[\p{L}\p{N}]/u.test(after);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
