/** English words for 0 to 19, each at its number, folded. */
export const SMALL_NUMBERS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** English words for the tens from 20 to 90, in order, folded. */
export const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Each word of {@link SMALL_NUMBERS} and {@link TENS} with its number. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL_NUMBERS.map((word, number) => [word, number] as const),
  ...TENS.map((word, at) => [word, 20 + 10 * at] as const),
]);

/** The words for `first` to `last`, both at most 19, as alternatives of a regular expression. */
export function numberWords(first: number, last: number): string {
  return SMALL_NUMBERS.slice(first, last + 1).join('|');
}
