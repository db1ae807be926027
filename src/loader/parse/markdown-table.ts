import { tableRow } from './table-row.ts';

/** A table as GitHub writes it, and the words of the paragraph that it follows without a blank line. */
export interface MarkdownTable {
  readonly before: string;
  /** The head first; rows of empty cells are left out. */
  readonly rows: readonly string[];
}

/** A cell of the line under a table's head (GitHub Flavored Markdown 0.29, 4.10). */
const DELIMITER = /^:?-+:?$/;

/** Reads the lines of a paragraph, markup resolved, as a table; null where they are none. */
export function splitTable(paragraph: string): MarkdownTable | null {
  const lines = paragraph.split('\n');
  const delimiter = lines.findIndex((line, at) => at > 0 && isDelimiter(line, lines[at - 1] ?? ''));
  if (delimiter < 0) return null;
  const rows = [...lines.slice(delimiter - 1, delimiter), ...lines.slice(delimiter + 1)];
  return {
    before: lines.slice(0, delimiter - 1).join('\n'),
    rows: rows.map((row) => tableRow(cellsOf(row))).filter((row) => row !== ''),
  };
}

function isDelimiter(line: string, head: string): boolean {
  if (!line.includes('|')) return false;
  const cells = cellsOf(line);
  return cells.every((cell) => DELIMITER.test(cell.trim())) && cells.length === cellsOf(head).length;
}

function cellsOf(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
}
