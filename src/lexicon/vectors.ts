/** A word's place among all words by the company it keeps; compare two with `cosine`. */
export interface WordVector {
  readonly components: Int8Array;
  /** Euclidean length of `components`. */
  readonly norm: number;
}

/** How alike two words are used: 1 for the same word, about 0 for unrelated ones, hardly ever below -0.5. */
export function cosine(a: WordVector, b: WordVector): number {
  const both = a.norm * b.norm;
  if (both === 0) return 0;
  return Math.max(-1, Math.min(1, product(a.components, b.components) / both));
}

/** The vector in a row of the file, its norm computed; null outside the file. */
export function vectorInRow(rows: Int8Array, row: number, dimensions: number): WordVector | null {
  const start = row * dimensions;
  if (row < 0 || dimensions === 0 || start + dimensions > rows.length) return null;
  const components = rows.subarray(start, start + dimensions);
  return { components, norm: Math.sqrt(product(components, components)) };
}

/** Four sums at once are half as slow as one, as none waits for another; a component past the end counts as 0. */
function product(a: Int8Array, b: Int8Array): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let at = 0; at < a.length; at += 4) {
    first += (a[at] ?? 0) * (b[at] ?? 0);
    second += (a[at + 1] ?? 0) * (b[at + 1] ?? 0);
    third += (a[at + 2] ?? 0) * (b[at + 2] ?? 0);
    fourth += (a[at + 3] ?? 0) * (b[at + 3] ?? 0);
  }
  return first + second + third + fourth;
}
