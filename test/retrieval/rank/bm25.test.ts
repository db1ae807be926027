import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/retrieval/question/question.ts';
import { findCandidates } from '../../../src/retrieval/rank/bm25.ts';
import { matchTerms } from '../../../src/retrieval/rank/matching.ts';
import { indexSentences } from '../../../src/retrieval/search-index.ts';
import { finish } from '../../../src/text/steps.ts';
import { articleOf, storyOf } from '../../support/stories.ts';

const word = fc.constantFrom('bridge', 'mayor', 'harbour', 'strike', 'festival', 'orchestra');
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `The ${words.join(' ')}.`);
const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
});
const story = fc
  .array(paragraphs, { minLength: 1, maxLength: 4 })
  .map((articles) => storyOf(articles.map((given) => articleOf({ paragraphs: given }))));

describe('the best candidates', () => {
  it('are the first of all of them, however few are wanted', () => {
    fc.assert(
      fc.property(story, sentence, fc.integer({ min: 1, max: 12 }), (told, question, limit) => {
        const index = finish(indexSentences(told, null));
        const terms = matchTerms(index, readQuestion(question, index));
        const all = findCandidates(index, terms, index.sentences.length);
        expect(findCandidates(index, terms, limit)).toEqual(all.slice(0, limit));
      }),
    );
  });
});
