import { expect, test } from 'vitest';
import { loadStory } from '../../src/loader/load-story.ts';
import { ask } from '../../src/retrieval/ask.ts';
import { askArticle } from '../../src/retrieval/ask-article.ts';
import { finish } from '../../src/text/steps.ts';
import { indexOf, wordsOf } from '../support/asked.ts';

const source = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(text) });

const loaded = finish(
  loadStory([
    source('dam.txt', 'Dam opens\n\nJanuary 5, 2026\n\nThe mayor of Ely opened the dam on Monday.\n'),
    source('fair.txt', 'Fair opens\n\nJanuary 6, 2026\n\nThe reeve of Ely opened the fair on Tuesday.\n'),
  ]),
);
if (loaded.status === 'refused') throw new Error('the test articles were refused');
const index = indexOf(loaded.value);

test('a question is answered from the article it is narrowed to', () => {
  const cited = [0, 1].map((article) => {
    const answer = finish(askArticle(index, article, 'Who opened something in Ely?'));
    const [first] = answer?.citations ?? [];
    return [first?.article, first === undefined ? null : wordsOf(index, first, first.sentenceSpan)];
  });
  expect(cited).toEqual([
    [0, 'The reeve of Ely opened the fair on Tuesday.'],
    [1, 'The mayor of Ely opened the dam on Monday.'],
  ]);
});

test('what only another article says is not said', () => {
  expect(ask(index, 'Who opened the dam?').status).toBe('answered');
  expect(finish(askArticle(index, 0, 'Who opened the dam?'))?.status).toBe('abstained');
});

test('there is no answer from an article that is not there', () => {
  expect(finish(askArticle(index, 2, 'Who opened the dam?'))).toBeNull();
});
