import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/retrieval/question/question.ts';
import { rankSentences } from '../../../src/retrieval/rank/rank.ts';
import { contradicts } from '../../../src/retrieval/refusal/contradiction.ts';
import { indexSentences } from '../../../src/retrieval/search-index.ts';
import { finish } from '../../../src/text/steps.ts';
import { lexicon } from '../../support/lexicon.ts';
import { articleOf, storyOf } from '../../support/stories.ts';

const index = finish(
  indexSentences(
    storyOf([
      articleOf({
        paragraphs: [['The mayor opened the old bridge in 1998.'], ['The tunnel was not closed.']],
      }),
    ]),
    lexicon,
  ),
);

function isContradicted(typed: string): boolean {
  const { query, ranked } = rankSentences(index, readQuestion(typed, index));
  return contradicts(query, ranked[0]?.candidate.index ?? -1);
}

describe('a question contradicts the passage that it finds', () => {
  it.each([
    ['by a figure that is not there', 'Did the mayor open the old bridge in 2005?'],
    ['by a negation that is not there', 'Which bridge did the mayor not open?'],
    ['by the opposite of a word that is there', 'Who opened the new bridge?'],
  ])('%s', (_, typed) => {
    expect(isContradicted(typed)).toBe(true);
  });

  it.each(['Who opened the old bridge in 1998?', 'What was not closed?', 'Was the tunnel closed?'])(
    'but not here: %s',
    (typed) => {
      expect(isContradicted(typed)).toBe(false);
    },
  );
});
