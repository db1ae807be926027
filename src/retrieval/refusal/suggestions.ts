import type { Citation } from '../answer.ts';
import type { Question } from '../question/question.ts';
import { matchTerms, type MatchedTerm } from '../rank/matching.ts';
import { OWN_WORD } from '../rank/relatives.ts';
import { questionsAnswered, type KnownQuestion, type StoryIndex } from '../story-index.ts';
import type { Sureness } from '../sureness.ts';
import { subjectOf } from './frame-words.ts';

const SUGGESTIONS = 3;

/** Two questions that share this much of their words ask nearly the same. */
const ALIKE = 0.5;

interface Weighed extends Pick<KnownQuestion, 'question' | 'terms'> {
  readonly shared: number;
  /** Place of its passage among the nearest, 0 for the first; Infinity where it is none of them. */
  readonly near: number;
}

/**
 * Up to three questions that the story answers at this setting, nearest to the one it does not: those that share its
 * names and words first, then those of the nearest passages, then the most central; different from one another.
 */
export function suggestInstead(
  index: StoryIndex,
  asked: Question,
  nearest: readonly Citation[],
  sureness: Sureness,
): readonly string[] {
  const known = questionsAnswered(index, sureness);
  const wanted = subjectOf(matchTerms(index, asked));
  const weighed = known
    .map(({ question, terms, article, paragraph }): Weighed => {
      const place = nearest.findIndex((one) => one.article === article && one.paragraph === paragraph);
      return { question, terms, shared: sharedBy(wanted, terms), near: place === -1 ? Infinity : place };
    })
    .toSorted((a, b) => b.shared - a.shared || compare(a.near, b.near));
  const chosen = different(weighed);
  const rest = weighed.filter((one) => !chosen.includes(one));
  return [...chosen, ...rest].slice(0, SUGGESTIONS).map(({ question }) => question);
}

/** What the words that both have are worth, those of one root or derived included; a name counts double. */
function sharedBy(wanted: readonly MatchedTerm[], terms: readonly string[]): number {
  return wanted.reduce((sum, { met, worth, isName }) => {
    const isShared = [...met].some(([term, strength]) => strength >= OWN_WORD && terms.includes(term));
    return isShared ? sum + worth * (isName ? NAME : 1) : sum;
  }, 0);
}

const NAME = 2;

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** The best, less those that ask nearly what a better one asks. */
function different(weighed: readonly Weighed[]): readonly Weighed[] {
  const chosen: Weighed[] = [];
  for (const one of weighed) {
    if (chosen.length === SUGGESTIONS) break;
    if (chosen.every((other) => likeness(one.terms, other.terms) < ALIKE)) chosen.push(one);
  }
  return chosen;
}

/** Jaccard's index of two sets of words, 0 to 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((term) => b.includes(term)).length;
  const either = a.length + b.length - both;
  return either === 0 ? 1 : both / either;
}
