import { describe, expect, it } from 'vitest';
import { describeStory } from '../../../../src/fronts/terminal/once/article.ts';
import { describeEvaluation, predictionLine } from '../../../../src/fronts/terminal/once/evaluation.ts';
import { plainPaint } from '../../../../src/fronts/terminal/paint.ts';
import { articleOf, storyOf } from '../../../support/stories.ts';

describe('describeStory', () => {
  it('shows each field, a dash for what the article lacks, and what was found in the body', () => {
    const article = articleOf({
      id: 'dam',
      headline: 'Dam \u001B[2JOpens',
      paragraphs: [['It opened.'], ['One.', 'Two.']],
      questions: [{ question: 'What opened?', paragraph: 1 }],
    });
    const text = describeStory(storyOf([article], 'abcdefabcdef'), plainPaint);
    expect(text).toContain('Headline   Dam [2JOpens');
    expect(text).toContain('Date       —');
    expect(text).toContain('Body       2 paragraphs, 3 sentences');
    expect(text).toContain('1 question\n  ¶1 What opened?');
    expect(text).toMatch(/Version abcdefabcdef$/);
  });
});

const scores = {
  questions: 2,
  answerable: 1,
  passages: { hit1: 1, hit3: 1, mrr: 1 },
  sentences: null,
  answerInSentence1: 0.5,
  abstentionAuroc: 0.75,
  answeredRate: 1,
  falseAnswerRate: 0,
  precision: null,
};

const asked = {
  question: {
    id: 'q1',
    article: 'dam',
    question: 'What?',
    answerable: true,
    paragraphs: [1],
    sentences: [],
    answers: [],
  },
  status: 'answered',
  confidence: 0.8,
  ranking: [{ paragraph: 1, sentence: 1, text: 'It “opened”.', sentenceText: 'It “opened”.', score: 2 }],
  latency: 1,
} as const;

describe('describeEvaluation', () => {
  it('prints every score, a dash for none, and times', () => {
    const text = describeEvaluation({
      name: 'set',
      articles: 1,
      overall: scores,
      kinds: [{ kind: 'who', scores }],
      refusals: {
        without: { questions: 1, auroc: 0.9, falseAnswerRate: 0.25 },
        elsewhere: { questions: 0, auroc: null, falseAnswerRate: 0 },
      },
      build: { p50: 1.234, p99: 123.4 },
      latency: { p50: null, p99: null },
      asked: [],
    });
    expect(text).toMatch(/^set: 2 questions \(1 answerable\), 1 articles/);
    expect(text).toMatch(/passages +hit@1 100.0 % {3}hit@3 100.0 % {3}MRR 1.000/);
    expect(text).toMatch(/sentences +—/);
    expect(text).toMatch(/abstention AUROC +0.750/);
    expect(text).toMatch(/who: 2 questions/);
    expect(text).toMatch(/answered all the same +25.0 %/);
    expect(text).toMatch(/build of an article +p50 1.23 ms {3}p99 123 ms/);
  });
});

describe('predictionLine', () => {
  it('is one line of JSON, the ranking by the set’s article id', () => {
    const line = predictionLine({
      ...asked,
      question: { ...asked.question, paragraphs: [1], sentences: [], answers: [] },
    });
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toEqual({
      id: 'q1',
      status: 'answered',
      confidence: 0.8,
      passages: [
        {
          article: 'dam',
          paragraph: 1,
          sentence: 1,
          text: 'It “opened”.',
          sentenceText: 'It “opened”.',
          score: 2,
        },
      ],
    });
  });
});
