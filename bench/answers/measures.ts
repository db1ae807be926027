/** What is shown when the threshold lies at or below `confidence`: a right answer, or a wrong one. */
export interface Shown {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The most wrong answers borne, as a share. */
export const WRONG_BORNE = 0.05;

/**
 * The **useful-answer rate**: the share of answerable questions that are answered rightly, at the threshold where that is
 * greatest among the thresholds that show few enough wrong answers. One threshold serves all questions, and questions
 * of one confidence are shown together or not at all.
 *
 * Right: an answerable question whose right passage comes first. Wrong: any other question shown, answerable or not.
 * Few enough is counted in one of two ways:
 * - of those `asked`: wrong answers are at most 5 % of all questions asked, answerable and unanswerable together. This
 *   is the evidence file's measure, as far as its figures tell (no other reading gives figures of their size);
 * - of those `shown`: wrong answers are at most 5 % of all answers shown (a precision of 95 %), the stricter.
 */
export function usefulRate(
  questions: readonly Shown[],
  answerable: number,
  of: 'asked' | 'shown',
): number | null {
  if (answerable === 0) return null;
  const sorted = questions.toSorted((a, b) => b.confidence - a.confidence);
  let right = 0;
  let most = 0;
  for (const [at, { confidence, isRight }] of sorted.entries()) {
    if (isRight) right += 1;
    const shown = at + 1;
    if (sorted[shown]?.confidence === confidence) continue;
    const all = of === 'asked' ? sorted.length : shown;
    if (shown - right <= WRONG_BORNE * all) most = Math.max(most, right);
  }
  return most / answerable;
}
