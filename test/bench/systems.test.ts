import { describe, expect, it } from 'vitest';
import { articleOfParagraphs, articleWithout, sampleOf } from '../../bench/answers/question-sets.ts';
import { allSystems } from '../../bench/answers/systems/systems.ts';
import { lexicon } from '../support/lexicon.ts';

const ARTICLE = articleOfParagraphs('ely', [
  'The council of Ely met on Monday. It was a short meeting in the old library.',
  'The mayor announced a new bridge over the river. Builders will begin in March.',
  'A baker sold three hundred loaves. His shop stands beside the cathedral.',
]);

describe.each(allSystems(lexicon).map((system) => [system.name, system] as const))('%s', (_name, system) => {
  const search = system.build(ARTICLE);

  it('finds the sentence that has the words of the question, and gives it as the article prints it', () => {
    const { ranking, confidence } = search('bridge over the river');
    const [first] = ranking();
    expect(first).toMatchObject({
      paragraph: 2,
      sentence: 1,
      text: 'The mayor announced a new bridge over the river.',
    });
    expect(confidence).toBeGreaterThan(0);
  });

  it('ranks best first and no sentence twice', () => {
    const found = search('Who announced the bridge?').ranking();
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(found.map(({ text }) => text)).size).toBe(found.length);
  });

  it('is less sure of a question about something else', () => {
    const other = search('Which zebra qualified?').confidence;
    expect(other).toBeLessThan(search('Who announced a new bridge over the river?').confidence);
  });
});

describe('articles and samples of the bench', () => {
  it('an article without a paragraph has the rest in order', () => {
    const rest = articleWithout(ARTICLE, [2]);
    expect([...(rest?.passages.keys() ?? [])]).toEqual([1, 2]);
    expect(rest?.sentences.at(-1)?.text).toBe('His shop stands beside the cathedral.');
    expect(articleWithout(ARTICLE, [1, 2, 3])).toBeNull();
  });

  it('a sample is a part of every larger one and takes of answerable and unanswerable alike', () => {
    const questions = Array.from({ length: 60 }, (_, at) => ({
      id: `q-${at}`,
      article: 'ely',
      question: `Question ${at}?`,
      answerable: at % 3 > 0,
      paragraphs: [],
      sentences: [],
      answers: [],
    }));
    const five = sampleOf(questions, 5);
    const ten = sampleOf(questions, 10);
    expect(five.filter(({ answerable }) => answerable)).toHaveLength(5);
    expect(five).toHaveLength(10);
    expect(ten).toEqual(expect.arrayContaining([...five]));
    expect(sampleOf(questions, null)).toEqual(questions);
  });
});
