import { centroidAt } from '../meanings.ts';
import { likeness } from './centroid.ts';
import type { LexicalFeature } from './lexical-features.ts';
import type { Query, View } from './view.ts';

export type SoftFeature =
  | 'soft-sentence'
  | 'soft-before'
  | 'soft-passage'
  | 'soft-wide'
  | 'soft-missing'
  | 'focus-near'
  | 'centroid';

/** How near the sentence's words come to the question's in meaning, by word vectors. */
export function softFeatures(
  query: Query,
  { entry, passage, position }: View,
  lexical: Record<LexicalFeature, number>,
): Record<SoftFeature, number> {
  const { index, terms, worth, nearness } = query;
  if (worth === 0 || index.meanings.vectors.length === 0) return withoutVectors(lexical);
  let inSentence = 0;
  let withBefore = 0;
  let inPassage = 0;
  let inWide = 0;
  let missing = 0;
  let missingWorth = 0;
  const sentenceBefore = index.sentences[position - 1]?.article === entry.article ? position - 1 : position;
  const before = index.passages[entry.passage - 1];
  const passageBefore = before?.article === entry.article ? before : passage;
  const toOwn = nearness.toSentence(position);
  const toBefore = nearness.toSentence(sentenceBefore);
  const toPassage = nearness.toPassage(passage);
  const toPassageBefore = nearness.toPassage(passageBefore);
  for (const [place, term] of terms.entries()) {
    const near = toOwn[place] ?? 0;
    const inOwn = toPassage[place] ?? 0;
    inSentence += term.worth * near;
    withBefore += term.worth * Math.max(near, toBefore[place] ?? 0);
    inPassage += term.worth * inOwn;
    inWide += term.worth * Math.max(inOwn, toPassageBefore[place] ?? 0);
    if (entry.counts.has(term.term)) continue;
    missing += term.worth * near;
    missingWorth += term.worth;
  }
  return {
    'soft-sentence': inSentence / worth,
    'soft-before': withBefore / worth,
    'soft-passage': inPassage / worth,
    'soft-wide': inWide / worth,
    'soft-missing': missingWorth === 0 ? 0.5 : missing / missingWorth,
    'focus-near': focusNearness(query, position),
    centroid: Math.max(0, likeness(query.centroid, centroidAt(index.meanings, position))),
  };
}

/** What the features commonly are where the coverage is such: the weights were trained with a lexicon. */
function withoutVectors(lexical: Record<LexicalFeature, number>): Record<SoftFeature, number> {
  return {
    'soft-sentence': lexical['sentence-coverage'],
    'soft-before': lexical['before-coverage'],
    'soft-passage': lexical['passage-coverage'],
    'soft-wide': lexical['passage-coverage'],
    'soft-missing': 0.4,
    'focus-near': 0.2,
    centroid: 0.5,
  };
}

/** For "what city …", "which law …": how near the sentence's other words come to the thing asked for. */
function focusNearness({ terms, question, nearness }: Query, position: number): number {
  const focus = terms.findIndex(({ folded }) => folded === question.focus);
  return focus === -1 ? 0 : nearness.toOthers(focus, position);
}
