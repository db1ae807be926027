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

  it('ask who acted, of a clause behind a time, another phrase or “and”', () => {
    expect(questionsIn('In 1998, Ann Jones founded the Ely Museum.')).toContain(
      '1 Who founded the Ely Museum?',
    );
    expect(questionsIn('After the war, Ann Jones founded the Ely Museum.')).toContain(
      '1 Who founded the Ely Museum?',
    );
    expect(questionsIn('Ann Jones left for Rome and founded the Ely Museum.')).toContain(
      '1 Who founded the Ely Museum?',
    );
    expect(questionsIn('Former mayor, Ann Jones, founded the Ely Museum.')).toContain(
      '1 Who founded the Ely Museum?',
    );
  });

  it('ask when and where, without the time and the place that answer', () => {
    expect(questionsIn('The old dam was rebuilt in March 2012.')).toEqual([
      '1 When was the old dam rebuilt?',
    ]);
    expect(questionsIn('On Monday, Ann Jones opened the dam.')).toContain(
      '1 When did Ann Jones open the dam?',
    );
    expect(questionsIn('Ann Jones met the governor in Ely.')).toContain(
      '1 Where did Ann Jones meet the governor?',
    );
  });

  it('ask what somebody made, and by whom something was made', () => {
    expect(questionsIn('Ann Jones published a long novel in 1970.')).toContain(
      '1 What did Ann Jones publish in 1970?',
    );
    expect(questionsIn('The old dam was built by Ann Jones.')).toContain('1 Who was the old dam built by?');
  });

  it('ask what a thing is, and who somebody is, where the article first names them', () => {
    expect(questionsIn('Ely is a city in the east of England.')).toContain('1 What is Ely?');
    expect(questionsIn('They met Ann Jones, the mayor of Ely.', 'They met Ann Jones, the mayor.')).toEqual([
      '1 Who is Ann Jones?',
    ]);
  });

  it('ask what somebody said, and what a document said', () => {
    const questions = questionsIn('"We are safe," Ann Jones said in a statement.');
    expect(questions).toContain('1 What did Ann Jones say?');
    expect(questions).toContain('1 What did the statement say?');
  });

  it('ask what somebody said about what the words are about', () => {
    expect(questionsIn('Ann Jones said that the old dam was safe.')).toContain(
      '1 What did Ann Jones say about the old dam?',
    );
    expect(questionsIn('"Moscow is ready," Ann Jones said.')).toContain(
      '1 What did Ann Jones say about Moscow?',
    );
  });

  it('put a description’s capital back to small, and leave a name’s', () => {
    expect(questionsIn('The mayor of Ely said it was safe.')).toContain('1 What did the mayor of Ely say?');
    expect(questionsIn('Ely officials said it was safe.')).toContain('1 What did Ely officials say?');
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
    const { questions } = articleOfParagraphs('March 3, 2019', ...founded(100));
    expect(questions.at(-1)?.question).toBe('When was this published?');
    expect(questions).toHaveLength(60);
  });

  it('go on past sentences that only repeat a question', () => {
    const said = Array.from({ length: 100 }, () => '"We are safe," Ann Jones said.');
    expect(questionsIn(...said, 'It ended in 2019.')).toContain('101 What happened in 2019?');
  });

  it('do not ask twice, and are sixty at most, each short enough for a choice', () => {
    const { questions } = articleOfParagraphs(...founded(100), ...founded(100));
    expect(questions).toHaveLength(60);
    expect(new Set(questions.map(({ question }) => question)).size).toBe(60);
    expect(questions.every(({ question }) => question.length <= 100)).toBe(true);
  });

  it('are the most central first: what many passages speak of, told early', () => {
    const [first] = questionsIn(
      'Ann Jones closed the dam after a leak.',
      'Bob Smith bought a yellow hat in Rome.',
      'The dam is old. Ann Jones had warned of the dam.',
    );
    expect(first).toBe('1 Why did Ann Jones close the dam?');
  });
});

describe('no question', () => {
  it.each([
    ['of a pronoun that nothing explains', 'Sergei Kislyak opened it there on Monday.'],
    ['of a clause that would be cut in two', 'Ann Jones praised the man who built the dam.'],
    ['with a verb that is a participle', 'Paris based by Ann Jones.'],
    ['of more subjects than one taken for one', 'Ann Jones, Bob Smith and Al Gore met the governor.'],
    ['of a heading', 'Ann Jones Opens The Dam'],
    ['of what only may be', 'Ann Jones might close the dam because of a leak.'],
    ['of who a thing is', 'Windows was popular with readers of Ely.'],
    ['of a speaker who is no words for anybody', 'Going on to say it was safe, he left.'],
  ])('%s', (_, sentence) => {
    expect(questionsIn(sentence)).toEqual([]);
  });
});

/** Paragraphs of as many facts, no two alike. */
function founded(count: number): readonly string[] {
  const letters = 'bcdfghklmn';
  return Array.from({ length: count }, (_, at) => {
    const name = `X${letters[Math.floor(at / 10)]}a${letters[at % 10]}o`;
    return `Ann Jones founded the ${name} School.`;
  });
}
