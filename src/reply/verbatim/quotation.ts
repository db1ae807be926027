import { escape, LINE_BREAK, type Markdown } from '../../locales/markdown.ts';
import { contains, overlaps, sliceOf, trimSpan, type Span } from '../../text/span.ts';
import { windowRound } from './window.ts';

/** Part of a quotation to set off from the rest. */
export interface Emphasis {
  readonly span: Span;
  /** The answer's own words are bold; a sentence that answers as a whole is underlined. */
  readonly style: 'bold' | 'underline';
}

const MARKS = { bold: '**', underline: '__' } as const;

/** Ours, so it stands in brackets, as editors mark what they leave out: an article may print "…" itself. */
const OMISSION = String.raw`\[…\]`;

/** `> `, an omission and a space at either side, and the marks of one emphasis. */
const QUOTATION_OVERHEAD = 2 + 2 * (OMISSION.length + 1) + 4;

/**
 * A block quote of `outer`, shortened round `focus` so that it takes at most `room` UTF-16 units.
 * What it shows between our omission marks is one slice of `text`, shown by Discord character for character;
 * only line breaks of any kind are all shown as Discord's own.
 */
export function quotation(
  text: string,
  outer: Span,
  focus: Span,
  emphasis: Emphasis | null,
  room: number,
): Markdown {
  const whole = trimSpan(text, outer);
  const shown = trimSpan(text, windowRound(text, whole, trimSpan(text, focus), room - QUOTATION_OVERHEAD));
  const before = shown.start > whole.start ? `${OMISSION} ` : '';
  const after = shown.end < whole.end ? ` ${OMISSION}` : '';
  return { markdown: `> ${before}${emphasised(text, shown, emphasis)}${after}` };
}

/** A block quote of a whole span, which the caller knows to fit. */
export function wholeQuotation(text: string, span: Span): Markdown {
  return { markdown: `> ${quoted(sliceOf(text, trimSpan(text, span)), '')}` };
}

function emphasised(text: string, shown: Span, emphasis: Emphasis | null): string {
  const part = emphasis === null ? null : within(shown, trimSpan(text, emphasis.span));
  if (emphasis === null || part === null) return quoted(sliceOf(text, shown), '');
  return [
    quoted(text.slice(shown.start, part.start), ''),
    quoted(sliceOf(text, part), MARKS[emphasis.style]),
    quoted(text.slice(part.end, shown.end), ''),
  ].join('');
}

/** The part of `inner` that `shown` shows, or null for none. */
function within(shown: Span, inner: Span): Span | null {
  if (contains(shown, inner)) return inner;
  if (!overlaps(shown, inner)) return null;
  return { start: Math.max(shown.start, inner.start), end: Math.min(shown.end, inner.end) };
}

/** Lines are marked one by one: some clients parse each line of a block quote by itself. */
function quoted(text: string, mark: string): string {
  return text
    .split(LINE_BREAK)
    .map((line) => marked(line, mark))
    .join('\n> ');
}

function marked(line: string, mark: string): string {
  const core = line.trim();
  if (mark === '' || core === '') return escape(line).markdown;
  const start = line.indexOf(core);
  return `${line.slice(0, start)}${mark}${escape(core).markdown}${mark}${line.slice(start + core.length)}`;
}
