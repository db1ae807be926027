import { describe, expect, it } from 'vitest';
import { positionsOf, statementsBy } from '../../../src/retrieval/said/said-index.ts';
import { statementsOf } from '../../../src/story/statement.ts';
import { overlaps } from '../../../src/text/span.ts';
import { indexOf } from '../../support/asked.ts';
import { seedStory } from '../../support/seed-story.ts';

const story = seedStory();
const index = indexOf(story);
const { said } = index;

describe('what a story has others say', () => {
  it('is all of its statements, in their order', () => {
    expect(said.statements).toEqual(statementsOf(story));
  });

  it('is found by every sentence that it shares words with, and by no other', () => {
    const compared = index.sentences.map(({ span }) =>
      said.statements.flatMap((statement, place) => (overlaps(span, statement.span) ? [place] : [])),
    );
    expect(index.sentences.map((_, position) => said.bySentence.get(position) ?? [])).toEqual(compared);
    expect(said.statements.every((statement) => positionsOf(index, statement).length > 0)).toBe(true);
  });

  it.each([
    ['Flynn', 'Flynn'],
    ['Michael Flynn', 'Flynn'],
    ['the Kremlin', 'Kremlin'],
  ])('by %s is what names that end in %s say', (asked, ending) => {
    const compared = said.statements.filter(({ speaker }) => speaker?.endsWith(ending));
    expect(statementsBy(asked, said)).toEqual(compared);
    expect(compared.length).toBeGreaterThan(0);
  });

  it.each(['he', '', 'Nobody Atall'])('by "%s" is nothing', (asked) => {
    expect(statementsBy(asked, said)).toEqual([]);
  });
});
