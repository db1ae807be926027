/**
 * Takes out of word vectors what all of them share: their mean, and the direction in which they differ most, which
 * tells common words from rare ones rather than one meaning from another (Mu & Viswanath 2018, "All-but-the-Top").
 * Without it two common words are always "similar". The sums run in a fixed order, so the result is the same anywhere.
 */
export function levelVectors(vectors: readonly Float64Array[]): readonly Float64Array[] {
  const mean = meanOf(vectors);
  const centred = vectors.map((vector) => vector.map((component, at) => component - (mean[at] ?? 0)));
  const direction = mainDirection(centred);
  return centred.map((vector) => {
    const along = dot(vector, direction);
    return vector.map((component, at) => component - along * (direction[at] ?? 0));
  });
}

function meanOf(vectors: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) addTo(mean, vector, 1 / vectors.length);
  return mean;
}

const ROUNDS = 200;

/** The first principal component, by power iteration on the covariance. */
function mainDirection(vectors: readonly Float64Array[]): Float64Array {
  const size = vectors[0]?.length ?? 0;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) {
    for (const [at, row] of covariance.entries()) addTo(row, vector, vector[at] ?? 0);
  }
  let direction = new Float64Array(size).fill(1 / Math.sqrt(size));
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = Float64Array.from(covariance, (row) => dot(row, direction));
    const length = Math.sqrt(dot(next, next));
    direction = next.map((component) => component / length);
  }
  return direction;
}

/** Sum of products of two vectors of one length. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function addTo(sum: Float64Array, vector: Float64Array, factor: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + factor * (vector[at] ?? 0);
}

/** A vector in whole numbers from -127 to 127, as large as they fit. */
export function quantise(vector: Float64Array): Int8Array {
  const largest = vector.reduce((most, component) => Math.max(most, Math.abs(component)), 0);
  return Int8Array.from(vector, (component) => (largest === 0 ? 0 : Math.round((component / largest) * 127)));
}
