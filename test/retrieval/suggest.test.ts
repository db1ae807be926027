import { describe, expect, it } from 'vitest';
import { ask } from '../../src/retrieval/ask.ts';
import { findName, suggestNames, suggestQuestions } from '../../src/retrieval/suggest.ts';
import { speakersOf } from '../../src/story/speakers.ts';
import { SURENESS } from '../../src/retrieval/sureness.ts';
import { indexOf, indexOfParagraphs } from '../support/asked.ts';
import { seedStory } from '../support/seed-story.ts';

const seed = indexOf(seedStory());

describe('suggested questions', () => {
  it('are each answered, when asked, from the passage they were built from', () => {
    expect(seed.questions.length).toBeGreaterThan(10);
    for (const { question, paragraph } of seed.questions) {
      const { status, citations } = ask(seed, question);
      expect({ question, status, paragraph: citations[0]?.paragraph }).toEqual({
        question,
        status: 'answered',
        paragraph,
      });
    }
  });

  it.each(SURENESS)('are answered at the setting %s too', (sureness) => {
    const questions = suggestQuestions(seed, '', 99, sureness);
    expect(questions.length).toBeGreaterThan(5);
    for (const question of questions) {
      expect({ question, status: ask(seed, question, { sureness }).status }).toMatchObject({
        status: 'answered',
      });
    }
  });

  it('begin, for an empty box, with what the story says rather than with its metadata', () => {
    const [first, second, third] = suggestQuestions(seed, '', 25);
    expect([first, second, third]).toContain('What did the letter say?');
    expect([first, second, third]).not.toContain('When was this published?');
  });

  it('narrow as the reader types, in any order of words', () => {
    expect(suggestQuestions(seed, 'how many', 25)[0]).toBe('How many Russian diplomats were expelled?');
    expect(suggestQuestions(seed, 'letter what', 25)[0]).toBe('What did the letter say?');
  });

  it('tolerate typos', () => {
    expect(suggestQuestions(seed, 'diplomts expeled', 25)).toContain(
      'How many Russian diplomats were expelled?',
    );
  });

  it('fit the limit that is given', () => {
    expect(suggestQuestions(seed, '', 4)).toHaveLength(4);
  });

  it('may be none', () => {
    expect(suggestQuestions(indexOfParagraphs('Nothing of note occurred.'), '', 25)).toEqual([]);
  });
});

describe('suggested speakers', () => {
  const speakers = speakersOf(seed.story);

  it('are those whose words the story gives, the most quoted first', () => {
    expect(suggestNames(speakers, '', 25).slice(0, 3)).toEqual([
      'Michael Flynn',
      "Flynn's spokesperson",
      'The Washington Post and The New York Times',
    ]);
  });

  it('are found by any part of the name', () => {
    expect(suggestNames(speakers, 'spokes', 25)[0]).toBe("Flynn's spokesperson");
    expect(suggestNames(speakers, 'mich', 25)[0]).toBe('Michael Flynn');
  });

  it('are taken for what was typed only where each of its words begins like one of theirs', () => {
    expect(findName(speakers, 'flyn')).toBe('Michael Flynn');
    expect(findName(speakers, 'Spicer')).toBeNull();
  });
});
