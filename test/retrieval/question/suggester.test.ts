import { describe, expect, it } from 'vitest';
import { createSuggester } from '../../../src/retrieval/question/suggester.ts';

const QUESTIONS = [
  'Why did Ann Jones close the dam?',
  'Who opened the dam?',
  'How many diplomats were expelled?',
  'What did Ann Jones say about the council?',
];
const suggest = createSuggester(QUESTIONS);

describe('a suggester', () => {
  it('gives the first values where nothing is typed', () => {
    expect(suggest('', 2)).toEqual(QUESTIONS.slice(0, 2));
    expect(suggest('   ', 9)).toEqual(QUESTIONS);
  });

  it('finds values by the beginnings of words, in any order, marks aside', () => {
    expect(suggest('who op', 9)[0]).toBe('Who opened the dam?');
    expect(suggest('dam who?', 9)[0]).toBe('Who opened the dam?');
    expect(suggest('jones', 9)).toEqual([QUESTIONS[0], QUESTIONS[3]]);
  });

  it('reads a misspelt word as the words spelled alike', () => {
    expect(suggest('diplomts', 9)).toEqual(['How many diplomats were expelled?']);
    expect(suggest('coucnil jnoes', 9)[0]).toBe('What did Ann Jones say about the council?');
  });

  it('prefers what has all of the words typed to what has most of them', () => {
    expect(suggest('ann jones dam', 9)).toEqual([QUESTIONS[0], QUESTIONS[3]]);
  });

  it('gives nothing for words that no value has', () => {
    expect(suggest('zzzz qqqq', 9)).toEqual([]);
    expect(suggest('?!', 9)).toEqual([]);
    expect(createSuggester([])('dam', 9)).toEqual([]);
  });

  it('does not count a word twice that is typed twice', () => {
    expect(suggest('dam dam dam', 9)).toEqual(suggest('dam', 9));
  });
});
