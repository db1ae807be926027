import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/text/tokens.ts';
import { indexOf } from '../../support/asked.ts';
import { seedStory } from '../../support/seed-story.ts';

const { mend } = indexOf(seedStory());
const read = (typed: string): string =>
  mend(tokenize(typed))
    .tokens.map(({ word }) => word)
    .join(' ');

describe('typos are read as words of the story', () => {
  it.each([
    ['kelog', 'Kellogg'],
    ['kislak', 'Kislyak'],
    ['diplomts', 'diplomats'],
    ['resing', 'resign'],
    ['ambasador', 'ambassador'],
    ['barack', 'Barak'],
    ['flnyn', 'Flynn'],
    ['ambassado', 'ambassador'],
  ])('%s is %s', (typed, word) => {
    expect(read(typed)).toBe(word);
  });

  it.each([
    ['a word that the story knows', 'Kremlin'],
    ['a common English word', 'salary'],
    ['a short word', 'flin'.slice(0, 3)],
    ['a stop word', 'would'],
    ['a number', '2o17'],
    ['a name too far from any in the story', 'Clinton'],
  ])('%s stays: %s', (_, typed) => {
    expect(mend(tokenize(typed)).mended).toEqual([]);
  });

  it('what is written as a name is not read as a word that is none, but for one letter', () => {
    expect(read('did Angela resign')).toBe('did Angela resign');
    expect(read('did angela resign')).toBe('did anger resign');
    expect(read('DID ANGELA RESIGN')).toBe('DID anger RESIGN');
    expect(read('what of the Ambasador')).toBe('what of the ambassador');
  });

  it('keeps the places of what was typed', () => {
    const [first, second] = mend(tokenize('who kelog')).tokens;
    expect([first?.start, second?.start, second?.end]).toEqual([0, 4, 9]);
  });
});
