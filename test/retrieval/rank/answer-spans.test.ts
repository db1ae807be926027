import { describe, expect, it } from 'vitest';
import type { AnswerType } from '../../../src/retrieval/answer.ts';
import { findAnswerSpans } from '../../../src/retrieval/rank/answer-spans.ts';
import { sliceOf } from '../../../src/text/span.ts';
import { indexOfParagraphs } from '../../support/asked.ts';

function spansIn(sentence: string, type: AnswerType): readonly string[] {
  const index = indexOfParagraphs(`Yesterday ${sentence}`);
  const [entry] = index.sentences;
  const text = index.story.articles[0]?.text ?? '';
  return entry ? findAnswerSpans(type, text, entry).map((span) => sliceOf(text, span)) : [];
}

describe('words of the kind asked for', () => {
  it('persons and organisations are the names of the article', () => {
    expect(spansIn('President Putin met Sergei Lavrov of the Kremlin.', 'person')).toEqual([
      'Putin',
      'Sergei Lavrov',
      'Kremlin',
    ]);
  });

  it('places are names after a preposition of place', () => {
    expect(spansIn('Smith flew from Paris to New York.', 'place')).toEqual(['Paris', 'New York']);
  });

  it.each([
    ['he left on 3 March 2017.', '3 March 2017'],
    ['he left on February 14, 2017.', 'February 14, 2017'],
    ['he left in November 2016.', 'November 2016'],
    ['he left in 2015.', '2015'],
    ['he left on Thursday evening.', 'Thursday evening'],
    ['it was built in the 19th century.', '19th century'],
    ['it was built in the 1990s.', '1990s'],
  ])('dates: %s', (sentence, date) => {
    expect(spansIn(sentence, 'date').some((span) => span.endsWith(date))).toBe(true);
  });

  it('numbers come with their noun, and years are not among them', () => {
    expect(spansIn('he expelled 35 diplomats and nine others in 2016.', 'number')).toEqual([
      '35 diplomats',
      'nine others',
    ]);
  });

  it('money has a currency', () => {
    expect(spansIn('they paid $3.5 million, or 40 dollars each, to 12 men.', 'money')).toEqual([
      '$3.5 million',
      '40 dollars',
    ]);
  });

  it('reasons begin with their conjunction', () => {
    expect(spansIn('he resigned because he lied.', 'reason')).toEqual(['because he lied']);
  });
});
