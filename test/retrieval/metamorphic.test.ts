import { describe, expect, test } from 'vitest';
import { HARMLESS, KINDS, variantsOf } from '../../bench/metamorphic/variants.ts';
import { ask } from '../../src/retrieval/ask.ts';
import { indexOf } from '../support/asked.ts';
import { goldenQuestions } from '../support/golden.ts';
import { seedStory } from '../support/seed-story.ts';

const index = indexOf(seedStory());
const questions = goldenQuestions().filter(({ answerable }) => answerable);

/** The passage that is shown first, or that nothing is. */
function outcomeOf(question: string): string {
  const { status, citations } = ask(index, question);
  return status === 'answered' ? `paragraph ${citations[0]?.paragraph}` : 'refused';
}

describe('a question put otherwise gets the same passage', () => {
  test.each(KINDS.filter((kind) => HARMLESS.has(kind)))(
    '%s: in 98 of 100 golden questions at least',
    (kind) => {
      const pairs = questions.flatMap(({ question }) =>
        variantsOf(question)
          .filter((variant) => variant.kind === kind)
          .map((variant) => ({ before: question, after: variant.question })),
      );
      const changed = pairs.filter(({ before, after }) => outcomeOf(before) !== outcomeOf(after));
      expect(pairs.length).toBeGreaterThan(100);
      expect(changed.slice(Math.floor(pairs.length * 0.02))).toEqual([]);
    },
  );
});
