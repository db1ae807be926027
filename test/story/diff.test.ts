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
    const none = { added: [], removed: [], changed: [] };
    expect(diffStories(storyOf(opened, safe), storyOf(opened, safe))).toEqual({
      passages: none,
      quotes: none,
      speakers: none,
      questions: none,
    });
  });

  it('takes reordered paragraphs for no change', () => {
    const { passages, quotes } = diffStories(storyOf(opened, safe), storyOf(safe, opened));
    const none = { added: [], removed: [], changed: [] };
    expect([passages, quotes]).toEqual([none, none]);
  });

  it('names the passages, quotes and questions that came', () => {
    const { passages, quotes, questions } = diffStories(storyOf(opened), storyOf(opened, safe));
    expect(passages).toEqual({ added: [safe], removed: [], changed: [] });
    expect(quotes).toEqual({ added: ['The dam is quite safe,'], removed: [], changed: [] });
    expect(questions.added).toContain('What did Ann Jones say about the dam?');
  });

  it('names what went, which is what comes the other way round', () => {
    const there = diffStories(storyOf(opened), storyOf(safe));
    const back = diffStories(storyOf(safe), storyOf(opened));
    expect(back.passages).toMatchObject({ added: there.passages.removed, removed: there.passages.added });
    expect(back.quotes).toMatchObject({ added: there.quotes.removed, removed: there.quotes.added });
  });

  it('counts a paragraph that stands twice', () => {
    expect(diffStories(storyOf(opened), storyOf(opened, opened)).passages).toEqual({
      added: [opened],
      removed: [],
      changed: [],
    });
  });

  it('takes a passage that shares most of its words with one that went for a rewording of it', () => {
    const [before, after] = ['The dam is open to all.', 'The dam is Open to all now.'];
    expect(diffStories(storyOf(before), storyOf(after)).passages).toEqual({
      added: [],
      removed: [],
      changed: [{ before, after }],
    });
  });

  it('pairs each passage once, with the one most like it', () => {
    const [first, second] = ['The dam is open to all of us.', 'The dam is open to all of you.'];
    const [one, other] = ['The dam is shut to all of us.', 'The dam is shut to all of you.'];
    const { passages } = diffStories(storyOf(first, second), storyOf(other, one));
    expect(passages.changed).toEqual([
      { before: first, after: one },
      { before: second, after: other },
    ]);
  });

  it('takes a passage with other words for a new one', () => {
    expect(diffStories(storyOf(opened), storyOf('Nobody was hurt.')).passages).toEqual({
      added: ['Nobody was hurt.'],
      removed: [opened],
      changed: [],
    });
  });
});
