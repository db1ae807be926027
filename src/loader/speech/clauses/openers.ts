import type { Unit } from './units.ts';
import { CONJUNCTIONS, DAYS, PREPOSITIONS, isAdverb } from './words.ts';

/** Words that open a clause of content. */
export const OPENERS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when']);

/** How many units behind a verb its content may open. */
export const FARTHEST_OPENER = 16;

/** Whether a verb's object can begin with the word. */
export function startsObject({ folded }: Unit): boolean {
  return !(
    (PREPOSITIONS.has(folded) && folded !== 'to') ||
    CONJUNCTIONS.has(folded) ||
    folded === 'and' ||
    folded === 'or' ||
    DAYS.has(folded) ||
    isAdverb(folded)
  );
}
