import { describe, expect, it } from 'vitest';
import { articleOfParagraphs } from '../loading.ts';

/** What the article's questions ask of a sentence. */
const questionsIn = (...paragraphs: readonly string[]): string[] =>
  articleOfParagraphs(...paragraphs).questions.map(({ question }) => question);

describe('words before a name that only describe', () => {
  it.each([
    ['a rank', 'Retired general Ann Jones founded the Ely Museum.'],
    ['an article and a rank', 'The retired general Ann Jones founded the Ely Museum.'],
    ['a title with a full stop', 'Gen. Ann Jones founded the Ely Museum.'],
    ['a word with a hyphen', 'Vice-president Ann Jones founded the Ely Museum.'],
    ['a description between commas', 'Former mayor, Ann Jones, founded the Ely Museum.'],
  ])('leave the name as the subject: %s', (_, sentence) => {
    expect(questionsIn(sentence)).toContain('Who founded the Ely Museum?');
  });

  it.each([
    ['of one who is another’s', 'The mayor’s aide Ann Jones founded the Ely Museum.'],
    ['of a plural’s owner', 'The mayors’ aide Ann Jones founded the Ely Museum.'],
    ['of a comma that nothing closes', 'Former mayor, Ann Jones founded the Ely Museum.'],
    ['of a preposition', 'Critics of Ann Jones founded the Ely Museum.'],
    ['of another mark', 'Former mayor: Ann Jones founded the Ely Museum.'],
    ['of a dash', 'Former mayor - Ann Jones founded the Ely Museum.'],
  ])('are none because %s', (_, sentence) => {
    expect(questionsIn(sentence)).not.toContain('Who founded the Ely Museum?');
  });
});

describe('a phrase behind a name', () => {
  it.each([
    ['between commas', 'Ann Jones, the mayor of Ely, founded the Ely Museum.'],
    ['in brackets', 'Ann Jones (the mayor) founded the Ely Museum.'],
  ])('is passed over: %s', (_, sentence) => {
    expect(questionsIn(sentence)).toContain('Who founded the Ely Museum?');
  });

  it.each([
    ['that does not end', 'Ann Jones, the mayor founded the Ely Museum.'],
    ['with a dash in it', 'Ann Jones, the mayor — of Ely, founded the Ely Museum.'],
    ['in brackets that a comma follows', 'Ann Jones (the mayor), who founded the Ely Museum.'],
    ['that adds a second person', 'Ann Jones, Bob Smith and Al Gore, founded the Ely Museum.'],
  ])('hides the subject: %s', (_, sentence) => {
    expect(questionsIn(sentence)).not.toContain('Who founded the Ely Museum?');
  });
});

describe('a thing as the subject', () => {
  it.each([
    ['The old dam was rebuilt in March 2012.', 'When was the old dam rebuilt?'],
    ['The mayor of Ely was elected in March 2012.', 'When was the mayor of Ely elected?'],
    ['The mayor of the town was elected in March 2012.', 'When was the mayor of the town elected?'],
    ['The well-known dam was rebuilt in March 2012.', 'When was the well-known dam rebuilt?'],
    ['Dams were rebuilt in March 2012.', 'When were dams rebuilt?'],
  ])('%s', (sentence, question) => {
    expect(questionsIn(sentence)).toContain(question);
  });

  it.each([
    ['one that is not the only one', 'A dam was rebuilt in March 2012.'],
    ['one word that is no plural', 'Water was cleaned in March 2012.'],
    ['a word that tells only which', 'The first was rebuilt in March 2012.'],
    ['an owner', 'The mayor’s was rebuilt in March 2012.'],
    ['a number', 'The 12 were rebuilt in March 2012.'],
    ['a participle', 'Rebuilding dams was ended in March 2012.'],
    ['a phrase with a comma in it', 'The old, grey dam was rebuilt in March 2012.'],
  ])('is not %s', (_, sentence) => {
    expect(questionsIn(sentence).filter((question) => question.startsWith('When was'))).toEqual([]);
  });
});
