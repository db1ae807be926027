import { describe, expect, it } from 'vitest';
import { readAttributionSet } from '../../../src/evaluation/quotes/attribution-set.ts';

const set = (end: number) => [
  { id: 'a', text: 'He left.', attributions: [{ source: [[0, 2]], cue: [], content: [[3, end]] }] },
];

describe('an attribution set', () => {
  it('is read with its spans', () => {
    const read = readAttributionSet(set(7));
    expect(read).toMatchObject({
      status: 'valid',
      articles: [{ id: 'a', attributions: [{ source: [{ start: 0, end: 2 }] }] }],
    });
  });

  it('is refused with the place of what is wrong', () => {
    const read = readAttributionSet([{ id: 'a', text: 'x' }]);
    expect(read.status === 'invalid' && read.complaint).toContain('[0].attributions');
    expect(readAttributionSet(set(70))).toEqual({
      status: 'invalid',
      complaint: '[0]: no characters stand from 3 to 70 of its text',
    });
    expect(readAttributionSet({})).toMatchObject({ status: 'invalid' });
  });
});
