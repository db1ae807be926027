const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Ours, so it stands in brackets, as editors mark what they leave out: an article may print "…" itself. */
const OMISSION = '[…]';

/** The words in at most `most` UTF-16 units: whole, or as many as fit and then the mark of an omission. */
export function shorten(words: string, most: number): string {
  if (words.length <= most) return words;
  const room = most - ` ${OMISSION}`.length;
  const space = words.slice(0, room + 1).search(/\s\S*$/u);
  // A text without spaces is cut between letters.
  const end = space >= room / 2 ? space : startOfGrapheme(words, room);
  return `${words.slice(0, end).trimEnd()} ${OMISSION}`;
}

function startOfGrapheme(text: string, offset: number): number {
  return graphemes.segment(text).containing(offset)?.index ?? offset;
}
