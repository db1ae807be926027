import type { WordVector } from '../../lexicon/lexicon.ts';

/** The mean direction of some words' vectors, of length 1. */
export type Centroid = Float32Array;

/** The mean direction of the vectors, each counting alike; null where there is none. */
export function centroidOf(vectors: readonly WordVector[]): Centroid | null {
  const [first] = vectors;
  if (!first) return null;
  const sum = new Float32Array(first.components.length);
  for (const { components, norm } of vectors) {
    if (norm === 0) continue;
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (components[at] ?? 0) / norm;
  }
  const length = Math.sqrt(dot(sum, sum));
  return length === 0 ? null : sum.map((component) => component / length);
}

/** Cosine of two centroids, -1 to 1; 0 where either is missing. */
export function likeness(a: Centroid | null, b: Centroid | null): number {
  return a && b ? dot(a, b) : 0;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
