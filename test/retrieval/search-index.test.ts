import { describe, expect, it } from 'vitest';
import { indexSentences, neighboursOf, withBefore } from '../../src/retrieval/search-index.ts';
import { finish } from '../../src/text/steps.ts';
import { articleOf, storyOf } from '../support/stories.ts';

const first = articleOf({ paragraphs: [['The mayor spoke.', 'She left.'], ['Nobody asked.']] });
const second = articleOf({ paragraphs: [['The bridge fell.']] });
const index = finish(indexSentences(storyOf([first, second]), null));

describe('what stands around a sentence', () => {
  it('is of its own article, across its passages', () => {
    expect(neighboursOf(index, 1)).toEqual([0, 2]);
    expect(neighboursOf(index, 2)).toEqual([1]);
    expect(neighboursOf(index, 3)).toEqual([]);
  });

  it('goes back as far as the article begins', () => {
    expect(withBefore(index, 2, 2)).toEqual(index.sentences.slice(0, 3));
    expect(withBefore(index, 3, 2)).toEqual(index.sentences.slice(3));
  });
});
