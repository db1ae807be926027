import { describe, expect, it } from 'vitest';
import { usefulRate, type Shown } from '../../bench/answers/measures.ts';

function shown(confidence: number, isRight: boolean): Shown {
  return { confidence, isRight };
}

/** `count` questions from `confidence` downwards. */
function run(count: number, confidence: number, isRight: boolean): Shown[] {
  return Array.from({ length: count }, (_, at) => shown(confidence - at / 1000, isRight));
}

describe('useful-answer rate', () => {
  it('is all where no wrong answer is as sure as a right one', () => {
    const questions = [...run(20, 0.9, true), ...run(20, 0.5, false)];
    expect(usefulRate(questions, 20, 'asked')).toBe(1);
    expect(usefulRate(questions, 20, 'shown')).toBe(1);
  });

  it('stops before the wrong answers are more than 5 % of the questions asked', () => {
    // 40 asked bear 2 wrong ones: the threshold stands above the third.
    const questions = [
      ...run(10, 0.9, true),
      ...run(2, 0.8, false),
      ...run(5, 0.7, true),
      ...run(18, 0.6, false),
    ];
    const rest = run(5, 0.1, true);
    expect(usefulRate([...questions, ...rest], 20, 'asked')).toBe(15 / 20);
  });

  it('is stricter of the answers shown: one wrong answer needs nineteen right ones', () => {
    const before = [...run(18, 0.9, true), shown(0.8, false)];
    expect(usefulRate([...before, shown(0.7, true)], 20, 'shown')).toBe(19 / 20);
    expect(usefulRate([shown(0.95, false), ...run(18, 0.9, true)], 20, 'shown')).toBe(0);
  });

  it('questions of one confidence are shown together or not at all', () => {
    const tied = Array.from({ length: 20 }, (_, at) => shown(0.5, at < 10));
    expect(usefulRate(tied, 10, 'asked')).toBe(0);
    expect(usefulRate(tied.toReversed(), 10, 'asked')).toBe(0);
  });

  it('counts the order of the questions for nothing, and is null where nothing is answerable', () => {
    const questions = [...run(10, 0.9, true), ...run(10, 0.85, false)];
    expect(usefulRate(questions.toReversed(), 10, 'asked')).toBe(usefulRate(questions, 10, 'asked'));
    expect(usefulRate(run(3, 0.4, false), 0, 'asked')).toBeNull();
  });
});
