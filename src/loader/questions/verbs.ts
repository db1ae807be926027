import { isCommonWord } from '../../text/common-words.ts';
import { IRREGULAR_FORMS } from '../../text/irregular-forms.ts';

const AUXILIARIES = new Set(['has', 'have', 'had', 'is', 'are', 'was', 'were', 'will', 'would']);

/** Whether the word can open a question by changing places with its subject: "has", "was". */
export function isAuxiliary(folded: string): boolean {
  return AUXILIARIES.has(folded);
}

/**
 * The base form of a past tense ("expelled" is "expel", "wrote" is "write"), or null where the word is none.
 * Participles that differ from the past ("written") give their base too.
 */
export function baseOfPast(folded: string): string | null {
  const irregular = IRREGULAR_FORMS.get(folded);
  if (irregular !== undefined) return /(?:ed|s|ing)$/.test(folded) ? null : irregular;
  if (!folded.endsWith('ed') || folded.length < 5) return null;
  const stripped = folded.slice(0, -2);
  const undoubled = /([bdgklmnprtv])\1$/.test(stripped) ? stripped.slice(0, -1) : null;
  const y = /[^aeiou]i$/.test(stripped) ? `${stripped.slice(0, -1)}y` : null;
  const candidates = [y, undoubled, /[^aeiou][aeiou][^aeiouwxy]$/.test(stripped) ? `${stripped}e` : null];
  const known = [...candidates, stripped, `${stripped}e`].find((word) => word !== null && isCommonWord(word));
  return known ?? null;
}
