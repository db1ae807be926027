/** The words with a capital first letter. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words with a small first letter. */
export function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
