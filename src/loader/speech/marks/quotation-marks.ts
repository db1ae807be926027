import type { Span } from '../../../text/span.ts';
import { OpenMarks } from './open-marks.ts';
import type { Quotation } from './quotation.ts';
import { singleQuotations } from './single-marks.ts';

/** A double mark where it stands: one character, or two apostrophes as news agencies' wires print it. */
interface Mark extends Span {
  readonly mark: string;
}

const MARKS = /["“”„«»]|''(?!')/gu;

/**
 * The quotations of one paragraph, in order: straight, curly and low double marks, two apostrophes, guillemets, and
 * single marks that are no apostrophes. Marks nested in a quotation belong to it. A straight mark after a digit opens
 * nothing: it is inches. Empty quotations are left out.
 *
 * An odd mark spoils nothing: a closing mark that closes nothing is passed over, and an opening one that is never closed
 * counts only where no other mark follows it in the paragraph, or where the next paragraph goes on quoting.
 */
export function findQuotations(text: string, paragraph: Span): readonly Quotation[] {
  const open = new OpenMarks();
  const pairs: Quotation[] = [];
  let last = -1;
  for (const { 0: mark, index } of text.slice(paragraph.start, paragraph.end).matchAll(MARKS)) {
    const at: Mark = {
      mark,
      start: paragraph.start + index,
      end: paragraph.start + index + mark.length,
    };
    last = at.start;
    const opener = isCloser(at, text, paragraph, open.isEmpty) ? open.close(mark) : null;
    if (opener !== null) addPair(pairs, opener, at);
    else if (isOpener(at, text, paragraph)) open.add(mark, at.start);
  }
  const doubles = withOpenQuotation(text, paragraph, pairs, open, last);
  return [...doubles, ...singleQuotations(text, paragraph, doubles)]
    .filter(({ content }) => text.slice(content.start, content.end).trim() !== '')
    .toSorted((a, b) => a.outer.start - b.outer.start);
}

/** Keeps a pair of marks, and drops those it encloses. */
function addPair(pairs: Quotation[], start: number, close: Mark): void {
  while ((pairs.at(-1)?.outer.start ?? -1) > start) pairs.pop();
  const content = { start: start + close.mark.length, end: close.start };
  pairs.push({ outer: { start, end: close.end }, content, closed: true });
}

/** Adds the quotation that is still open at the paragraph's end, if there is one. */
function withOpenQuotation(
  text: string,
  { start, end }: Span,
  pairs: readonly Quotation[],
  open: OpenMarks,
  lastMark: number,
): readonly Quotation[] {
  const from = (at: number): Quotation => ({
    outer: { start: at, end },
    content: { start: Math.min(end, at + (text.startsWith("''", at) ? 2 : 1)), end },
    closed: false,
  });
  if (open.first === start && REOPENS.test(text.slice(end, end + LONGEST_BREAK))) return [from(start)];
  return open.last !== null && open.last === lastMark ? [...pairs, from(open.last)] : pairs;
}

/** How far the next paragraph's first characters may stand. */
const LONGEST_BREAK = 5;
const REOPENS = /^\s+(?:["“„«]|'')/u;

/** Whether the mark can end a quotation where it stands. */
function isCloser(at: Mark, text: string, paragraph: Span, noneOpen: boolean): boolean {
  const { mark } = at;
  if (mark === '”' || mark === '»') return true;
  if (mark === '„') return false;
  if (hangsOnWordBefore(text, at, paragraph)) return true;
  return isStraight(mark) && !noneOpen && !hangsOnWordAfter(text, at, paragraph);
}

/** Whether the mark can begin a quotation where it stands. */
function isOpener(at: Mark, text: string, paragraph: Span): boolean {
  const { mark, start } = at;
  if (hangsOnWordBefore(text, at, paragraph)) return false;
  if (isStraight(mark)) return start === paragraph.start || !/\d/.test(text.charAt(start - 1));
  // A paragraph may open with a mark that faces the wrong way.
  const opensParagraph = !/[\p{L}\p{N}]/u.test(
    text.slice(paragraph.start, Math.min(start, paragraph.start + 3)),
  );
  return (mark !== '”' && mark !== '»') || opensParagraph || hangsOnWordAfter(text, at, paragraph);
}

function isStraight(mark: string): boolean {
  return mark === '"' || mark === "''";
}

/** `decision." Then`: a mark at a word's end. */
function hangsOnWordBefore(text: string, at: Span, { start, end }: Span): boolean {
  const follows = at.start > start && /[^\s([{—–"“„«]/u.test(text.charAt(at.start - 1));
  return follows && (at.end >= end || /[\s.,;:!?)\]}…—–"”»]/u.test(text.charAt(at.end)));
}

/** `said "yes`: a mark at a word's head. */
function hangsOnWordAfter(text: string, at: Span, { start, end }: Span): boolean {
  const isFree = at.start === start || /[\s([{—–-]/u.test(text.charAt(at.start - 1));
  return isFree && at.end < end && /^(?:[\p{L}\p{N}[(‘'“$£€#@…]|\.\.)/u.test(text.slice(at.end, at.end + 2));
}
