import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectPostings, holding, postingOf } from '../../src/retrieval/postings.ts';
import { finish } from '../../src/text/steps.ts';

const term = fc.constantFrom('bridge', 'mayor', 'fall', 'say', 'toString');
const sentence = fc
  .record({
    counts: fc
      .uniqueArray(fc.tuple(term, fc.integer({ min: 1, max: 9 })), { selector: ([word]) => word })
      .map((counts) => new Map(counts)),
    passage: fc.nat(9),
  })
  .map(({ counts, passage }) => ({ counts, passage, length: counts.size }));

describe('where a term stands', () => {
  it('is every sentence that counts it, in order, as often as it does', () => {
    fc.assert(
      fc.property(fc.array(sentence), term, (sentences, asked) => {
        const postings = finish(collectPostings(sentences));
        const { sentences: places, counts } = postingOf(postings, asked);
        const counted = sentences.flatMap(({ counts: own }, at) =>
          own.has(asked) ? [[at, own.get(asked)]] : [],
        );
        expect(Array.from(places, (place, at) => [place, counts[at]])).toEqual(counted);
        expect(holding(postings, asked)).toBe(counted.length);
      }),
    );
  });
});
