import { describe, expect, it } from 'vitest';
import { articleOfParagraphs, fixture } from './loading.ts';

const questionsIn = (...paragraphs: readonly string[]): string[] =>
  articleOfParagraphs(...paragraphs).questions.map(({ question, paragraph }) => `${paragraph} ${question}`);

describe('proposed questions', () => {
  it('ask who, from a sentence that begins with a name', () => {
    expect(questionsIn('Sergei Kislyak opened the new dam on Monday.')).toContain(
      '1 Who opened the new dam?',
    );
  });

  it('ask why, where the sentence tells a cause', () => {
    expect(questionsIn('Sergei Kislyak closed the new dam after a leak.')).toContain(
      '1 Why did Sergei Kislyak close the new dam?',
    );
    expect(questionsIn('Sergei Kislyak has closed the new dam because of a leak.')).toContain(
      '1 Why has Sergei Kislyak closed the new dam?',
    );
  });

  it('ask how many, where a number was acted upon', () => {
    expect(questionsIn('The town invited 35 foreign guests to Ely.')).toContain(
      '1 How many foreign guests were invited?',
    );
  });

  it('ask what somebody said, and what a document said', () => {
    const questions = questionsIn('"We are safe," Ann Jones said in a statement.');
    expect(questions).toContain('1 What did Ann Jones say?');
    expect(questions).toContain('1 What did the statement say?');
  });

  it('put a description’s capital back to small, and leave a name’s', () => {
    expect(questionsIn('The mayor of Ely said the dam was safe.')).toContain(
      '1 What did the mayor of Ely say?',
    );
  });

  it('ask what happened when, of a month or a year', () => {
    expect(questionsIn('It began in March 2012.', 'It ended in 2019.')).toEqual([
      '1 What happened in March 2012?',
      '2 What happened in 2019?',
    ]);
  });

  it('ask of the fields that are there, and of none that is not', () => {
    const asked = fixture('dam-opens.txt').questions.flatMap(({ question, paragraph }) =>
      paragraph === 0 ? [question] : [],
    );
    expect(asked).toEqual([
      'When was this published?',
      'Who wrote this article?',
      'Who took the photo?',
      'Who published this story?',
      'Where is the original article?',
      'What are the related articles?',
    ]);
    expect(questionsIn('It is.')).toEqual([]);
  });

  it('of the fields are kept however long the article is', () => {
    const paragraphs = Array.from({ length: 200 }, (_, index) => `It began in ${1500 + index}.`);
    const { questions } = articleOfParagraphs('March 3, 2019', ...paragraphs);
    expect(questions.at(-1)?.question).toBe('When was this published?');
    expect(questions).toHaveLength(60);
  });

  it('go on past sentences that only repeat a question', () => {
    const said = Array.from({ length: 100 }, () => '"We are safe," Ann Jones said.');
    expect(questionsIn(...said, 'It ended in 2019.')).toContain('101 What happened in 2019?');
  });

  it('do not ask twice, and are sixty at most, each short enough for a choice', () => {
    const many = Array.from({ length: 200 }, (_, index) => `It began in ${1500 + index}. It ended in 1499.`);
    const { questions } = articleOfParagraphs(...many);
    expect(questions).toHaveLength(60);
    expect(new Set(questions.map(({ question }) => question)).size).toBe(60);
    expect(questions.every(({ question }) => question.length <= 100)).toBe(true);
  });

  it('do not ask of a pronoun that no question explains', () => {
    expect(questionsIn('Sergei Kislyak opened it there on Monday.')).toEqual([]);
  });
});
