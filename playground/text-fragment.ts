/** A stretch of a text, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * What a text fragment (`#:~:text=start,end`) points at in `text`, as a browser finds it: the first `start`, to the first
 * `end` behind it. Null where there is no fragment, or no such words.
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function findQuoted(text: string, address: string): Place | null {
  const directive = /:~:text=([^&]+)/.exec(address)?.[1];
  if (directive === undefined) return null;
  const [first = '', last] = directive.split(',').map(decoded);
  const from = find(text, first, 0);
  if (from === null) return null;
  const to = last === undefined ? from : find(text, last, from.end);
  return to === null ? null : { start: from.start, end: to.end };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** The words in the text, whatever space stands between them. */
function find(text: string, words: string, from: number): Place | null {
  if (words.trim() === '') return null;
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join(String.raw`\s+`);
  const search = new RegExp(pattern, 'giu');
  search.lastIndex = from;
  const found = search.exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}
