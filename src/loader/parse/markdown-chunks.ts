/** A piece of Markdown that reads the same by itself, and the 0-based line where it begins. */
export interface MarkdownChunk {
  readonly text: string;
  readonly line: number;
}

/** Characters from which on a chunk is closed at the next place that allows it: some milliseconds of parsing. */
const LONG_ENOUGH = 4_000;

/**
 * A link's address for the whole document (its label has at most 999 characters, and no bracket but escaped ones), or
 * HTML that a blank line does not end (CommonMark 0.31, 4.6 and 4.7).
 */
const SPANS_ALL = /^[ >*+\-\d.)]*(?:\[(?:[^\][\\]|\\.){0,999}\]:|<(?:script|pre|style|textarea|[!?]))/ims;

/** Indented as code is. After such a line and a blank one, the parser takes `7) seven` for a paragraph, no list. */
const INDENTED = /^ {0,3}(?: {4}|\t)/;

/** A line from which on HTML may go on to the next blank line, code fences in it included. */
const HTML = /^ {0,3}<\/?[a-z]/i;

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;

/**
 * Cuts Markdown where one block surely ends and another begins: at a blank line that follows no code, before a line
 * that is not indented, which closes every list and quotation before it. Parsing a megabyte at once holds the event
 * loop for a second or two; parsing it so takes as long, in steps. Text that holds anything which reaches over blank
 * lines stays whole.
 */
export function markdownChunks(text: string, longEnough = LONG_ENOUGH): readonly MarkdownChunk[] {
  if (text.length <= longEnough || SPANS_ALL.test(text)) return [{ text, line: 0 }];
  const lines = text.split('\n');
  const chunks: MarkdownChunk[] = [];
  let first = 0;
  let length = 0;
  let fence: string | null = null;
  let isAfterCode = false;
  let isInHtml = false;
  let isUnsure = false;
  for (const [at, line] of lines.entries()) {
    const isBlankBefore = at > first && lines[at - 1]?.trim() === '';
    const isBetweenBlocks = fence === null && !isAfterCode && !isUnsure && isBlankBefore;
    if (isBetweenBlocks && length >= longEnough && /^\S/.test(line)) {
      chunks.push({ text: lines.slice(first, at).join('\n'), line: first });
      first = at;
      length = 0;
    }
    if (line.trim() !== '') isAfterCode = INDENTED.test(line);
    isInHtml = line.trim() !== '' && (isInHtml || HTML.test(line));
    // Such a fence may be words of the HTML, or close with the list that it stands in: nothing is cut from here on.
    isUnsure ||= FENCE.test(line) && (isInHtml || line.startsWith(' '));
    fence = fenceAfter(line, fence);
    length += line.length + 1;
  }
  return [...chunks, { text: lines.slice(first).join('\n'), line: first }];
}

/** The fence that is open after the line, where `open` was before it. */
function fenceAfter(line: string, open: string | null): string | null {
  const marks = FENCE.exec(line)?.[1] ?? null;
  if (open === null || marks === null) return open ?? marks;
  const closes = marks.startsWith(open) && line.trim() === marks;
  return closes ? null : open;
}
