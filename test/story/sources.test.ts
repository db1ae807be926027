import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../src/story/sources.ts';
import { seedStory } from '../support/seed-story.ts';
import { articleOf, quoteOf, storyOf } from '../support/stories.ts';

describe('what a story rests on', () => {
  const base = articleOf({
    paragraphs: [['“It holds well,” said Ann.', '“We all saw it,” one said.'], ['The dam is old.']],
  });
  const quotes = [
    quoteOf(base, 'It holds well,', { speaker: 'Ann', via: 'CNN', document: 'letter' }),
    quoteOf(base, 'We all saw it,', {}),
  ];

  test('counts a statement for who says it, who reports it and what it is quoted from', () => {
    const { sources, unnamed } = sourcesOf(storyOf([{ ...base, quotes }]));
    expect(sources.map(({ kind, name, author, quotes: quoted }) => [kind, name, author, quoted])).toEqual([
      ['speaker', 'Ann', null, 1],
      ['outlet', 'CNN', null, 1],
      ['document', 'letter', 'Ann', 1],
    ]);
    expect(unnamed).toEqual({ quotes: 1, claims: 0 });
  });

  test('counts apart what each article says for itself', () => {
    const { narration } = sourcesOf(storyOf([base, articleOf({ paragraphs: [['One.']] })]));
    expect(narration).toEqual([
      { narrated: 3, sentences: 3 },
      { narrated: 1, sentences: 1 },
    ]);
  });

  test('of the seed is mostly Flynn and his letter', () => {
    const { sources, narration } = sourcesOf(seedStory());
    expect(sources[0]).toMatchObject({ kind: 'speaker', name: 'Michael Flynn' });
    expect(sources.filter(({ kind }) => kind === 'outlet').map(({ name }) => name)).toContain('CNN');
    expect(sources.find(({ kind }) => kind === 'document')).toMatchObject({
      name: 'letter',
      author: 'Michael Flynn',
      quotes: 3,
    });
    expect(narration[0]?.narrated).toBeLessThan(narration[0]?.sentences ?? 0);
  });
});
