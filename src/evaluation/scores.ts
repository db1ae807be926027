/**
 * The area under the ROC curve: the chance that a value drawn from `positives` is above one drawn from
 * `negatives`, a tie counting half. Computed by rank sum, ties sharing the mean of their ranks (Mann and
 * Whitney 1947; Hanley and McNeil 1982): `(R - n(n + 1) / 2) / (n m)`. Null when either side is empty.
 */
export function auroc(positives: readonly number[], negatives: readonly number[]): number | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  const all = [
    ...positives.map((value) => ({ value, positive: true })),
    ...negatives.map((value) => ({ value, positive: false })),
  ].toSorted((a, b) => a.value - b.value);
  let rankSum = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    let positivesHere = 0;
    while (to < all.length && all[to]?.value === all[from]?.value) {
      if (all[to]?.positive) positivesHere += 1;
      to += 1;
    }
    // Ranks from + 1 … to share their mean.
    rankSum += positivesHere * ((from + 1 + to) / 2);
    from = to;
  }
  const n = positives.length;
  return (rankSum - (n * (n + 1)) / 2) / (n * negatives.length);
}

/** How well a ranking found what was asked for; each between 0 and 1. */
export interface RankScores {
  /** Share of questions whose first place is right. */
  readonly hit1: number;
  /** Share of questions with a right one among the first three. */
  readonly hit3: number;
  /** Mean reciprocal rank of the first right one; a question without one counts 0 (Voorhees 1999). */
  readonly mrr: number;
}

/** Scores of 1-based ranks of the first right one, null where there is none. Null when there is no question. */
export function rankScores(ranks: readonly (number | null)[]): RankScores | null {
  if (ranks.length === 0) return null;
  return {
    hit1: share(ranks, (rank) => rank === 1),
    hit3: share(ranks, (rank) => rank !== null && rank <= 3),
    mrr: ranks.reduce<number>((sum, rank) => sum + (rank === null ? 0 : 1 / rank), 0) / ranks.length,
  };
}

/** Share of `items` that pass `test`, 0 to 1; 0 for no items. */
export function share<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}

/** The value below which `fraction` (0 to 1) of `values` lie, by nearest rank. Null for no values. */
export function percentile(values: readonly number[], fraction: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(fraction * sorted.length) - 1)] ?? null;
}

/**
 * Average precision of a ranking, best first: the mean, over the right ones, of the share of right ones down to each
 * (Voorhees & Harman 2005, "TREC: Experiment and Evaluation in Information Retrieval"). Null when none is right.
 */
export function averagePrecision(isRight: readonly boolean[]): number | null {
  let found = 0;
  let sum = 0;
  for (const [at, right] of isRight.entries()) {
    if (!right) continue;
    found += 1;
    sum += found / (at + 1);
  }
  return found === 0 ? null : sum / found;
}

/** The mean of `values`; null for none. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
