import { WORD_LISTS } from './word-lists.ts';

/**
 * How much a word tells by being rare in English at large: 0.5 for the few thousand commonest, 0.75 for common ones,
 * 1 for the rest. In one short article every word is rare; this keeps "get" from counting as much as "retaliate".
 */
export function rarityOf(folded: string): number {
  if (COMMONEST.has(folded)) return 0.5;
  return VERY_COMMON.has(folded) ? 0.75 : 1;
}

/**
 * Whether English prose commonly uses the folded word in lower case. Names ("putin"), misspellings and rare
 * words are not in it. From SCOWL (Kevin Atkinson's word lists, sizes 10 to 60), some 85,000 words.
 */
export function isCommonWord(folded: string): boolean {
  return COMMON.has(folded);
}

function listed(sizes: readonly number[]): ReadonlySet<string> {
  return new Set(sizes.flatMap((size) => WORD_LISTS[size] ?? []).flat());
}

const COMMONEST = listed([10]);
const VERY_COMMON = listed([20]);
const COMMON = listed([10, 20, 35, 40, 50, 55, 60]);
