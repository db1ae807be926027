import { describe, expect, test } from 'vitest';
import { timelineOf } from '../../src/story/timeline.ts';
import type { Article } from '../../src/story/article.ts';
import { sliceOf } from '../../src/text/span.ts';
import { finish } from '../../src/text/steps.ts';
import { articleOf, quoteOf, storyOf } from '../support/stories.ts';

function told(...articles: readonly Article[]) {
  return finish(timelineOf(storyOf(articles))).map(({ article, paragraph, sentence, span, by }) => ({
    at: [article, paragraph, sentence],
    words: sliceOf(articles[article]?.text ?? '', span),
    when: by.when?.iso ?? null,
  }));
}

const published = { printed: 'February 14, 2017', iso: '2017-02-14' };
const dam = articleOf({
  published,
  paragraphs: [
    ['The dam of Ely was opened on Monday.', 'Nobody came.'],
    ['It was planned in 2015, and paid for in November 2016.', 'It was drawn in January 2015.'],
  ],
});

describe('a timeline', () => {
  test('has every sentence that gives a date, by date, what is known less exactly first', () => {
    expect(told(dam)).toEqual([
      { at: [0, 2, 1], words: 'It was planned in 2015, and paid for in November 2016.', when: '2015' },
      { at: [0, 2, 2], words: 'It was drawn in January 2015.', when: '2015-01' },
      { at: [0, 1, 1], words: 'The dam of Ely was opened on Monday.', when: '2017-02-13' },
    ]);
  });

  test('merges articles, each counted from its own date, and puts last what has none', () => {
    const later = articleOf({
      published: { printed: 'March 1, 2017', iso: '2017-03-01' },
      paragraphs: [['The dam broke on Monday.']],
    });
    const undated = articleOf({ paragraphs: [['The dam was mended on Monday.']] });
    expect(told(undated, later, dam).map(({ at: [article], when }) => [article, when])).toEqual([
      [2, '2015'],
      [2, '2015-01'],
      [2, '2017-02-13'],
      [1, '2017-02-27'],
      [0, null],
    ]);
  });

  test('keeps all dates of a sentence', () => {
    const [first] = finish(timelineOf(storyOf([dam])));
    expect(first?.dates.map(({ when }) => when?.iso)).toEqual(['2015', '2016-11']);
  });

  test('counts no day from the article’s date where a quotation tells it', () => {
    const base = articleOf({ published, paragraphs: [['“I saw it on Monday,” she said.']] });
    const quoted = { ...base, quotes: [quoteOf(base, 'I saw it on Monday,')] };
    expect(finish(timelineOf(storyOf([quoted]))).map(({ by }) => by.when?.precision)).toEqual(['about']);
  });

  test('takes no name for a date', () => {
    const base = articleOf({ published, paragraphs: [['She moved to Thursday Island.']] });
    const start = base.text.indexOf('Thursday Island');
    const mentions = [{ start, end: start + 'Thursday Island'.length }];
    expect(told({ ...base, names: [{ name: 'Thursday Island', mentions, roles: [] }] })).toEqual([]);
  });
});
