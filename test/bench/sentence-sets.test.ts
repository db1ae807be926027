import { describe, expect, it } from 'vitest';
import { sampleOfSentences, scoreSentences } from '../../bench/answers/sentence-sets.ts';
import { allSystems } from '../../bench/answers/systems/systems.ts';
import { lexicon } from '../support/lexicon.ts';

const set = [
  {
    q: 'Who opened the bridge over the river?',
    cand: [
      { t: 'A baker sold three hundred loaves.', y: 0 as const },
      { t: 'The mayor opened the new bridge over the river.', y: 1 as const },
      { t: 'His shop stands beside the cathedral.', y: 0 as const },
    ],
  },
  { q: 'Who sold the loaves?', cand: [] },
];

describe('sentence-ranking sets of the bench', () => {
  it.each(allSystems(lexicon).map((system) => [system.name, system] as const))(
    '%s ranks the sentence with the words of the question first',
    (_name, system) => {
      expect(scoreSentences(system, set)).toMatchObject({ questions: 2, judged: 1, map: 1, mrr: 1, hit1: 1 });
    },
  );

  it('a sample keeps the order of the set and is a part of every larger one', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ q: `Question ${at}?`, cand: [] }));
    const ten = sampleOfSentences(many, 10);
    expect(ten).toHaveLength(10);
    expect(many.filter((question) => ten.includes(question))).toEqual(ten);
    expect(ten).toEqual(expect.arrayContaining([...sampleOfSentences(many, 4)]));
    expect(sampleOfSentences(many, null)).toBe(many);
  });
});
