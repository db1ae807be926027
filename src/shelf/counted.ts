/** How often readers asked for a word that a story has no answer for. Never who, never the question. */
export interface GapCount {
  readonly term: string;
  readonly count: number;
  /** ISO calendar dates (UTC). */
  readonly first: string;
  readonly last: string;
}

/** What a reader says is wrong with an answer. */
export const FEEDBACK_KINDS = ['passage', 'speaker', 'context', 'refuse'] as const;

export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** How often an answer of a passage was said to be wrong, and in what way. */
export interface FeedbackCount {
  /** The passage's own words, at most 200 UTF-16 units. */
  readonly passage: string;
  readonly kind: FeedbackKind;
  readonly count: number;
}
