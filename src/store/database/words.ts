/** Text as both databases keep it: PostgreSQL takes neither U+0000 nor half of a surrogate pair. */
export function storable(text: string): string {
  return text.replaceAll(/[\0\p{Surrogate}]/gu, '\u{FFFD}');
}

/** A name without regard to case or to how its letters are composed. */
export function folded(name: string): string {
  return storable(name).normalize('NFKC').toLowerCase();
}
