import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/loader/load-story.ts';
import { diffStories } from '../../src/story/diff.ts';
import type { Story } from '../../src/story/story.ts';
import { finish } from '../../src/text/steps.ts';

const storyOf = (...paragraphs: readonly string[]): Story => {
  const bytes = new TextEncoder().encode(['Dam Opens', ...paragraphs].join('\n\n'));
  const loaded = finish(loadStory([{ file: 'dam.txt', bytes }]));
  if (loaded.status === 'refused') throw new Error('the test article was refused');
  return loaded.value;
};

const opened = 'The dam was opened on Monday.';
const safe = '"The dam is quite safe," Ann Jones said.';

describe('diffStories', () => {
  it('finds no change between a story and itself', () => {
    const none = { added: [], removed: [] };
    expect(diffStories(storyOf(opened, safe), storyOf(opened, safe))).toEqual({
      passages: none,
      quotes: none,
      questions: none,
    });
  });

  it('takes reordered paragraphs for no change', () => {
    const { passages, quotes } = diffStories(storyOf(opened, safe), storyOf(safe, opened));
    expect([passages, quotes]).toEqual([
      { added: [], removed: [] },
      { added: [], removed: [] },
    ]);
  });

  it('names the passages, quotes and questions that came', () => {
    const { passages, quotes, questions } = diffStories(storyOf(opened), storyOf(opened, safe));
    expect(passages).toEqual({ added: [safe], removed: [] });
    expect(quotes).toEqual({ added: ['The dam is quite safe,'], removed: [] });
    expect(questions.added).toContain('What did Ann Jones say about the dam?');
  });

  it('names what went, which is what comes the other way round', () => {
    const there = diffStories(storyOf(opened), storyOf(safe));
    const back = diffStories(storyOf(safe), storyOf(opened));
    expect(back.passages).toEqual({ added: there.passages.removed, removed: there.passages.added });
    expect(back.quotes).toEqual({ added: there.quotes.removed, removed: there.quotes.added });
  });

  it('counts a paragraph that stands twice', () => {
    expect(diffStories(storyOf(opened), storyOf(opened, opened)).passages).toEqual({
      added: [opened],
      removed: [],
    });
  });

  it('takes one changed letter for a passage gone and a passage come', () => {
    expect(diffStories(storyOf('The dam is open.'), storyOf('The dam is Open.')).passages).toEqual({
      added: ['The dam is Open.'],
      removed: ['The dam is open.'],
    });
  });
});
