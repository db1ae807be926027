import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/text/span.ts';
import { articleOfParagraphs } from './loading.ts';

const rolesOf = (name: string, ...paragraphs: readonly string[]): string[] | undefined => {
  const { names, text } = articleOfParagraphs(...paragraphs);
  return names.find((named) => named.name === name)?.roles.map((span) => sliceOf(text, span));
};

describe('the roles of a name, in the words of the article', () => {
  it.each([
    [
      'a title before it',
      'They met U.S. National Security Adviser Ann Jones.',
      'U.S. National Security Adviser',
    ],
    ['a title of something', 'They met Secretary of State Ann Jones in Ely.', 'Secretary of State'],
    ['with small letters', 'They met former prime minister Ann Jones.', 'former prime minister'],
    ['an aside behind it', 'Ann Jones, the mayor of Ely, smiled.', 'the mayor of Ely'],
    ['an aside without an article', 'Ann Jones, chairman of the board, smiled.', 'chairman of the board'],
    ['an aside behind an age', 'Ann Jones, 54, a retired teacher, smiled.', 'a retired teacher'],
    [
      'an aside of somebody',
      "Ann Jones, Tom Roe's former chief of staff, smiled.",
      "Tom Roe's former chief of staff",
    ],
    ['an aside before it', 'The mayor of Ely, Ann Jones, smiled.', 'The mayor of Ely'],
    ['what it is said to be', 'Ann Jones is a lawyer in Ely.', 'a lawyer'],
    [
      'what it was named',
      'Ann Jones was named as acting director of the Bank of Ely.',
      'acting director of the Bank of Ely',
    ],
  ])('%s', (_what, paragraph, role) => {
    expect(rolesOf('Ann Jones', paragraph)).toEqual([role]);
  });

  it.each([
    ['a form of address', 'They met Mr. Jones in Ely.', 'Jones'],
    ['a place', 'Ann Jones, the town of Ely, smiled.', 'Ann Jones'],
    ['what it does', 'Ann Jones, who is here, was late, and smiled.', 'Ann Jones'],
    ['the role of another', 'The mayor met Ann Jones.', 'Ann Jones'],
  ])('are not %s', (_what, paragraph, name) => {
    expect(rolesOf(name, paragraph)).toEqual([]);
  });

  it('are each told once', () => {
    expect(rolesOf('Ann Jones', 'They met Mayor Ann Jones.', 'They met Mayor Jones again.')).toEqual([
      'Mayor',
    ]);
  });
});
