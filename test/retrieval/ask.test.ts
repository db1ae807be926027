import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/retrieval/ask.ts';
import type { Sureness } from '../../src/retrieval/sureness.ts';
import { contains } from '../../src/text/span.ts';
import { glance, indexOf, indexOfParagraphs } from '../support/asked.ts';
import { goldenQuestions } from '../support/golden.ts';
import { seedStory } from '../support/seed-story.ts';
import { hostileText } from '../support/texts.ts';

const seed = indexOf(seedStory());

const news = indexOfParagraphs(
  'Mayor Ana Ruiz opened the new bridge over the Tagus on Monday. It cost $40 million and took three years to build.',
  'The old bridge was closed in 2019 because engineers found cracks in its pillars.',
  '"Nobody believed that we would finish," Ruiz said. About 5,000 people crossed it on foot on the first day.',
);

describe('ask', () => {
  it('finds the answering sentence, and the words in it that answer', () => {
    expect(glance(news, 'How much did the bridge cost?')).toMatchObject({
      paragraph: 1,
      highlight: '$40 million',
    });
    expect(glance(news, 'Who opened the bridge?')).toMatchObject({ paragraph: 1, highlight: 'Ana Ruiz' });
    expect(glance(news, 'When was the old bridge closed?')).toMatchObject({
      paragraph: 2,
      highlight: '2019',
    });
    expect(glance(news, 'How many people crossed it on foot?')).toMatchObject({
      paragraph: 3,
      highlight: '5,000 people',
    });
  });

  it('gives a judgement only where the story gives it', () => {
    const health = indexOfParagraphs(
      'Doctors said people without heart disease should not take statins every day.',
      'Statins are sold in most countries.',
    );
    const asked = 'Should people without heart disease not take statins?';
    expect(glance(health, asked)).toMatchObject({ status: 'answered', paragraph: 1 });
    expect(ask(health, 'Should statins be sold in most countries?')).toMatchObject({
      reason: { kind: 'opinion' },
    });
    expect(ask(health, 'Do you think people should take statins?')).toMatchObject({
      reason: { kind: 'opinion' },
    });
  });

  it('takes no sides on who lied, unless the story speaks of it; a place may lie where it likes', () => {
    const town = indexOfParagraphs(
      'The mayor sold the mill to his brother.',
      'The old town lies to the north of the river.',
    );
    expect(ask(town, 'Did the mayor lie about the mill?')).toMatchObject({ reason: { kind: 'opinion' } });
    expect(ask(town, 'Does the old town lie to the north of the river?').status).toBe('answered');
    const court = indexOfParagraphs('The court said that the mayor lied about the mill.', 'It rained.');
    expect(ask(court, 'Has the mayor lied about the mill?').status).toBe('answered');
  });

  it('shows the cause, for why', () => {
    const seen = glance(news, 'Why was the old bridge closed?');
    expect(seen.highlight).toBe('because engineers found cracks in its pillars');
  });

  it('is not moved by courtesies, case or punctuation', () => {
    const plain = glance(news, 'Why was the old bridge closed?');
    for (const question of [
      'hey bot, why was the old bridge closed pls',
      'WHY WAS THE OLD BRIDGE CLOSED',
      'can you tell me why was the old bridge closed?? thanks',
    ]) {
      expect(glance(news, question).answer.citations).toEqual(plain.answer.citations);
    }
  });

  it('reads a typo as the word of the story, and says so', () => {
    const answer = ask(news, 'Who opend the brigde?');
    expect(answer.status).toBe('answered');
    expect(answer.mended).toEqual([
      { typed: 'opend', read: 'opened' },
      { typed: 'brigde', read: 'bridge' },
    ]);
  });

  it('takes a given name before a name that the story prints without one', () => {
    expect(glance(seed, 'Did Vladimir Putin retaliate?')).toMatchObject({
      status: 'answered',
      paragraph: 11,
    });
  });

  it('does not take one person for another of the same surname', () => {
    expect(ask(seed, 'What did Bob Kellogg say?')).toMatchObject({ status: 'abstained' });
  });

  it('cites at most as many passages as asked for, each once', () => {
    const { citations } = ask(seed, 'Flynn and Russia', { depth: 5 });
    expect(citations.length).toBe(5);
    expect(new Set(citations.map(({ paragraph }) => paragraph)).size).toBe(5);
  });

  it('answers at every setting what it answers at a stricter one, and something more', () => {
    const questions = goldenQuestions().map(({ question }) => question);
    const answeredAt = (sureness: Sureness) =>
      questions.filter((question) => ask(seed, question, { sureness }).status === 'answered');
    const [strict, balanced, eager] = [answeredAt('strict'), answeredAt('balanced'), answeredAt('eager')];
    expect(balanced).toEqual(expect.arrayContaining(strict));
    expect(eager).toEqual(expect.arrayContaining(balanced));
    expect(balanced.length).toBeGreaterThan(strict.length);
    expect(eager.length).toBeGreaterThan(balanced.length);
  });

  it('gives the same answer to the same question', () => {
    expect(ask(seed, 'Why did Flynn resign?')).toEqual(ask(seed, 'Why did Flynn resign?'));
  });
});

describe('for any question at all', () => {
  const question = fc.oneof(
    hostileText,
    fc.string({ maxLength: 300 }),
    fc
      .array(fc.constantFrom('who', 'Flynn', 'when', 'letter', 'not', 'Kremlin', '35', 'said', 'why', '?'))
      .map((words) => words.join(' ')),
  );

  it('every citation is a slice of its article: highlight in sentence, sentence in passage, passage in text', () => {
    fc.assert(
      fc.property(question, (typed) => {
        for (const { article, span, sentenceSpan, highlight } of ask(seed, typed).citations) {
          const { text } = seed.story.articles[article] ?? { text: '' };
          expect(contains({ start: 0, end: text.length }, span)).toBe(true);
          expect(contains(span, sentenceSpan)).toBe(true);
          expect(highlight === null || contains(sentenceSpan, highlight)).toBe(true);
        }
      }),
    );
  });

  it('confidence lies between 0 and 1, an answer cites, a refusal has a reason', () => {
    fc.assert(
      fc.property(question, (typed) => {
        const answer = ask(seed, typed);
        expect(answer.confidence).toBeGreaterThanOrEqual(0);
        expect(answer.confidence).toBeLessThanOrEqual(1);
        const isWhole =
          answer.status === 'answered' ? answer.citations.length > 0 : answer.suggestions.length <= 3;
        expect(isWhole).toBe(true);
      }),
    );
  });
});
