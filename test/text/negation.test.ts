import { describe, expect, it } from 'vitest';
import { isNegation, isNot } from '../../src/text/negation.ts';

describe('negation', () => {
  it.each(['not', 'never', "didn't", 'cannot'])('%s negates a verb', (word) => {
    expect(isNot(word)).toBe(true);
    expect(isNegation(word)).toBe(true);
  });

  it.each(['without', 'denied', 'nobody'])('%s says that something is not so, by itself', (word) => {
    expect(isNot(word)).toBe(false);
    expect(isNegation(word)).toBe(true);
  });

  it.each(['note', 'knot', 'nevertheless'])('%s says no such thing', (word) => {
    expect(isNegation(word)).toBe(false);
  });
});
