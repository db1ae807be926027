import type { Span } from '../../text/span.ts';
import type { Head } from './heads.ts';

/** Something said whose speaker is to be resolved: a quote or a claim. */
export interface Spoken {
  readonly head: Head | null;
  /** The words that name the source. */
  readonly source: Span | null;
  /** Where its first words, its cue or its source begin. */
  readonly start: number;
  /** Where the last of them ends. */
  readonly end: number;
  readonly paragraph: number;
  /** 1-based sentence of its paragraph where it begins. */
  readonly sentence: number;
}

/** Something said, and by whom. */
export interface Resolved extends Spoken {
  readonly speaker: string | null;
}
