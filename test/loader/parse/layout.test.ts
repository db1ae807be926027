import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/loader/parse/layout.ts';

/** The article of blocks of plain text. */
const laidOut = (...texts: readonly string[]) =>
  layOut(
    texts.map((text, index) => ({ text, heading: null, line: index + 1 })),
    {},
  ).article;

const HEADLINE = 'The Dam of Ely';
const STANDFIRST = 'The dam is a hundred years old.';
const FIRST = 'It was built after a flood.';

describe('a photo credit', () => {
  it('stands before the first paragraph, or after a standfirst', () => {
    const credit = 'Photo by Ann Jones';
    const before = laidOut(HEADLINE, credit, STANDFIRST);
    const after = laidOut(HEADLINE, STANDFIRST, credit, FIRST);
    expect([before.photoCredit, before.paragraphs]).toEqual(['Ann Jones', [STANDFIRST]]);
    expect([after.photoCredit, after.paragraphs]).toEqual(['Ann Jones', [STANDFIRST, FIRST]]);
  });

  it('is the first of two: the second is dropped before the first paragraph, and text after it', () => {
    const second = 'Photo by Bob Smith';
    const before = laidOut(HEADLINE, 'Photo by Ann Jones', second, STANDFIRST);
    const after = laidOut(HEADLINE, 'Photo by Ann Jones', STANDFIRST, second);
    expect([before.photoCredit, before.paragraphs]).toEqual(['Ann Jones', [STANDFIRST]]);
    expect([after.photoCredit, after.paragraphs]).toEqual(['Ann Jones', [STANDFIRST, second]]);
  });

  it('is text further down', () => {
    const article = laidOut(HEADLINE, STANDFIRST, FIRST, 'Photo by Ann Jones');
    expect([article.photoCredit, article.paragraphs.length]).toEqual([null, 3]);
  });
});

describe('a byline', () => {
  it('stands before the first paragraph, or after a standfirst', () => {
    expect(laidOut(HEADLINE, 'By Ann Jones', STANDFIRST).byline).toBe('Ann Jones');
    expect(laidOut(HEADLINE, STANDFIRST, 'By Ann Jones', FIRST).byline).toBe('Ann Jones');
  });

  it('is text behind a standfirst where there is one already, and further down', () => {
    const second = laidOut(HEADLINE, 'By Ann Jones', STANDFIRST, 'By Bob Smith');
    const late = laidOut(HEADLINE, STANDFIRST, FIRST, 'By Bob Smith');
    expect([second.byline, second.paragraphs]).toEqual(['Ann Jones', [STANDFIRST, 'By Bob Smith']]);
    expect([late.byline, late.paragraphs]).toEqual([null, [STANDFIRST, FIRST, 'By Bob Smith']]);
  });
});

describe('a headline', () => {
  it.each([
    ['The Dam of Ely', true],
    ['Is the Dam of Ely Safe?', true],
    ['A New Dam for the U.S.', true],
    ['The Dam of Ely is safe.', false],
    ['“The Dam of Ely is safe.”', false],
    [`The Dam ${'of Ely '.repeat(40)}`, false],
  ])('%s: %s', (text, isHeadline) => {
    expect(laidOut(text, STANDFIRST).headline === text).toBe(isHeadline);
  });
});
