import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/retrieval/ask.ts';
import { readOtherScript } from '../../../src/retrieval/question/other-script.ts';
import { indexStory } from '../../../src/retrieval/story-index.ts';
import { suggestQuestions, suggestSpeakers } from '../../../src/retrieval/suggest.ts';
import { sliceOf } from '../../../src/text/span.ts';
import { finish } from '../../../src/text/steps.ts';
import { lexicon } from '../../support/lexicon.ts';
import { seedStory } from '../../support/seed-story.ts';
import { textArticle } from '../../loader/loading.ts';
import { storyOf } from '../../support/stories.ts';

const seed = finish(indexStory(seedStory(), lexicon));
const namesIn = (typed: string) => readOtherScript(typed, seed.vocabulary)?.names.map(({ read }) => read);

describe('names in Cyrillic', () => {
  test.each([
    ['Флинн', 'Flynn'],
    ['Что сказал Пенс?', 'Pence'],
    ['письмо Флинна', 'Flynn'],
    ['Кто такой Келлог?', 'Kellogg'],
    ['Спайсер', 'Spicer'],
    ['Кому звонил Кисляк', 'Kislyak'],
    ['что обама сделал', 'Obama'],
    ['Що сказав Путін?', 'Putin'],
    ['Кремль', 'Kremlin'],
    ['встреча с Трампом', 'Trump'],
    ['Вашингтон', 'Washington'],
  ])('%s is read as %s', (typed, name) => {
    expect(namesIn(typed)).toEqual([name]);
  });

  test.each([
    'Что случилось?',
    'Почему он ушёл в отставку',
    'когда это было',
    'кто',
    'Какая сегодня погода?',
  ])('are not seen in "%s"', (typed) => {
    expect(namesIn(typed)).toEqual([]);
  });

  test('are not looked for where the story has the word itself, nor in Latin letters', () => {
    const story = storyOf([textArticle('Станция', 'Флинн ушёл. The rest is in English, by the editor.')]);
    const { vocabulary } = finish(indexStory(story, lexicon));
    expect(readOtherScript('Флинн', vocabulary)).toBeNull();
    expect(readOtherScript('Who is Müller?', vocabulary)).toBeNull();
  });
});

describe('a question', () => {
  test('of which only names are understood is never answered, and leads to the passages that name them', () => {
    const answer = ask(seed, 'Что сказал Пенс о санкциях?');
    expect(answer).toMatchObject({
      status: 'abstained',
      confidence: 0,
      reason: { kind: 'other-script', terms: ['Pence'] },
    });
    const [first] = answer.citations;
    expect(sliceOf(seed.story.articles[0]?.text ?? '', first?.span ?? { start: 0, end: 0 })).toContain(
      'Pence',
    );
    expect(answer.status === 'abstained' ? answer.suggestions.length : 0).toBeGreaterThan(0);
  });

  test('of which nothing is understood says so', () => {
    const answer = ask(seed, 'Почему он ушёл?');
    expect(answer).toMatchObject({ reason: { kind: 'other-script', terms: [] }, citations: [] });
  });

  test('in English with a name in Cyrillic is answered, and says how it was read', () => {
    const answer = ask(seed, 'What did Флинн say about sanctions?');
    expect(answer.status).toBe('answered');
    expect(answer.mended).toEqual([{ typed: 'Флинн', read: 'Flynn' }]);
  });

  test.each([
    ['Who is Müller?', 'Mueller'],
    ['Who is Mueller?', 'Müller'],
    ['Who is Muller?', 'Müller'],
  ])('with accents or without finds the name: %s', (question, printed) => {
    const article = textArticle('The bridge', `Builder Robert ${printed} designed the bridge of Ely.`);
    const index = finish(indexStory(storyOf([article]), lexicon));
    const { status, citations } = ask(index, question);
    expect(status).toBe('answered');
    expect(citations).toHaveLength(1);
  });
});

test('autocompletion reads Cyrillic too', () => {
  expect(suggestSpeakers(seed, 'Флинн', 5)).toContain('Michael Flynn');
  expect(suggestQuestions(seed, 'Кисляк', 5).every((question) => question.includes('Kislyak'))).toBe(true);
});
