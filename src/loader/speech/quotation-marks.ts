import type { Span } from '../../text/span.ts';
import { OpenMarks } from './open-marks.ts';

/** Words between quotation marks, before anything is known of who speaks. */
export interface Quotation {
  /** The words and their marks. */
  readonly outer: Span;
  /** The words alone. */
  readonly content: Span;
  /** Whether a closing mark was found; an open quotation runs to the end of its paragraph. */
  readonly closed: boolean;
}

/**
 * The quotations of one paragraph, in order: straight, curly and low double marks, and guillemets. Marks nested in a
 * quotation belong to it. A straight mark after a digit opens nothing: it is inches. Empty quotations are left out.
 *
 * An odd mark spoils nothing: a closing mark that closes nothing is passed over, and an opening one that is never closed
 * counts only where no other mark follows it in the paragraph, or where the next paragraph goes on quoting.
 */
export function findQuotations(text: string, paragraph: Span): readonly Quotation[] {
  const open = new OpenMarks();
  const pairs: Quotation[] = [];
  let last = -1;
  for (const { 0: mark, index } of text.slice(paragraph.start, paragraph.end).matchAll(/["“”„«»]/gu)) {
    last = paragraph.start + index;
    const opener = isCloser(mark, text, last, paragraph, open.isEmpty) ? open.close(mark) : null;
    if (opener !== null) addPair(pairs, opener, last);
    else if (isOpener(mark, text, last, paragraph)) open.add(mark, last);
  }
  return withOpenQuotation(text, paragraph, pairs, open, last).filter(
    ({ content }) => text.slice(content.start, content.end).trim() !== '',
  );
}

/** Keeps a pair of marks, and drops those it encloses. */
function addPair(pairs: Quotation[], start: number, end: number): void {
  while ((pairs.at(-1)?.outer.start ?? -1) > start) pairs.pop();
  pairs.push({ outer: { start, end: end + 1 }, content: { start: start + 1, end }, closed: true });
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
    content: { start: at + 1, end },
    closed: false,
  });
  if (open.first === start && /^\s+["“„«]/u.test(text.slice(end, end + LONGEST_BREAK))) return [from(start)];
  return open.last !== null && open.last === lastMark ? [...pairs, from(open.last)] : pairs;
}

/** How far the next paragraph's first character may stand. */
const LONGEST_BREAK = 4;

/** Whether the mark can end a quotation where it stands. */
function isCloser(mark: string, text: string, at: number, paragraph: Span, noneOpen: boolean): boolean {
  if (mark === '”' || mark === '»') return true;
  if (mark === '„') return false;
  if (hangsOnWordBefore(text, at, paragraph)) return true;
  return mark === '"' && !noneOpen && !hangsOnWordAfter(text, at, paragraph);
}

/** Whether the mark can begin a quotation where it stands. */
function isOpener(mark: string, text: string, at: number, paragraph: Span): boolean {
  if (hangsOnWordBefore(text, at, paragraph)) return false;
  if (mark === '"') return at === paragraph.start || !/\d/.test(text.charAt(at - 1));
  return (mark !== '”' && mark !== '»') || hangsOnWordAfter(text, at, paragraph);
}

/** `decision." Then`: a mark at a word's end. */
function hangsOnWordBefore(text: string, at: number, { start, end }: Span): boolean {
  const follows = at > start && /[^\s([{—–"“„«]/u.test(text.charAt(at - 1));
  return follows && (at + 1 >= end || /[\s.,;:!?)\]}…—–"”»]/u.test(text.charAt(at + 1)));
}

/** `said "yes`: a mark at a word's head. */
function hangsOnWordAfter(text: string, at: number, { start, end }: Span): boolean {
  const isFree = at === start || /[\s([{—–-]/u.test(text.charAt(at - 1));
  return isFree && at + 1 < end && /^(?:[\p{L}\p{N}[(‘'“$£€#@…]|\.\.)/u.test(text.slice(at + 1, at + 3));
}
