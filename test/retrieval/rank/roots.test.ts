import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectRoots, sharesRoot } from '../../../src/retrieval/rank/roots.ts';
import { finish } from '../../../src/text/steps.ts';

const stem = fc.constantFrom('russia', 'russi', 'critic', 'criti', 'resign', 'bank');
const ending = fc.constantFrom('', 'n', 'an', 'iz', 'ation', 'er');
const term = fc.tuple(stem, ending).map(([start, end]) => start + end);

describe('the terms of one root', () => {
  it('are those that a comparison with every term finds, in the same order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(term, { maxLength: 30 }), term, (terms, asked) => {
        const compared = terms.filter((other) => other !== asked && sharesRoot(asked, other));
        expect(finish(collectRoots(terms))(asked)).toEqual(compared);
      }),
    );
  });

  it('have the same beginning and no long suffix', () => {
    expect(finish(collectRoots(['russia', 'russian', 'rust', 'critic']))('russian')).toEqual(['russia']);
  });
});
