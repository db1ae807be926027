import { describe, expect, it } from 'vitest';
import { termOf, termsOf } from '../../src/text/terms.ts';
import { tokenize } from '../../src/text/tokens.ts';

const termsIn = (text: string): string[] => termsOf(tokenize(text)).map(({ term }) => term);

/** The different terms under which words are indexed. */
const termsFor = (...words: readonly string[]): string[] => [...new Set(words.map((word) => termOf(word)))];

describe('termOf', () => {
  it.each([
    ['resign', 'resigns', 'resigned', 'resigning'],
    ['diplomat', 'diplomats'],
    ['discuss', 'discussed', 'discussing'],
    ['apologise', 'apologised', 'apologizing'],
  ])('makes the forms of %s one term', (...words) => {
    expect(termsFor(...words)).toHaveLength(1);
  });

  it.each([
    ['say', 'said', 'says'],
    ['write', 'wrote', 'written'],
    ['rise', 'rose', 'risen', 'rising'],
    ['leave', 'left', 'leaves'],
    ['child', 'children'],
    ['person', 'people'],
    ['woman', 'women'],
    ['good', 'better', 'best'],
  ])('makes the irregular forms of %s one term', (...words) => {
    expect(termsFor(...words)).toHaveLength(1);
  });

  it.each([
    ['two', '2'],
    ['nine', '9'],
    ['twelve', '12'],
    ['twenty', '20'],
    ['ninety', '90'],
  ])('makes %s the number %s', (word, number) => {
    expect(termOf(word)).toBe(number);
  });

  it.each([
    ['criticised', 'criticized'],
    ['organisation', 'organization'],
    ['analyse', 'analyze'],
    ['colour', 'color'],
    ['labour', 'labor'],
    ['favourite', 'favorite'],
    ['neighbourhood', 'neighborhood'],
    ['honoured', 'honored'],
  ])('makes British %s and American %s one term', (british, american) => {
    expect(termsFor(british, american)).toHaveLength(1);
  });

  it.each([
    ['raise', 'raised', 'raising'],
    ['tour', 'tours', 'toured'],
    ['hour', 'hours'],
    ['noise', 'noises'],
    ['sponsor', 'sponsors', 'sponsored'],
    ['promise', 'promised'],
  ])('does not part the forms of %s by a spelling rule', (...words) => {
    expect(termsFor(...words)).toHaveLength(1);
  });

  it('makes adviser and advisor, protester and protestor one term', () => {
    expect(termsFor('adviser', 'advisor', 'advisors')).toHaveLength(1);
    expect(termsFor('protester', 'protestors')).toHaveLength(1);
  });

  it('keeps words apart that mean different things', () => {
    expect(termsFor('advisor', 'advertise')).toHaveLength(2);
    expect(termsFor('moscow', 'mosque')).toHaveLength(2);
    expect(termsFor('deny', 'den')).toHaveLength(2);
  });

  it('leaves what is not plain letters as it is', () => {
    expect(termOf('2017')).toBe('2017');
    expect(termOf('u.s')).toBe('u.s');
    expect(termOf('москва')).toBe('москва');
  });
});

describe('termsOf', () => {
  it('leaves stop words out and keeps negations and directions', () => {
    expect(termsIn('He did not go there before the war')).toEqual(
      ['not', 'go', 'before', 'war'].map((word) => termOf(word)),
    );
  });

  it.each(['U.S.', 'US', 'USA', 'United States', 'the United States'])('takes %s for one country', (name) => {
    expect(termsIn(name)).toEqual(['u.s']);
  });

  it('does not take "us" for the country', () => {
    expect(termsIn('They told us so')).not.toContain('u.s');
  });

  it('takes a phrase for the one word that says the same', () => {
    expect(termsIn('Flynn stepped down')).toEqual(termsIn('Flynn resigned'));
    expect(termsIn('Who took over?')).toEqual(termsIn('Who replaced?'));
    expect(termsIn('They hit back')).toEqual(termsIn('They retaliated'));
  });

  it('gives each term the token it stands for', () => {
    expect(termsOf(tokenize('Flynn resigned')).map(({ token }) => token.word)).toEqual(['Flynn', 'resigned']);
  });
});
