/** Marks in one block, lines in one block and containers on one line that no article comes near. */
const MOST_MARKS = 1_000;
const MOST_COMMENTS = 50;
const MOST_LINES = 500;
const MOST_CONTAINERS = 20;

/**
 * Whether Markdown is so full of markup that reading it as such would take minutes: a Markdown parser's time grows with
 * the square of the marks in a block, and faster with the depth of lists. Such a file is read as plain text.
 */
export function isTangled(text: string): boolean {
  let lines = 0;
  let marks = 0;
  let comments = 0;
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === '';
    lines = isBlank ? 0 : lines + 1;
    marks = isBlank ? 0 : marks + count(line, /[[\]*_`&\\<]/g);
    comments = isBlank ? 0 : comments + count(line, /<[!?]/g);
    if (lines > MOST_LINES || marks > MOST_MARKS || comments > MOST_COMMENTS) return true;
    if (DEEP.test(line)) return true;
  }
  return false;
}

const DEEP = new RegExp(String.raw`^(?: *(?:>|[-*+] |\d{1,9}[.)] )){${MOST_CONTAINERS},}`);

function count(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
}
