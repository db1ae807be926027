import type { Sureness } from '../sureness.ts';
import model from './model.json' with { type: 'json' };

/** Weights by feature name; a feature without one counts nothing. Trained by `bench/train`. */
type Weights = Readonly<Partial<Record<string, number>>>;

/** The ranker's weight of each of `FEATURES`. */
export const RANKER_WEIGHTS: Weights = model.ranker;

/** The confidence's weight of each of `CONFIDENCE_FEATURES`. */
export const CONFIDENCE_WEIGHTS: Weights = model.confidence;

/** The confidence, 0 to 1, from which an answer is shown at each setting. */
export const ANSWER_THRESHOLDS: Readonly<Record<Sureness, number>> = model.thresholds;
