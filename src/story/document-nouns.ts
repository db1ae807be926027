/** Documents that a reader asks for as a whole: "what did the letter say?" */
export const QUOTABLE_DOCUMENTS: ReadonlySet<string> = new Set(
  'letter statement memo email note tweet indictment report speech'.split(' '),
);

/** Further nouns for a text that can be quoted from. A resignation is one: it is tendered in words. */
const OTHER_DOCUMENTS = new Set(
  `memorandum e-mail complaint lawsuit filing ruling judgment verdict post essay article editorial memoir book diary
  declaration decree order resolution treaty manifesto petition affidavit testimony transcript text message
  resignation`.split(/\s+/),
);

/**
 * Whether the word, as printed, names a text that can be quoted from. With a capital it is part of a name: "The
 * Washington Post".
 */
export function isDocumentNoun(word: string): boolean {
  return QUOTABLE_DOCUMENTS.has(word) || OTHER_DOCUMENTS.has(word);
}
