import { neighboursOf, withBefore, type Bag, type SearchIndex } from '../search-index.ts';
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
  const { index, terms, strengths, names, figures, rarest } = query;
  const own = strengths(entry);
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
    'rarest-matched': own[rarest] ?? 0,
    'first-term': own[0] ?? 0,
    'last-term': own[terms.length - 1] ?? 0,
    'names-in-sentence': shareMet(names, own),
    'numbers-match': shareMet(figures, own),
  };
}

/** Share of the question's worth that the bags meet between them. */
function coverage({ terms, worth, strengths }: Query, bags: readonly Bag[]): number {
  if (worth === 0) return 0;
  const met = bags.map(strengths);
  let sum = 0;
  for (const [place, term] of terms.entries()) {
    let best = 0;
    for (const strength of met) best = Math.max(best, strength[place] ?? 0);
    sum += term.worth * best;
  }
  return sum / worth;
}

function exactCoverage({ terms, worth }: Query, { counts }: Bag): number {
  if (worth === 0) return 0;
  return terms.reduce((sum, term) => sum + (counts.has(term.term) ? term.worth : 0), 0) / worth;
}

function around(index: SearchIndex, position: number): readonly Bag[] {
  return [position, ...neighboursOf(index, position)].flatMap((at) => index.sentences[at] ?? []);
}

/** Share of the terms at these places that are met at all; a half where there are none to meet. */
function shareMet(places: readonly number[], strengths: Float64Array): number {
  if (places.length === 0) return 0.5;
  return places.filter((place) => (strengths[place] ?? 0) > 0).length / places.length;
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
