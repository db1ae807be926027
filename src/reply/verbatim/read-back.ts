/** The mark of what is left out, at the beginning and at the end of a quotation. */
const OMISSION = { before: /^\\\[…\\\] /, after: / \\\[…\\\]$/ } as const;

/**
 * The words of the block quotes in a text of ours, in order: the inverse of `quotation`. Marks of emphasis and of what was
 * left out are taken off; line breaks of any kind have become `\n`. Words that themselves begin or end with "[…]" lose it.
 */
export function quotedIn(markdown: string): readonly string[] {
  const quotes: string[][] = [];
  let isOpen = false;
  for (const line of markdown.split('\n')) {
    const quoted = /^> ?(.*)$/s.exec(line)?.[1];
    if (quoted === undefined) isOpen = false;
    else if (isOpen) quotes.at(-1)?.push(quoted);
    else {
      quotes.push([quoted]);
      isOpen = true;
    }
  }
  return quotes.map((lines) => wordsOf(lines.join('\n')).trim()).filter((words) => words !== '');
}

/** Every mark of an article's own is escaped, so that what is not is ours. */
function wordsOf(quote: string): string {
  return quote
    .replace(OMISSION.before, '')
    .replace(OMISSION.after, '')
    .replace(/\\([^\p{L}\p{N}\s])|\*\*|__/gu, (_mark, escaped: string | undefined) => escaped ?? '');
}
