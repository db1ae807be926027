import { describe, expect, it } from 'vitest';
import { articleOfParagraphs } from '../../../bench/answers/question-sets.ts';
import { verbatim } from '../../../bench/answers/systems/verbatim.ts';
import { askPairs, pairScores, type PairOutcome } from '../../../bench/pairs/measure.ts';
import { lexicon } from '../../support/lexicon.ts';

function outcome(confidence: number, twinConfidence: number, isTwinAnswered = false): PairOutcome {
  const right = { isAnsweredRightly: true, isTwinAnswered };
  return { kind: 'negation', set: 'small', confidence, twinConfidence, ...right };
}

describe('scores of pairs', () => {
  it('compares each question with its own twin, and all with all', () => {
    const [scores, ...rest] = pairScores([outcome(0.9, 0.6, true), outcome(0.5, 0.4), outcome(0.3, 0.3)]);
    expect(rest).toEqual([]);
    expect(scores).toMatchObject({ kind: 'negation', pairs: 3, answeredRightly: 1 });
    expect(scores?.twinsAnswered).toBeCloseTo(1 / 3);
    expect(scores?.pairedAccuracy).toBeCloseTo(2.5 / 3);
    // Of nine pairings: 0.9 wins three, 0.5 wins two, 0.3 ties one.
    expect(scores?.auroc).toBeCloseTo(5.5 / 9);
  });

  it('says nothing of kinds without a pair', () => {
    expect(pairScores([])).toEqual([]);
  });

  it('asks the question and the twin of the same article', () => {
    const article = articleOfParagraphs('ely', [
      'The mayor of Ely opened the new bridge on Monday.',
      'Farmers protested.',
    ]);
    const question = {
      id: 'q',
      article: 'ely',
      question: 'Who opened the new bridge?',
      answerable: true,
      paragraphs: [1],
      sentences: [],
      answers: ['The mayor of Ely'],
    };
    const pair = {
      kind: 'antonym',
      set: 'small',
      question,
      article,
      twin: 'Who won the Super Bowl?',
    } as const;
    const [asked] = askPairs([pair], verbatim(lexicon));
    expect(asked).toMatchObject({ kind: 'antonym', isAnsweredRightly: true, isTwinAnswered: false });
    expect(asked?.confidence).toBeGreaterThan(asked?.twinConfidence ?? 1);
  });
});
