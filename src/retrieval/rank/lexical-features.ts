import { neighboursOf, withBefore, type Bag, type SearchIndex } from '../search-index.ts';
import { strengthIn, type MatchedTerm } from './matching.ts';
import type { Query, View } from './view.ts';

/** How much of the question stands in the sentence, its passage and its neighbours. */
export type LexicalFeature =
  | 'sentence-coverage'
  | 'passage-coverage'
  | 'around-coverage'
  | 'before-coverage'
  | 'two-before-coverage'
  | 'count-exact'
  | 'sentence-exact'
  | 'passage-exact'
  | 'rarest-matched'
  | 'first-term'
  | 'last-term'
  | 'names-in-sentence'
  | 'numbers-match';

/** Coverage of the question's words, weighted by their worth. */
export function lexicalFeatures(
  query: Query,
  { entry, passage, position }: View,
): Record<LexicalFeature, number> {
  const { index, terms } = query;
  const names = terms.filter(({ isName }) => isName);
  const numbers = terms.filter(({ term }) => /\d/.test(term));
  return {
    'sentence-coverage': coverage(query, [entry]),
    'passage-coverage': coverage(query, [passage]),
    'around-coverage': coverage(query, around(index, position)),
    'before-coverage': coverage(query, withBefore(index, position, entry.sentence === 1 ? 0 : 1)),
    'two-before-coverage': coverage(query, withBefore(index, position, 2)),
    'count-exact':
      terms.length === 0 ? 0 : terms.filter(({ term }) => entry.counts.has(term)).length / terms.length,
    'sentence-exact': exactCoverage(query, entry),
    'passage-exact': exactCoverage(query, passage),
    'rarest-matched': rarestMatched(terms, entry),
    'first-term': strengthOf(terms.at(0), entry),
    'last-term': strengthOf(terms.at(-1), entry),
    'names-in-sentence': shareIn(names, entry),
    'numbers-match': shareIn(numbers, entry),
  };
}

/** Share of the question's worth that the bags meet between them. */
function coverage({ terms, worth }: Query, bags: readonly Bag[]): number {
  if (worth === 0) return 0;
  const met = terms.reduce(
    (sum, term) => sum + term.worth * bags.reduce((best, bag) => Math.max(best, strengthIn(bag, term)), 0),
    0,
  );
  return met / worth;
}

function exactCoverage({ terms, worth }: Query, { counts }: Bag): number {
  if (worth === 0) return 0;
  return terms.reduce((sum, term) => sum + (counts.has(term.term) ? term.worth : 0), 0) / worth;
}

function around(index: SearchIndex, position: number): readonly Bag[] {
  return [position, ...neighboursOf(index, position)].flatMap((at) => index.sentences[at] ?? []);
}

function rarestMatched(terms: readonly MatchedTerm[], bag: Bag): number {
  const known = terms.filter(({ met }) => met.size > 0);
  const [first, ...others] = known;
  const rarest = others.reduce((best, term) => (best && best.worth >= term.worth ? best : term), first);
  return strengthOf(rarest, bag);
}

function strengthOf(term: MatchedTerm | undefined, bag: Bag): number {
  return term ? strengthIn(bag, term) : 0;
}

/** Share of the terms that the bag meets; a half where there are none to meet. */
function shareIn(terms: readonly MatchedTerm[], bag: Bag): number {
  return terms.length === 0 ? 0.5 : terms.filter((term) => strengthIn(bag, term) > 0).length / terms.length;
}

export type OrderFeature = 'bigrams' | 'run' | 'proximity';

/** How far the question's words stand together, and in the question's order, in the sentence. */
export function orderFeatures({ terms }: Query, { meets }: View): Record<OrderFeature, number> {
  let pairs = 0;
  let run = 0;
  let longest = 0;
  for (const [place, met] of meets.entries()) {
    if (met > 0 && (meets[place - 1] === met - 1 || meets[place - 2] === met - 1)) pairs += 1;
    run = met >= 0 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  const first = meets.findIndex((met) => met >= 0);
  const last = meets.findLastIndex((met) => met >= 0);
  const matched = new Set(meets.filter((met) => met >= 0)).size;
  return {
    bigrams: Math.min(1, pairs / Math.max(1, terms.length - 1)),
    run: Math.min(1, longest / Math.max(1, terms.length)),
    proximity: matched > 1 ? matched / (last - first + 1) : 0,
  };
}
