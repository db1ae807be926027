import type { Span } from '../../text/span.ts';
import type { GoldAttribution } from './attribution-set.ts';
import type { Counts } from './counts.ts';
import type { PredictedAttribution } from './predictions.ts';

/** Which part of an attribution a span is. */
export type Role = 'source' | 'cue' | 'content';

/**
 * Counts exact spans of one role over all attributions of an article, direct and reported: a span is right when one
 * with the same start and end is annotated for that role. A span that several attributions share counts once, as in
 * the sequence labelling that CofeNet's table is of (Wang et al. 2022).
 */
export function countSpans(
  role: Role,
  gold: readonly GoldAttribution[],
  predicted: readonly PredictedAttribution[],
): Counts {
  const annotated = placesOf(gold.flatMap((attribution) => attribution[role]));
  const emitted = placesOf(predicted.flatMap((attribution) => attribution[role]));
  const right = [...emitted].filter((place) => annotated.has(place)).length;
  return { found: right, gold: annotated.size, precise: right, emitted: emitted.size };
}

function placesOf(spans: readonly Span[]): ReadonlySet<string> {
  return new Set(spans.map(({ start, end }) => `${start} ${end}`));
}
