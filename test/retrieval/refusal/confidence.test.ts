import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/retrieval/ask.ts';
import { indexStory } from '../../../src/retrieval/story-index.ts';
import { finish } from '../../../src/text/steps.ts';
import { indexOf } from '../../support/asked.ts';
import { seedStory } from '../../support/seed-story.ts';

const story = seedStory();
const seed = indexOf(story);
const confidence = (question: string): number => ask(seed, question).confidence;

describe('confidence', () => {
  it('is higher for what the story says than for the same question with another name', () => {
    expect(confidence('Did Putin retaliate?')).toBeGreaterThan(confidence('Did Merkel retaliate?'));
  });

  it('falls with every word that the story lacks', () => {
    expect(confidence('When did Flynn attend the gala dinner in Moscow?')).toBeGreaterThan(
      confidence('When did Flynn attend the horse race in Moscow?'),
    );
  });

  it('is 1 for a field of the article and for a document, which are not a matter of ranking', () => {
    expect(confidence('When was this published?')).toBe(1);
    expect(confidence('What did the letter say?')).toBe(1);
  });

  it('is 0 where nothing is recognised', () => {
    expect(confidence('asdf qwer')).toBe(0);
  });
});

describe('without a lexicon', () => {
  const bare = finish(indexStory(story, null));

  it('the story is still found by its own words', () => {
    expect(ask(bare, 'How many Russian diplomats were expelled?')).toMatchObject({ status: 'answered' });
    expect(ask(bare, 'What is the capital of Peru?')).toMatchObject({ status: 'abstained' });
  });
});
