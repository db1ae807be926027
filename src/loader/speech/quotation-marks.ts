import type { Span } from '../../text/span.ts';

/** Words between quotation marks, before anything is known of who speaks. */
export interface Quotation {
  /** The words and their marks. */
  readonly outer: Span;
  /** The words alone. */
  readonly content: Span;
  /** Whether a closing mark was found; an open quotation runs to the end of its paragraph. */
  readonly closed: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”', '«': '»' };

/**
 * The quotations of one paragraph, in order: straight, curly and low double marks, and guillemets. Marks nested in a
 * quotation belong to it. A straight mark after a digit is inches, not speech. Empty quotations are left out.
 */
export function findQuotations(text: string, paragraph: Span): readonly Quotation[] {
  const found: Quotation[] = [];
  let position = paragraph.start;
  while (position < paragraph.end) {
    const opener = text.charAt(position);
    const closers = CLOSERS[opener];
    if (closers === undefined || (opener === '"' && isInchMark(text, position))) {
      position += 1;
      continue;
    }
    const quotation = readQuotation(text, paragraph, position, closers);
    if (quotation.content.end > quotation.content.start) found.push(quotation);
    position = quotation.outer.end;
  }
  return found;
}

function isInchMark(text: string, position: number): boolean {
  return /\d/.test(text.charAt(position - 1)) && !/[\p{L}\p{N}[]/u.test(text.charAt(position + 1));
}

function readQuotation(text: string, paragraph: Span, start: number, closers: string): Quotation {
  for (let end = start + 1; end < paragraph.end; end += 1) {
    if (!closers.includes(text.charAt(end))) continue;
    return { outer: { start, end: end + 1 }, content: { start: start + 1, end }, closed: true };
  }
  const { end } = paragraph;
  return { outer: { start, end }, content: { start: start + 1, end }, closed: false };
}
