import { describe, expect, it } from 'vitest';
import { articleOfParagraphs } from '../../../bench/answers/question-sets.ts';
import { pairsOf } from '../../../bench/pairs/make.ts';
import type { DatasetQuestion } from '../../../src/evaluation/dataset.ts';
import { lexicon } from '../../support/lexicon.ts';

const ARTICLE = articleOfParagraphs('ely', [
  'Anna Porter accused Robert Hale of fraud in 1987. The judge met Anna Porter and Robert Hale.',
  'A storm closed the oldest bridge in Ely, and Sarah Miller saw it.',
  'The council rejected the plan in Ludlow.',
  'Bombs fell in Warsaw all night.',
  'Nobody knew why.',
  'A parade was held in Paris.',
]);

function twinsOf(text: string, paragraph: number): Partial<Record<string, string>> {
  const question: DatasetQuestion = {
    id: text,
    article: 'ely',
    question: text,
    answerable: true,
    paragraphs: [paragraph],
    sentences: [[paragraph, 1]],
    answers: ['fraud'],
  };
  const set = { name: 'small', isOwn: false, articles: [ARTICLE], questions: [question] };
  return Object.fromEntries(pairsOf(set, lexicon).map(({ kind, twin }) => [kind, twin]));
}

describe('twins of questions', () => {
  it('names change places where what parts them does not hold both ways', () => {
    const accused = twinsOf('When did Anna Porter accuse Robert Hale?', 1);
    expect(accused['swapped-names']).toBe('When did Robert Hale accuse Anna Porter?');
    expect(twinsOf('When did Anna Porter meet Robert Hale?', 1)).not.toHaveProperty('swapped-names');
    expect(twinsOf('What did Anna Porter and Robert Hale do?', 1)).not.toHaveProperty('swapped-names');
  });

  it('a part of a name is no name', () => {
    expect(twinsOf('When did Mary Anna Porter accuse Robert Hale?', 1)).not.toHaveProperty('swapped-names');
  });

  it('the one acted on acts, where the gold sentence has him behind the verb', () => {
    const twins = twinsOf('Of what did Anna Porter accuse him?', 1);
    expect(twins['other-side']).toBe('Of what did Robert Hale accuse him?');
    expect(twinsOf('What did Sarah Miller see?', 2)).not.toHaveProperty('other-side');
  });

  it('a name becomes one of its kind that the gold passage does not hold', () => {
    expect(twinsOf('When did bombs fall on Warsaw?', 4)['other-name']).toBe('When did bombs fall on Paris?');
    expect(twinsOf('When was a parade held in Warsaw?', 4)).not.toHaveProperty('other-name');
  });

  it('a year of the gold passage becomes one near it that the article does not hold', () => {
    const { 'other-number': twin = '' } = twinsOf('Who was accused in 1987?', 1);
    const [, year = ''] = /^Who was accused in (\d{4})\?$/.exec(twin) ?? [];
    expect(year).not.toBe('1987');
    expect(Math.abs(Number(year) - 1987)).toBeLessThanOrEqual(40);
    expect(twinsOf('Who was accused in 1950?', 1)).not.toHaveProperty('other-number');
  });

  it('what is asked is denied, and what is denied asked', () => {
    expect(twinsOf('Why did the council reject the plan?', 3)['negation']).toBe(
      "Why didn't the council reject the plan?",
    );
    expect(twinsOf("Why didn't the council accept the plan?", 3)['negation']).toBe(
      'Why did the council accept the plan?',
    );
    expect(twinsOf('Who is the judge?', 1)).not.toHaveProperty('negation');
  });

  it('a word becomes its antonym in the same form', () => {
    expect(twinsOf('Where was the plan rejected?', 3)['antonym']).toBe('Where was the plan accepted?');
    expect(twinsOf('Where is the oldest bridge?', 2)['antonym']).toMatch(
      /^Where is the (?:newest|youngest) bridge\?$/,
    );
  });

  it('is not made where the article has the new words beside the others', () => {
    expect(twinsOf('Where was the plan accepted?', 3)).not.toHaveProperty('antonym');
  });

  it('are the same in every run', () => {
    const text = 'When did Anna Porter accuse Robert Hale of fraud in 1987?';
    expect(twinsOf(text, 1)).toEqual(twinsOf(text, 1));
  });
});
