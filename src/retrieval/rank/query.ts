import type { Question } from '../question/question.ts';
import type { SearchIndex } from '../search-index.ts';
import type { Candidate } from './bm25.ts';
import { centroidOf } from './centroid.ts';
import type { MatchedTerm } from './matching.ts';
import { createNearness } from './nearness.ts';
import { createStrengths } from './strengths.ts';
import type { Query } from './view.ts';

/** Works out what is the same for every candidate of one question. */
export function createQuery(
  index: SearchIndex,
  question: Question,
  terms: readonly MatchedTerm[],
  candidates: readonly Candidate[],
): Query {
  return {
    index,
    question,
    terms,
    worth: terms.reduce((sum, term) => sum + term.worth, 0),
    names: placesWhere(terms, ({ isName }) => isName),
    figures: placesWhere(terms, ({ term }) => /\d/.test(term)),
    rarest: rarestOf(terms),
    firstMet: firstMetBy(terms),
    strengths: createStrengths(terms),
    nearness: createNearness(index, terms),
    centroid: centroidOf(terms.flatMap(({ vector }) => vector ?? [])),
    best: bestOf(candidates),
  };
}

function placesWhere(
  terms: readonly MatchedTerm[],
  holds: (term: MatchedTerm) => boolean,
): readonly number[] {
  return terms.flatMap((term, place) => (holds(term) ? [place] : []));
}

/** Of those that the story meets, the first of the greatest worth. */
function rarestOf(terms: readonly MatchedTerm[]): number {
  let rarest = -1;
  for (const [place, { met, worth }] of terms.entries()) {
    if (met.size > 0 && worth > (terms[rarest]?.worth ?? -Infinity)) rarest = place;
  }
  return rarest;
}

function firstMetBy(terms: readonly MatchedTerm[]): ReadonlyMap<string, number> {
  const firstMet = new Map<string, number>();
  for (const [place, { met }] of terms.entries()) {
    for (const term of met.keys()) if (!firstMet.has(term)) firstMet.set(term, place);
  }
  return firstMet;
}

function bestOf(candidates: readonly Candidate[]): Query['best'] {
  const highest = (of: (candidate: Candidate) => number): number => Math.max(0, ...candidates.map(of));
  return {
    sentence: highest(({ sentence }) => sentence),
    passage: highest(({ passage }) => passage),
    mixed: highest(({ mixed }) => mixed),
  };
}
