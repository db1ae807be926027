import { describe, expect, it } from 'vitest';
import { articleOfParagraphs } from '../../../bench/answers/question-sets.ts';
import { missOf } from '../../../bench/misses/miss.ts';
import { markdownOfMiss } from '../../../bench/misses/report.ts';
import type { DatasetQuestion } from '../../../src/evaluation/dataset.ts';
import { indexSentences } from '../../../src/retrieval/search-index.ts';
import { finish } from '../../../src/text/steps.ts';
import { lexicon } from '../../support/lexicon.ts';

const { story } = articleOfParagraphs('ely', [
  'The mayor opened the new bridge on Monday.',
  'Farmers watched the new boats.',
  'Nobody slept that night.',
]);
const index = finish(indexSentences(story, lexicon));

function question(paragraph: number): DatasetQuestion {
  return {
    id: 'q',
    article: 'ely',
    question: 'Who opened the new bridge?',
    answerable: true,
    paragraphs: [paragraph],
    sentences: [[paragraph, 1]],
    answers: ['she'],
  };
}

describe('a miss', () => {
  it('is none where the first passage is right', () => {
    expect(missOf(index, question(1))).toBeNull();
  });

  it('tells what was shown, what is gold, its rank, and what each feature gave', () => {
    const miss = missOf(index, question(2));
    expect(miss).toMatchObject({
      status: 'answered',
      shown: { paragraph: 1, sentence: 1, text: 'The mayor opened the new bridge on Monday.' },
      gold: { paragraph: 2, sentence: 1, text: 'Farmers watched the new boats.' },
      goldRank: 2,
    });
    const points = (miss?.contributions ?? []).map((contribution) => contribution.points);
    expect(points.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0);
    const sizes = points.map(Math.abs);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it('has a gold sentence that the ranker never saw', () => {
    const miss = missOf(index, question(3));
    expect(miss).toMatchObject({
      gold: { text: 'Nobody slept that night.' },
      goldRank: null,
      contributions: [],
    });
  });

  it('reads as Markdown', () => {
    const miss = missOf(index, question(2));
    const text = miss ? markdownOfMiss(miss) : '';
    expect(text).toMatch(
      /^## Who opened the new bridge\?\n\n- q; answered, confidence 0\.\d\d; wanted: she\n/,
    );
    expect(text).toContain('- gold, rank 2 (paragraph 2, sentence 1): Farmers watched the new boats.');
    expect(text).toMatch(/decided .*\+\d/);
  });
});
