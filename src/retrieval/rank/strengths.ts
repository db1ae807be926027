import { remembered } from '../../text/remembered.ts';
import type { Bag } from '../search-index.ts';
import { strengthIn, type MatchedTerm } from './matching.ts';

/** How well a bag meets each of a question's terms, in their order, 0 to 1; worked out once a question. */
export type Strengths = (bag: Bag) => Float64Array;

/** An empty store of strengths for one question's terms: candidates share their passages and neighbours. */
export function createStrengths(terms: readonly MatchedTerm[]): Strengths {
  return remembered((bag: Bag) => {
    const strengths = new Float64Array(terms.length);
    for (const [place, term] of terms.entries()) strengths[place] = strengthIn(bag, term);
    return strengths;
  });
}
