import type { FeatureName } from '../../src/retrieval/rank/features.ts';

/** The ranker's features by what they look at; a feature may be of two groups. */
export const FEATURE_GROUPS = {
  BM25: ['sentence-bm25', 'passage-bm25', 'mixed-bm25', 'strongest'],
  'coverage of sentence and passage': [
    'sentence-coverage',
    'passage-coverage',
    'count-exact',
    'sentence-exact',
    'passage-exact',
    'rarest-matched',
    'first-term',
    'last-term',
    'names-in-sentence',
    'numbers-match',
  ],
  'what stands around': [
    'around-coverage',
    'before-coverage',
    'two-before-coverage',
    'soft-wide',
    'soft-before',
  ],
  order: ['bigrams', 'run', 'proximity'],
  'kind of answer': [
    'type-new',
    'type-absent',
    'type-near',
    'type-date',
    'type-number',
    'type-place',
    'type-reason',
    'how-cue',
    'definition',
    'focus-near',
  ],
  'word vectors': [
    'soft-sentence',
    'soft-passage',
    'soft-wide',
    'soft-before',
    'soft-missing',
    'focus-near',
    'centroid',
  ],
  'place and length': ['length', 'first-passage', 'negation-differs'],
} as const satisfies Readonly<Record<string, readonly FeatureName[]>>;
