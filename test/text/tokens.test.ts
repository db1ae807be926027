import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';
import { hostileText } from '../support/texts.ts';

const wordsOf = (text: string): string[] => tokenize(text).map(({ word }) => word);
const foldedOf = (text: string): string[] => tokenize(text).map(({ folded }) => folded);

describe('tokenize', () => {
  it('finds words, and leaves punctuation and emoji out', () => {
    expect(wordsOf('Flynn, "the spy" 👍🏽 – resigned.')).toEqual(['Flynn', 'the', 'spy', 'resigned']);
  });

  it('keeps a dotted acronym whole and folds it without its last full stop', () => {
    expect(wordsOf('The U.S. left')).toEqual(['The', 'U.S.', 'left']);
    expect(foldedOf('The U.S. left')).toEqual(['the', 'u.s', 'left']);
  });

  it('keeps a number with its separators and its unit, and folds thousands to plain digits', () => {
    expect(wordsOf('1,000.5 and 35mm in 2017.')).toEqual(['1,000.5', 'and', '35mm', 'in', '2017']);
    expect(foldedOf('1,000,000')).toEqual(['1000000']);
  });

  it('keeps an ampersand inside a name', () => {
    expect(wordsOf('AT&T & Co')).toEqual(['AT&T', 'Co']);
  });

  it('keeps an inner apostrophe, straight or curly, and folds both alike', () => {
    expect(foldedOf("couldn't couldn’t O'Brien")).toEqual(["couldn't", "couldn't", "o'brien"]);
  });

  it('folds a possessive to its owner', () => {
    expect(foldedOf("Flynn's Flynn’s Years' U.S.'s")).toEqual(['flynn', 'flynn', 'years', 'u.s', 's']);
  });

  it('parts words at hyphens, so that each half is found', () => {
    expect(wordsOf('Vice President-elect')).toEqual(['Vice', 'President', 'elect']);
  });

  it('reads every script', () => {
    expect(foldedOf('Émile Öst 東京 Москва')).toEqual(['emile', 'ost', '東京', 'москва']);
  });

  it('moves places by the offset given', () => {
    expect(tokenize('a b', 10).map(({ start, end }) => [start, end])).toEqual([
      [10, 11],
      [12, 13],
    ]);
  });

  it('gives ordered tokens whose places are their words, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
        const tokens = tokenize(text);
        expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(
          tokens.map(({ word }) => word),
        );
        expect(tokens.every(({ start }, index) => start >= (tokens[index - 1]?.end ?? 0))).toBe(true);
        expect(tokens.every(({ word }) => word !== '')).toBe(true);
      }),
    );
  });
});
