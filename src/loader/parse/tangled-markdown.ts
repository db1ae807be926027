/** More than any article comes near: marks, comments and lines in one block, quoted lines and items in all. */
const MOST = { marks: 1_000, comments: 50, lines: 500, quoted: 500, items: 3_000 };

/** A list item, a heading, a fence, a tag or a link's address at a line's head. */
const ITEM = /^ *(?:(?:[-*+]|\d{1,9}[.)]) |#|```|~~~|<|\[[^\]]*\]:)/g;

/** Containers opened on one line, or a list indented as deep. */
const DEEP = /^(?: *(?:>|[-*+] |\d{1,9}[.)] )){20}|^ {40,}(?:[-*+]|\d{1,9}[.)]) /;

/**
 * Whether Markdown is so full of markup that reading it as such would take minutes: a Markdown parser's time grows with
 * the square of the marks in a block, and faster with the depth of lists. Such a file is read as plain text.
 */
export function isTangled(text: string): boolean {
  const seen = { marks: 0, comments: 0, lines: 0, quoted: 0, items: 0 };
  for (const line of text.split('\n')) {
    if (line.trim() === '') Object.assign(seen, { marks: 0, comments: 0, lines: 0 });
    else {
      seen.lines += 1;
      seen.marks += count(line, /[[\]*_`&\\<]/g);
      seen.comments += count(line, /<[!?]/g);
      seen.quoted += count(line, /^ *>/g);
      seen.items += count(line, ITEM);
    }
    if (DEEP.test(line) || isOver(seen)) return true;
  }
  return false;
}

function isOver(seen: typeof MOST): boolean {
  return (
    seen.marks > MOST.marks ||
    seen.comments > MOST.comments ||
    seen.lines > MOST.lines ||
    seen.quoted > MOST.quoted ||
    seen.items > MOST.items
  );
}

function count(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
}
