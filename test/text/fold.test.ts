import { describe, expect, it } from 'vitest';
import { fold, isCapitalised } from '../../src/text/fold.ts';

describe('fold', () => {
  it('makes lower case, drops accents and straightens apostrophes', () => {
    expect(fold('Émile')).toBe('emile');
    expect(fold('e\u0301')).toBe('e');
    expect(fold('Flynn’s')).toBe("flynn's");
  });

  it('opens ligatures and wide letters', () => {
    expect(fold('ﬁnal')).toBe('final');
    expect(fold('ＦＢＩ')).toBe('fbi');
  });

  it('changes nothing when done twice', () => {
    for (const word of ['Straße', 'İstanbul', 'ǅ', "O’Brien's"]) expect(fold(fold(word))).toBe(fold(word));
  });
});

describe('isCapitalised', () => {
  it('looks at the first letter alone, in any script', () => {
    expect(['Flynn', 'USA', 'Émile', 'Москва'].every((word) => isCapitalised(word))).toBe(true);
    expect(['flynn', 'iPhone', '2017', '', '東京'].some((word) => isCapitalised(word))).toBe(false);
  });
});
