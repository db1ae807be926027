import { describe, expect, it } from 'vitest';
import { knownOf } from '../../../src/retrieval/rank/relatives.ts';
import { termOf } from '../../../src/text/terms.ts';
import { lexicon } from '../../support/lexicon.ts';

const nouns = 'president letter adviser city storm river teacher hospital election army music winter'.split(
  ' ',
);

describe('what is known of a word', () => {
  it('is worked out once', () => {
    expect(knownOf(lexicon, 'president')).toBe(knownOf(lexicon, 'president'));
  });

  it('is the same after more words than are remembered', () => {
    const before = nouns.map((noun) => knownOf(lexicon, noun));
    for (let number = 0; number < 60_000; number += 1) knownOf(lexicon, `unheard${number}`);
    const after = nouns.map((noun) => knownOf(lexicon, noun));
    expect(after).toEqual(before);
    expect(after[0]).not.toBe(before[0]);
  });

  it('holds no opposite, and what is related less than the word itself', () => {
    const { relatives } = knownOf(lexicon, 'old');
    expect(relatives.has(termOf('new'))).toBe(false);
    expect([...relatives.values()].every((strength) => strength > 0 && strength < 1)).toBe(true);
  });

  it('is the rows of related words alone without a lexicon', () => {
    const { relatives, vector } = knownOf(null, 'doctor');
    expect([...relatives.keys()]).toEqual([termOf('physician')]);
    expect(vector).toBeNull();
  });
});
