import { describe, expect, it } from 'vitest';
import { articleOfParagraphs, speechIn } from '../loading.ts';

const speakers = (paragraph: string) => articleOfParagraphs(paragraph).claims.map(({ speaker }) => speaker);

describe('a tag behind a quotation’s own mark', () => {
  it.each([
    ['"Are we safe?" Ann Jones asked.'],
    ['"Are we safe?" the mayor, Ann Jones, asked.'],
    ['"Are we safe?" – Ann Jones'],
  ])('gives the words their speaker: %s', (paragraph) => {
    expect(speechIn(articleOfParagraphs(paragraph))).toEqual([['Are we safe?', 'Ann Jones']]);
  });

  it.each([
    ['a sentence that reports for itself', '"Are we safe?" Ann Jones said that it leaks.'],
    ['a sentence that tells a thought', '"Are we safe?" Ann Jones believed.'],
    ['a sentence that tells no speech', '"Are we safe?" Ann Jones left.'],
    ['a relative clause before the verb', '"Are we safe?" Nobody who knew Ann Jones asked.'],
  ])('is not %s', (_, paragraph) => {
    expect(speechIn(articleOfParagraphs(paragraph))).not.toContainEqual(['Are we safe?', 'Ann Jones']);
  });
});

it('a tag may hold a phrase between its name and its verb', () => {
  const article = articleOfParagraphs('"Are we safe?" Ann Jones of Ely asked.');
  expect(speechIn(article)).toEqual([['Are we safe?', 'Ann Jones of Ely']]);
});

describe('a sentence that is too long to be one', () => {
  const list = 'the old dam of the small town '.repeat(60);

  it('is read in portions: a report in its first or last words is found', () => {
    expect(speakers(`Ann Jones said that it leaks, ${list}and it rains.`)).toContain('Ann Jones');
    expect(speakers(`It is ${list}and it rains, Ann Jones said.`)).toContain('Ann Jones');
  });

  it('is cut in no quotation, and does not count the quotations’ words', () => {
    const words = `We built ${list.trim()}`;
    const article = articleOfParagraphs(`"${words}," Ann Jones said, "and ${list}it holds."`);
    expect(speechIn(article).map(([, speaker]) => speaker)).toEqual(['Ann Jones', 'Ann Jones']);
  });
});
