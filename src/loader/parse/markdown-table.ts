import { tableRow } from './table-row.ts';

/** A table as GitHub writes it, and the words of the paragraph that it follows without a blank line. */
export interface MarkdownTable {
  readonly before: string;
  /** The head first; rows of empty cells are left out. */
  readonly rows: readonly string[];
}

/** The line under a table's head (GitHub Flavored Markdown 0.29, 4.10). */
const DELIMITER = /^ *\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$/;

/** Reads the lines of a paragraph, markup resolved, as a table; null where they are none. */
export function splitTable(paragraph: string): MarkdownTable | null {
  const lines = paragraph.split('\n');
  const delimiter = lines.findIndex(
    (line, at) =>
      at > 0 && line.includes('|') && DELIMITER.test(line) && hasCellsOf(lines[at - 1] ?? '', line),
  );
  if (delimiter < 0) return null;
  const rows = [...lines.slice(delimiter - 1, delimiter), ...lines.slice(delimiter + 1)];
  return {
    before: lines.slice(0, delimiter - 1).join('\n'),
    rows: rows.map((row) => tableRow(cellsOf(row))).filter((row) => row !== ''),
  };
}

function hasCellsOf(head: string, delimiter: string): boolean {
  return cellsOf(head).length === cellsOf(delimiter).length;
}

function cellsOf(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
}
