/** What precision and recall are made of. */
export interface Counts {
  /** Annotated ones that were found, of `gold`. */
  readonly found: number;
  readonly gold: number;
  /** Emitted ones that are right, of `emitted`. */
  readonly precise: number;
  readonly emitted: number;
}

/** Precision, recall and their harmonic mean, each 0 to 1. */
export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The sum of counts over articles. */
export function total(all: readonly Counts[]): Counts {
  const sum = (of: (counts: Counts) => number): number =>
    all.reduce((before, counts) => before + of(counts), 0);
  return {
    found: sum(({ found }) => found),
    gold: sum(({ gold }) => gold),
    precise: sum(({ precise }) => precise),
    emitted: sum(({ emitted }) => emitted),
  };
}

/** Precision, recall and F1 of counts; nothing emitted is a precision of 0, nothing annotated a recall of 0. */
export function precisionRecall({ found, gold, precise, emitted }: Counts): PrecisionRecall {
  const precision = emitted === 0 ? 0 : precise / emitted;
  const recall = gold === 0 ? 0 : found / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
