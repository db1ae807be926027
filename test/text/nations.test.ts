import { describe, expect, it } from 'vitest';
import { nationOf } from '../../src/text/nations.ts';

describe('the nation that a word names', () => {
  it.each([
    ['america', 'american'],
    ['u.s', 'americans'],
    ['ukraine', 'ukrainian'],
    ['netherlands', 'dutch'],
    ['poland', 'poles'],
    ['iraq', 'iraqis'],
  ])('is one for %s and %s', (one, other) => {
    expect(nationOf(one)).not.toBeNull();
    expect(nationOf(one)).toBe(nationOf(other));
  });

  it('differs from country to country, and other words have none', () => {
    expect(nationOf('russian')).not.toBe(nationOf('ukrainian'));
    expect([nationOf('kremlin'), nationOf('s'), nationOf('')]).toEqual([null, null, null]);
  });
});
