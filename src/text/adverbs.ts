/** Words in "-ly" that are names, nouns, verbs or adjectives. */
const NO_ADVERBS = new Set(
  `family italy supply reply assembly only early daily july apply monopoly rally ally bully billy emily kelly
  reilly`.split(/\s+/),
);

/** Whether a folded word is an adverb by its ending: "quickly", not "family". */
export function endsAsAdverb(folded: string): boolean {
  return folded.length > 4 && folded.endsWith('ly') && !NO_ADVERBS.has(folded);
}
