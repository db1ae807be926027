import { describe, expect, test } from 'vitest';
import { goldFollowUps, isRight, readPair } from '../../../../bench/follow-ups/gold.ts';
import { ask } from '../../../../src/retrieval/ask.ts';
import { lastAsked } from '../../../../src/retrieval/question/follow-up/antecedents.ts';
import { readFollowUp } from '../../../../src/retrieval/question/follow-up/follow-up.ts';
import { indexStory, type StoryIndex } from '../../../../src/retrieval/story-index.ts';
import { finish } from '../../../../src/text/steps.ts';
import { goldenQuestions } from '../../../support/golden.ts';
import { lexicon } from '../../../support/lexicon.ts';
import { seedStory } from '../../../support/seed-story.ts';
import { textArticle } from '../../../loader/loading.ts';
import { storyOf } from '../../../support/stories.ts';

const seed = finish(indexStory(seedStory(), lexicon));

/** How `typed` is read after `after`; null: as typed. */
function read(after: string, typed: string, index: StoryIndex = seed): string | null {
  const last = lastAsked(after, ask(index, after), index.story.version);
  return last === null ? null : readFollowUp(typed, last, index);
}

const gold = goldFollowUps().filter(({ article }) => article === 'flynn-resignation.txt');

test.each(gold)('after "$after", "$typed" is read right', (pair) => {
  const given = readPair(pair, seed);
  expect(isRight(pair, given) ? 'right' : given).toBe('right');
});

describe('a pronoun', () => {
  const town = finish(
    indexStory(
      storyOf([
        textArticle(
          'The bridge of Ely',
          'Mayor Anna Reyes opened the new bridge in Ely on Monday. She said that it holds.',
          'Builder Tom Hardwick designed the bridge. He lives in Wells.',
        ),
      ]),
      lexicon,
    ),
  );

  test.each([
    ['Who opened the new bridge?', 'Where did she open it?', 'Where did Anna Reyes open the new bridge?'],
    ['Who designed the bridge?', 'Where does he live?', 'Where does Tom Hardwick live?'],
    ['Who designed the bridge?', 'What is his name?', 'What is Tom Hardwick’s name?'],
    ['What did Anna Reyes open in Ely?', 'What else is new there?', 'What else is new in Ely?'],
    ['Who designed the bridge?', 'Did he design it?', 'Did Tom Hardwick design the bridge?'],
    ['Where does Tom Hardwick live?', 'Did he lose his house?', 'Did Tom Hardwick lose his house?'],
  ])('after "%s": "%s"', (after, typed, expected) => {
    expect(read(after, typed, town)).toBe(expected);
  });

  test('never stands for somebody whom the story calls otherwise', () => {
    expect(read('Who designed the bridge?', 'Where does she live?', town)).toBeNull();
  });
});

describe('a question that stands on its own is never changed', () => {
  test.each(
    goldenQuestions()
      .slice(0, 60)
      .map(({ question }) => question),
  )('%s', (question) => {
    const isSelfContained = !/\b(?:he|she|him|her|his|they|them|their|it|its|there)\b/i.test(question);
    expect(isSelfContained ? read('Who resigned?', question) : null).toBeNull();
  });

  test.each([
    'Did Flynn say that he resigned?',
    'Was there a letter?',
    'Is it true that Flynn resigned?',
    'Who is Sergei Kislyak?',
    'sanctions',
  ])('%s', (question) => {
    expect(read('Did Pence attend the gala dinner?', question)).toBeNull();
  });

  test('nor one that nothing can be read into', () => {
    expect(read('What happened?', 'Where does she live?')).toBeNull();
    expect(read('What happened?', 'and Pence?')).toBeNull();
  });

  test('nor one after a question to another story', () => {
    const last = lastAsked(
      'Did Flynn attend the gala dinner?',
      ask(seed, 'Did Flynn resign?'),
      'ffffffffffff',
    );
    expect(last === null ? 'nothing' : readFollowUp('when did he attend it?', last, seed)).toBeNull();
  });
});

test.each(['hello', '???'])('"%s" is nothing that a question could go on from', (typed) => {
  expect(lastAsked(typed, ask(seed, typed), seed.story.version)).toBeNull();
});
