/**
 * Work cut into short steps: a generator that yields between them and returns its result.
 * The core stays synchronous and pure, and a front may run it in slices so that building a large
 * article's index never holds up a question asked meanwhile.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Runs all steps at once and gives the result. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
