import type { CueKind } from './lexicon.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Run, Unit } from './units.ts';

/** What one verb of a sentence reports, as indexes into the sentence's units. */
export interface ReportRuns {
  readonly kind: CueKind;
  readonly lemma: string;
  readonly isNegated: boolean;
  readonly cue: Run;
  /** Null where the sentence names nobody. */
  readonly source: NounPhrase | null;
  /** In order; empty where a colon ends the sentence and what follows stands in the next paragraph. */
  readonly contents: readonly Run[];
}

/** Whether a quotation is part of what is reported. */
export function holdsQuote(units: readonly Unit[], { contents }: ReportRuns): boolean {
  return contents.some(({ from, to }) => units.slice(from, to).some((unit) => unit.kind === 'quote'));
}

/** Whether what is reported lies outside the words that report it and name its source, and no part of it twice. */
export function isDisjoint({ cue, source, contents }: ReportRuns): boolean {
  const runs: readonly Run[] = [cue, ...(source ? [{ from: source.from, to: source.to }] : [])];
  const inOrder = contents.toSorted((a, b) => a.from - b.from);
  return inOrder.every(
    (content, at) =>
      runs.every(({ from, to }) => content.to <= from || to <= content.from) &&
      content.to <= (inOrder[at + 1]?.from ?? Infinity),
  );
}
