import { describe, expect, test } from 'vitest';
import { fateOf } from '../../src/check/fate.ts';
import { sliceOf } from '../../src/text/span.ts';
import { indexOfParagraphs } from '../support/asked.ts';
import { seedStory } from '../support/seed-story.ts';

const story = seedStory();
const { text = '', passages = [] } = story.articles[0] ?? {};

describe('what has become of words', () => {
  test('every passage of a story stands unchanged in it, where it stands', () => {
    for (const { paragraph, span } of passages) {
      expect(fateOf(sliceOf(text, span), story)).toEqual({
        status: 'unchanged',
        place: { article: 0, paragraph, span },
      });
    }
  });

  const { story: now } = indexOfParagraphs(
    'The council met on Monday.',
    'The mayor said the bridge would open in May with two lanes.',
  );

  test.each([
    ['The mayor said the bridge would open in May with two lanes.', 'unchanged'],
    ['the mayor said the bridge would open in May, with two lanes', 'unchanged'],
    ['The mayor said the bridge would open in June with two lanes.', 'reworded'],
    ['The mayor said the bridge would not open in May with two lanes.', 'reworded'],
    ['The zoo has a new elephant from Kenya.', 'withdrawn'],
  ])('%s: %s', (words, status) => {
    expect(fateOf(words, now).status).toBe(status);
  });

  test('says where they stand now', () => {
    const fate = fateOf('The mayor said the bridge would open in May with two lanes.', now);
    expect(fate).toMatchObject({ status: 'unchanged', place: { paragraph: 2 } });
  });
});
