import { describe, expect, it } from 'vitest';
import { evaluateSentences, type SentenceProgress } from '../../src/evaluation/evaluate-sentences.ts';
import type { CandidateRanker } from '../../src/evaluation/rank-candidates.ts';
import type { SentenceSet } from '../../src/evaluation/sentence-set.ts';

const candidate = (t: string, y: 0 | 1) => ({ t, y });

const set: SentenceSet = [
  { q: 'one', cand: [candidate('dd', 1), candidate('b', 0), candidate('ccc', 1)] },
  { q: 'all right', cand: [candidate('a', 1)] },
  { q: 'none', cand: [] },
  { q: 'two', cand: [candidate('a', 0), candidate('bb', 1)] },
];

function run(rank: CandidateRanker) {
  let time = 0;
  const steps = evaluateSentences(set, rank, () => (time += 2));
  const progress: SentenceProgress[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { ...step.value, progress };
    progress.push(step.value);
  }
}

const byLength: CandidateRanker = (_question, sentences) => sentences.map(({ length }) => length);
const tied: CandidateRanker = (_question, sentences) => sentences.map(() => 0);

describe('evaluateSentences', () => {
  it('judges the questions that have a right and a wrong candidate', () => {
    const { scores } = run(byLength);
    expect(scores).toMatchObject({ questions: 4, judged: 2, map: 1, mrr: 1, hit1: 1 });
    expect(scores.latency).toEqual({ p50: 2, p99: 2 });
  });

  it('gives scores in the order of the file, for every question', () => {
    expect(run(byLength).predictions).toEqual([[2, 1, 3], [1], [], [1, 2]]);
  });

  it('shows the ranker nothing of the order of the file, and ties do not keep it', () => {
    const shown: (readonly string[])[] = [];
    const { scores } = run((question, sentences) => {
      shown.push(sentences);
      return tied(question, sentences);
    });
    expect(shown).toEqual([['b', 'ccc', 'dd'], ['a'], [], ['a', 'bb']]);
    // Ranks 2 and 3 of three, and 2 of two.
    expect(scores.map).toBeCloseTo(((1 / 2 + 2 / 3) / 2 + 1 / 2) / 2);
    expect(scores).toMatchObject({ mrr: 0.5, hit1: 0 });
  });

  it('tells its progress, question by question', () => {
    expect(run(tied).progress).toEqual([1, 2, 3, 4].map((done) => ({ done, total: 4 })));
  });
});
