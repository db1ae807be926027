import type { WordVector } from '../../lexicon/lexicon.ts';
import type { MatchedTerm } from './matching.ts';
import type { Query, View } from './view.ts';

export type SoftFeature = 'soft-sentence' | 'soft-passage' | 'soft-missing' | 'centroid';

/** How near a word's nearest neighbour must be before it says anything: unrelated words of news reach this often. */
const NOISE = 0.25;

/** How near the sentence's words come to the question's in meaning, by word vectors; all 0 without a lexicon. */
export function softFeatures(query: Query, { entry, passage }: View): Record<SoftFeature, number> {
  const { index, terms, worth } = query;
  if (worth === 0 || index.vectors.size === 0) {
    return { 'soft-sentence': 0, 'soft-passage': 0, 'soft-missing': 0, centroid: 0 };
  }
  const own = [...entry.counts.keys()];
  let inSentence = 0;
  let inPassage = 0;
  let missing = 0;
  let missingWorth = 0;
  for (const term of terms) {
    const nearest = nearestOf(query, term, own);
    inSentence += term.worth * nearest;
    inPassage += term.worth * Math.max(nearest, nearestOf(query, term, passage.counts.keys()));
    if (entry.counts.has(term.term)) continue;
    missing += term.worth * nearest;
    missingWorth += term.worth;
  }
  return {
    'soft-sentence': inSentence / worth,
    'soft-passage': inPassage / worth,
    'soft-missing': missingWorth === 0 ? 0.5 : missing / missingWorth,
    centroid: Math.max(0, centroidCosine(query, own)),
  };
}

/** 0 to 1: how near the nearest of `words` comes to the question's term; 1 is the term itself. */
function nearestOf({ index, nearness }: Query, term: MatchedTerm, words: Iterable<string>): number {
  let best = 0;
  for (const word of words) {
    if (word === term.term) return 1;
    const near = nearness.of(index, term, word);
    if (near > best) best = near;
  }
  return Math.max(0, best - NOISE) / (1 - NOISE);
}

/** Cosine of the question's mean vector with the sentence's. */
function centroidCosine({ index, terms }: Query, words: readonly string[]): number {
  const asked = meanOf(terms.flatMap(({ vector }) => vector ?? []));
  const own = meanOf(words.flatMap((word) => index.vectors.get(word) ?? []));
  return asked && own ? dot(asked, own) : 0;
}

function meanOf(vectors: readonly WordVector[]): Float64Array | null {
  const [first] = vectors;
  if (!first) return null;
  const sum = new Float64Array(first.components.length);
  for (const { components, norm } of vectors) {
    if (norm === 0) continue;
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (components[at] ?? 0) / norm;
  }
  const length = Math.sqrt(dot(sum, sum));
  return length === 0 ? null : sum.map((component) => component / length);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
