const NEGATIONS = new Set(
  'no nor neither none nobody nothing without denied denies deny refused refuses'.split(' '),
);

/** Whether a folded word negates a verb: "not", "never", "didn't", "cannot". */
export function isNot(folded: string): boolean {
  return folded === 'not' || folded === 'never' || folded.endsWith("n't") || folded === 'cannot';
}

/** Whether a folded word says that something is not so. */
export function isNegation(folded: string): boolean {
  return isNot(folded) || NEGATIONS.has(folded);
}
