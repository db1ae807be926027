/**
 * A table's row as one line of text. The cells stay apart by the bar that Markdown has there: it is no word, and a
 * comma would make one sentence of them that nobody wrote.
 */
export function tableRow(cells: readonly string[]): string {
  const shown = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return shown.join(' | ');
}
