import { isNegation } from '../../text/negation.ts';
import { tokenize } from '../../text/tokens.ts';
import { articleOf, passageAt, sentencesOf } from '../search-index.ts';
import { findAnswerSpans } from './answer-spans.ts';
import type { Candidate } from './bm25.ts';
import { lexicalFeatures, orderFeatures } from './lexical-features.ts';
import { OWN_WORD } from './relatives.ts';
import { softFeatures } from './soft-features.ts';
import { typeFeatures } from './type-features.ts';
import { viewOf, type Query, type View } from './view.ts';

/** What the ranker sees of one sentence for one question. Each feature is about 0 to 1. */
export const FEATURES = [
  'sentence-bm25',
  'passage-bm25',
  'mixed-bm25',
  'strongest',
  'sentence-coverage',
  'passage-coverage',
  'around-coverage',
  'before-coverage',
  'two-before-coverage',
  'count-exact',
  'sentence-exact',
  'passage-exact',
  'rarest-matched',
  'first-term',
  'last-term',
  'names-in-sentence',
  'numbers-match',
  'bigrams',
  'run',
  'proximity',
  'type-new',
  'type-absent',
  'type-near',
  'type-date',
  'type-number',
  'type-place',
  'type-reason',
  'how-cue',
  'definition',
  'soft-sentence',
  'soft-passage',
  'soft-wide',
  'soft-before',
  'soft-missing',
  'focus-near',
  'centroid',
  'length',
  'first-passage',
  'negation-differs',
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** The features of one candidate, in the order of `FEATURES`. */
export function featuresOf(query: Query, candidate: Candidate): readonly number[] {
  const view = viewOf(query, candidate);
  const { best } = query;
  const lexical = lexicalFeatures(query, view);
  const values: Record<FeatureName, number> = {
    'sentence-bm25': candidate.sentence / (best.sentence || 1),
    'passage-bm25': candidate.passage / (best.passage || 1),
    'mixed-bm25': candidate.mixed / (best.mixed || 1),
    strongest: Math.min(1, candidate.mixed / STRONGEST),
    ...lexical,
    ...orderFeatures(query, view),
    ...typeFeatures(query, view),
    ...softFeatures(query, view, lexical),
    ...placeFeatures(query, view),
  };
  return FEATURES.map((name) => values[name]);
}

/** About the highest mixed score that questions of a dozen words reach. */
const STRONGEST = 30;

type PlaceFeature = 'length' | 'first-passage' | 'negation-differs';

function placeFeatures({ question }: Query, { entry, passage }: View): Record<PlaceFeature, number> {
  const isNegated = entry.tokens.some(({ folded }) => isNegation(folded));
  return {
    length: Math.min(1, Math.log1p(entry.length) / 4),
    'first-passage': passage.paragraph === 1 ? 1 : 0,
    'negation-differs': isNegated === question.isNegated ? 0 : 1,
  };
}

/** Whether the passage of a sentence has words of the kind asked for; true where any kind may answer. */
export function isTypeAround({ index, question }: Query, position: number): boolean {
  const { expected } = question.type;
  const passage = passageAt(index, position);
  if (expected === null || !passage) return true;
  return sentencesOf(index, passage).some(
    (entry) => findAnswerSpans(expected, articleOf(index, entry).text, entry).length > 0,
  );
}

/** Whether the sentence's passage has every term of the question, or words of one root or derived from it. */
export function isCovered({ index, strengths }: Query, position: number): boolean {
  const passage = passageAt(index, position);
  return passage !== undefined && strengths(passage).every((strength) => strength >= OWN_WORD);
}

/** Whether a name that the question gives is missing from the sentence's passage, and is not its speaker's. */
export function lacksName({ index, terms, strengths }: Query, position: number): boolean {
  const entry = index.sentences[position];
  const passage = passageAt(index, position);
  if (!entry || !passage) return true;
  const { attribution } = entry;
  const speaker = attribution.kind === 'narration' ? [] : tokenize(attribution.speaker ?? '');
  const inPassage = strengths(passage);
  return terms.some(
    ({ isName, folded }, place) =>
      isName && inPassage[place] === 0 && !speaker.some((word) => word.folded === folded),
  );
}
