import { describe, expect, it } from 'vitest';
import { answerJson, quotesJson } from '../../../../src/fronts/terminal/once/json.ts';
import { en } from '../../../../src/locales/en.ts';
import { articleOf, citationOf, quoteOf, spanOf, storyOf } from '../../../support/stories.ts';

const article = articleOf({
  id: 'dam',
  headline: 'Dam Opens',
  publisher: 'The Ely Times',
  url: 'https://ely.example/dam',
  paragraphs: [['The dam opened.'], ['Nobody was hurt.', '"It is *safe*," the mayor said.']],
});
const story = storyOf([article], 'abcdefabcdef');

describe('answerJson', () => {
  it('gives a passage by its numbers, its span, and the text that the span covers', () => {
    const span = spanOf(article, 'Nobody was hurt. "It is *safe*," the mayor said.');
    const highlight = spanOf(article, 'It is *safe*');
    const json = answerJson(
      {
        status: 'answered',
        from: 'passage',
        citations: [citationOf(story, 2, 2, { highlight })],
        confidence: 0.9,
        mended: [{ typed: 'dma', read: 'dam' }],
      },
      story,
      en,
    );
    expect(json).toEqual({
      status: 'answered',
      passages: [
        {
          article: 'dam',
          paragraph: 2,
          sentence: 2,
          start: span.start,
          end: span.end,
          text: article.text.slice(span.start, span.end),
          sentenceText: '"It is *safe*," the mayor said.',
          highlight,
          context: [],
          attribution: 'The Ely Times, in its own words',
          url: 'https://ely.example/dam#:~:text=It%20is%20*safe*%2C%22%20the%20mayor%20said',
          score: 1,
        },
      ],
      confidence: 0.9,
      storyVersion: 'abcdefabcdef',
      mended: [{ typed: 'dma', read: 'dam' }],
      suggestions: [],
    });
  });

  it('gives a metadata field as paragraph 0, and links to the top of the original', () => {
    const span = spanOf(article, 'Dam Opens');
    const citation = { ...citationOf(story, 1, 1), paragraph: 0, sentence: 0 };
    const json = answerJson(
      {
        status: 'answered',
        from: 'metadata',
        citations: [{ ...citation, span, sentenceSpan: span, highlight: null }],
        confidence: 1,
        mended: [],
      },
      story,
      en,
    );
    expect(json.passages[0]).toMatchObject({
      paragraph: 0,
      text: 'Dam Opens',
      sentenceText: 'Dam Opens',
      highlight: null,
      url: 'https://ely.example/dam',
    });
  });

  it('gives the reason of an abstention, the nearest passages and suggestions', () => {
    const json = answerJson(
      {
        status: 'abstained',
        reason: { kind: 'unknown-name', terms: ['Clinton'] },
        citations: [citationOf(story, 1, 1)],
        confidence: 0.1,
        mended: [],
        suggestions: ['What opened?'],
      },
      story,
      en,
    );
    expect(json).toMatchObject({
      status: 'abstained',
      reason: { kind: 'unknown-name', terms: ['Clinton'] },
      passages: [{ paragraph: 1, text: 'The dam opened.' }],
      suggestions: ['What opened?'],
    });
  });
});

describe('quotesJson', () => {
  it('gives the quoted words by span, and the words that report them as printed', () => {
    const quote = quoteOf(article, 'It is *safe*,', {
      speaker: 'the mayor',
      cue: spanOf(article, 'said'),
      source: spanOf(article, 'the mayor'),
    });
    const [json] = quotesJson({ ...article, quotes: [quote] });
    expect(json).toMatchObject({
      article: 'dam',
      text: 'It is *safe*,',
      speaker: 'the mayor',
      cue: 'said',
      source: 'the mayor',
      document: null,
      via: null,
    });
    expect(article.text.slice(json?.start, json?.end)).toBe('It is *safe*,');
  });
});
