import { readFileSync } from 'node:fs';
import * as z from 'zod';

const GOLD = new URL('../gold/flynn-resignation.json', import.meta.url);

/** The golden questions on the seed, as typed: those that it answers and those that it does not. */
export function seedQuestions(): readonly string[] {
  const { questions } = z
    .object({ questions: z.array(z.object({ question: z.string() })) })
    .parse(JSON.parse(readFileSync(GOLD, 'utf8')));
  return questions.map(({ question }) => question);
}

/** Spaces between two words at most. */
const WIDEST = 8;

/**
 * The question with other spaces between its words, another way for each `way`: the same work to answer, and nothing
 * that was asked before.
 */
export function respaced(question: string, way: number): string {
  let left = way;
  return question
    .split(' ')
    .map((word) => {
      const spaces = 1 + (left % WIDEST);
      left = Math.floor(left / WIDEST);
      return word + ' '.repeat(spaces);
    })
    .join('')
    .slice(0, -1);
}
