/**
 * The form of a word that is compared: lower case, no accents, straight apostrophes.
 * Its length may differ from the word's, so offsets are always taken from the text itself.
 */
export function fold(word: string): string {
  // Most words are plain, and folding each word of an article is most of the work of reading it.
  if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ′]/gu, "'")
    .toLowerCase();
}

/** Whether the word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < FIRST_BEYOND_ASCII ? code >= CODE_OF_A && code <= CODE_OF_Z : /^\p{Lu}/u.test(word);
}

const CODE_OF_A = 0x41;
const CODE_OF_Z = 0x5a;
const FIRST_BEYOND_ASCII = 0x80;
