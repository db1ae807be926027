import type { ConfidenceFeature } from './confidence.ts';
import type { FeatureName } from './features.ts';
import model from './model.json' with { type: 'json' };

/** The ranker's weight of each feature; trained by `bench/train`. */
export const RANKER_WEIGHTS: Readonly<Partial<Record<FeatureName, number>>> = model.ranker;

/** The confidence's weight of each feature; trained by `bench/train`. */
export const CONFIDENCE_WEIGHTS: Readonly<Partial<Record<ConfidenceFeature, number>>> = model.confidence;

/** The confidence from which an answer is shown. */
export const ANSWER_THRESHOLD: number = model.threshold;
