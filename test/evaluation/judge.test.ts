import { describe, expect, it } from 'vitest';
import type { DatasetQuestion } from '../../src/evaluation/dataset.ts';
import { containsWords, judge } from '../../src/evaluation/judge.ts';

const question: DatasetQuestion = {
  id: 'q',
  article: 'a',
  question: 'How many?',
  answerable: true,
  paragraphs: [2],
  sentences: [[2, 1]],
  answers: ['35'],
};

const at = (paragraph: number, sentence: number, sentenceText = 'Nothing here.') => ({
  paragraph,
  sentence,
  sentenceText,
  text: sentenceText,
  score: 1,
});

describe('judge', () => {
  it('ranks passages by their first sentence, each paragraph once', () => {
    const judged = judge([at(1, 1), at(1, 2), at(2, 3)], question);
    expect(judged).toEqual({ passageRank: 2, sentenceRank: null, answerShown: false });
  });

  it('takes a sentence by its gold place', () => {
    expect(judge([at(2, 1)], question).sentenceRank).toBe(1);
  });

  it('takes a sentence of a gold paragraph by its answer text, where splitters differ', () => {
    expect(judge([at(2, 4, 'Obama expelled 35 diplomats.')], question).sentenceRank).toBe(1);
  });

  it('does not take an answer text in another paragraph, but says that it was shown', () => {
    const judged = judge([at(3, 1, 'There were 35.')], question);
    expect(judged).toEqual({ passageRank: null, sentenceRank: null, answerShown: true });
  });

  it('gives a metadata field a place, never the right one', () => {
    expect(judge([at(0, 0, '35'), at(2, 1)], question)).toMatchObject({ passageRank: 2, sentenceRank: 2 });
  });

  it('finds nothing in an empty ranking', () => {
    expect(judge([], question)).toEqual({ passageRank: null, sentenceRank: null, answerShown: false });
  });
});

describe('containsWords', () => {
  it('sets aside letter case, the kind of quotation mark, white space and width of letters', () => {
    expect(containsWords('the Kremlin’s\n own  “words”', `kremlin's own "WORDS"`)).toBe(true);
    expect(containsWords('Ｆｌｙｎｎ said', 'flynn')).toBe(true);
  });

  it('wants whole words and numbers', () => {
    expect(containsWords('in 1933', '3')).toBe(false);
    expect(containsWords('in 1933 or 3', '3')).toBe(true);
    expect(containsWords('paid 20%', '20')).toBe(true);
    expect(containsWords('anything', '')).toBe(false);
  });
});
