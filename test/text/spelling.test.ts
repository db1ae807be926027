import { describe, expect, test } from 'vitest';
import { commonSpelling } from '../../src/text/spelling.ts';
import { AMERICAN_WORDS, BRITISH_WORDS } from '../../src/text/word-lists.ts';

describe('commonSpelling', () => {
  test.each([
    ['honour', 'honor'],
    ['neighbourhoods', 'neighborhoods'],
    ['organised', 'organized'],
    ['analysing', 'analyzing'],
    ['kilometres', 'kilometers'],
    ['metre', 'meter'],
    ['centre', 'center'],
    ['defence', 'defense'],
    ['licence', 'license'],
    ['travelled', 'traveled'],
    ['fulfil', 'fulfill'],
    ['catalogue', 'catalog'],
    ['programme', 'program'],
    ['judgement', 'judgment'],
    ['anaemia', 'anemia'],
    ['grey', 'gray'],
  ])('reads %s and %s as one word', (british, american) => {
    expect(commonSpelling(british)).toBe(american);
    expect(commonSpelling(american)).toBe(american);
  });

  test.each([
    'prise',
    'prize',
    'advise',
    'advice',
    'four',
    'for',
    'tour',
    'our',
    'rise',
    'wise',
    'ore',
    'hence',
    'all',
  ])('leaves %s as it is', (word) => {
    expect(commonSpelling(word)).toBe(word);
  });

  test('changes British words only, and none of them twice', () => {
    const changed = BRITISH_WORDS.filter((word) => commonSpelling(word) !== word);
    expect(changed.length).toBeGreaterThan(1500);
    expect(changed.filter((word) => commonSpelling(commonSpelling(word)) !== commonSpelling(word))).toEqual(
      [],
    );
    expect(AMERICAN_WORDS.filter((word) => commonSpelling(word) !== word)).toEqual([]);
  });

  test('makes one word of no two British words', () => {
    const made = BRITISH_WORDS.filter((word) => commonSpelling(word) !== word).map(commonSpelling);
    expect(made.filter((word, at) => made.indexOf(word) !== at)).toEqual([]);
  });
});
