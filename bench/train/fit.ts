/** A feature vector and what it should come to: 1 for yes, 0 for no, and how much it counts. */
export interface Labelled {
  readonly features: readonly number[];
  readonly label: 0 | 1;
  readonly weight: number;
}

/** Candidates of one question, of which some are right. */
export interface Listed {
  readonly features: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const EPOCHS = 300;
const RATE = 0.1;
const DECAY = 1e-4;

/** Weights under which the right candidates get the greatest share of a softmax over each list (listwise, full batch). */
export function fitRanker(lists: readonly Listed[], size: number, epochs = EPOCHS): number[] {
  const usable = lists.filter(({ right }) => right.some(Boolean));
  return descend(size, epochs, (weights, gradient) => {
    for (const { features, right } of usable) {
      const scores = features.map((row) => dot(row, weights));
      const highest = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - highest));
      const all = shares.reduce((sum, share) => sum + share, 0);
      const ofRight = shares.reduce((sum, share, at) => sum + (right[at] ? share : 0), 0);
      for (const [at, row] of features.entries()) {
        const share = shares[at] ?? 0;
        add(gradient, row, (share / all - (right[at] ? share / ofRight : 0)) / usable.length);
      }
    }
  });
}

/** Weights of a logistic regression, full batch. */
export function fitLogistic(rows: readonly Labelled[], size: number): number[] {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  return descend(size, EPOCHS, (weights, gradient) => {
    for (const { features, label, weight } of rows) {
      const chance = 1 / (1 + Math.exp(-dot(features, weights)));
      add(gradient, features, ((chance - label) * weight) / total);
    }
  });
}

/** Adam (Kingma & Ba 2015) with a small L2 decay; no randomness, so that the same data gives the same weights. */
function descend(
  size: number,
  epochs: number,
  addGradient: (weights: readonly number[], gradient: number[]) => void,
): number[] {
  const weights = Array.from({ length: size }, () => 0);
  const mean = Array.from({ length: size }, () => 0);
  const square = Array.from({ length: size }, () => 0);
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    const gradient = weights.map((weight) => weight * DECAY);
    addGradient(weights, gradient);
    for (const [at, slope] of gradient.entries()) {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      const step =
        (mean[at] ?? 0) / (1 - 0.9 ** epoch) / (Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** epoch)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - RATE * step;
    }
  }
  return weights;
}

/** Sum of products of two vectors of one length. */
export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function add(gradient: number[], row: readonly number[], factor: number): void {
  for (let at = 0; at < row.length; at += 1) gradient[at] = (gradient[at] ?? 0) + factor * (row[at] ?? 0);
}
