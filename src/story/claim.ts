import type { Span } from '../text/span.ts';

/**
 * What somebody says, thinks or wants, in the narrator's words: "said that the dam was safe", "denied making contact".
 * Its words may hold quotations.
 */
export interface Claim {
  /** The words that are reported, marks of quotation included; in order, never empty. */
  readonly content: readonly Span[];
  /** The words that report it: "said", "has denied", "according to". */
  readonly cue: Span;
  /** The words that name the source: "Two Washington Post sources"; null where the sentence names none. */
  readonly source: Span | null;
  /** The source resolved to the article's fullest name for it, or its own words; null is unattributed. */
  readonly speaker: string | null;
  /** `assertion`: it is said. `attitude`: it is thought, wanted or felt, as the narrator tells. */
  readonly act: 'assertion' | 'attitude';
  /** `denied` where the source says that it is not so. */
  readonly polarity: 'affirmed' | 'denied';
  /** The article's noun for how it was given ("letter", "interview"), if it says. */
  readonly medium: string | null;
  /** The outlet or the sources that report the source's words ("CNN"), if any. */
  readonly via: string | null;
  /** 1-based paragraph that holds it. */
  readonly paragraph: number;
  /** 1-based sentence of the paragraph where its first words stand. */
  readonly sentence: number;
}
