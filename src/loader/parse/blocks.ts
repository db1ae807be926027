/** A piece of an article file between blank lines, markup resolved, on one line. */
export interface Block {
  readonly text: string;
  /** 1-based line of the file where it begins. */
  readonly line: number;
  /** Whether the format marks it as the article's title or a subheading. */
  readonly heading: 'title' | 'subheading' | null;
}

/** The blocks of a plain text file: parted by blank lines, and by single line ends where those part paragraphs. */
export function textBlocks(text: string): readonly Block[] {
  return groupLines(text)
    .flatMap(partLines)
    .map(toBlock)
    .filter(({ text: shown }) => shown !== '');
}

interface Line {
  readonly text: string;
  readonly line: number;
}

function groupLines(text: string): readonly (readonly Line[])[] {
  const groups: Line[][] = [[]];
  for (const [index, shown] of text.split('\n').entries()) {
    if (shown.trim() === '') groups.push([]);
    else groups.at(-1)?.push({ text: shown.trim(), line: index + 1 });
  }
  return groups.filter((group) => group.length > 0);
}

/** Lines that were wrapped at a column are one paragraph; lines that stand alone are one each. */
function partLines(lines: readonly Line[]): readonly Line[] {
  const [first] = lines;
  if (!first || lines.length === 1 || !isWrapped(lines)) return lines;
  return [{ text: lines.map(({ text }) => text).join(' '), line: first.line }];
}

/**
 * A wrapped line is broken only because the next word had no room: with that word it would be longer than any line
 * of the block. Lines shorter than a page's width, or longer than one, were never wrapped.
 */
function isWrapped(lines: readonly Line[]): boolean {
  if (lines.every(({ text }) => /[.!?]["'”’)]*$/.test(text))) return false;
  const width = lines.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  return lines.slice(1).every(({ text: next }, index) => {
    const length = lines[index]?.text.length ?? 0;
    const firstWord = /^\S+/.exec(next)?.[0].length ?? 0;
    return length >= NARROWEST_PAGE && length <= WIDEST_PAGE && length + 1 + firstWord > width;
  });
}

const NARROWEST_PAGE = 40;
const WIDEST_PAGE = 140;

function toBlock({ text, line }: Line): Block {
  const title = /^#\s+(\S.*)$/.exec(text)?.[1];
  const subheading = /^#{2,6}\s+(\S.*)$/.exec(text)?.[1];
  const heading = title !== undefined ? 'title' : subheading !== undefined ? 'subheading' : null;
  return { text: resolveMarkup(title ?? subheading ?? text), line, heading };
}

const TARGET = String.raw`\((?:[^()\s]|\([^()\s]*\))*(?: "[^"()]*")?\)`;
const IMAGE = new RegExp(String.raw`!\[[^\][]*\]${TARGET}`, 'gu');
const LINK = new RegExp(String.raw`\[([^\][]+)\]${TARGET}`, 'gu');

/** Link markup becomes its text, an image goes, `<https://…>` becomes the address, an end mark goes. */
function resolveMarkup(text: string): string {
  return dropEndMark(
    text
      .replace(IMAGE, '')
      .replace(LINK, '$1')
      .replace(/<(https?:\/\/[^<>\s]+)>/gu, '$1'),
  );
}

/** A printer's end mark or a row of asterisks is not part of what the article says. */
export function dropEndMark(text: string): string {
  const shown = text.trim();
  if (/^(?:[*#_=~\-–—•.\s]+|-30-|30)$/u.test(shown)) return '';
  let { length } = shown;
  while (length > 0 && /[\s■▪◼◾∎●◆█]/u.test(shown.charAt(length - 1))) length -= 1;
  return shown.slice(0, length);
}
