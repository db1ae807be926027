import { formatsOf } from '../formats.ts';

const british = formatsOf('en-GB');

/** How English writes dates and numbers: the day before the month. */
export const { date, number } = british;

/** How English writes lists: with a comma before the last "and", which keeps apart names that hold one. */
export const { and, or, andInLabel } = formatsOf('en');

/** "1 quote", "2 quotes", "3 stories". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return british.counted(count, noun, plural);
}
