import type { Span } from '../text/span.ts';

/** A stretch of the story that the checked words were found at, or, where they were not found, that is nearest. */
export interface Match {
  /** Its place among the story's articles. */
  readonly article: number;
  /** 1-based; 0 for a headline or a related title. */
  readonly paragraph: number;
  /** 1-based sentence of the paragraph where it begins; 0 for a headline or a related title. */
  readonly sentence: number;
  /** UTF-16 units in the article's text. */
  readonly span: Span;
  /** Whether it lies inside quotation marks. */
  readonly isQuoted: boolean;
  /** Who is quoted; null where nobody is, or the article does not say whom. */
  readonly speaker: string | null;
}

/** A run of words, in order: in both texts, in the story only, or in the checked text only. */
export interface DiffPart {
  readonly kind: 'kept' | 'dropped' | 'added';
  /** `kept` and `dropped` as the story prints them, `added` as the checked text does. */
  readonly text: string;
}

/**
 * What is grave or worth knowing about a difference.
 *
 * - `…-negation`: "not", "never", a prefix (un-, in-, dis-) or "-less" came or went.
 * - `…-number`, `changed-unit`: a number or its unit.
 * - `changed-name`: a name of the story's stands for another, or for what is no name.
 * - `spelling`: a word as British English spells it where the story has the American spelling, or the reverse: no change.
 * - `reordered`: the story's words in another order.
 * - `partly-narration`: some of the words are quoted and some are the publication's own.
 * - `different-speaker`, `speaker-unknown`: against the speaker that was given.
 */
export type Flag =
  | 'dropped-negation'
  | 'added-negation'
  | 'changed-number'
  | 'dropped-number'
  | 'added-number'
  | 'changed-unit'
  | 'changed-name'
  | 'spelling'
  | 'reordered'
  | 'partly-narration'
  | 'different-speaker'
  | 'speaker-unknown';

/** One difference: what the story says where the checked text says something else; null for nothing. */
export interface Change {
  readonly story: string | null;
  readonly text: string | null;
  readonly flags: readonly Flag[];
}

/** What a verdict rests on. */
export interface Evidence {
  /** In the order of the checked text; for `not-in-story` the nearest sentence, if any shares a word. */
  readonly matches: readonly Match[];
  /** The whole comparison in order; empty for `not-in-story`. */
  readonly diff: readonly DiffPart[];
  /** The differences alone, in order. */
  readonly changes: readonly Change[];
  /** Every flag of the changes and of the whole, each once. */
  readonly flags: readonly Flag[];
}

/**
 * Whether words are a story's words.
 *
 * - `exact`: they are quoted so. Marks, case, dashes, ellipses, bracketed insertions and the narrator's interruption of
 *   one quote ("…," he said, "…") change nothing.
 * - `altered`: they are the story's but for some.
 * - `spliced`: words of two places were joined into one quote.
 * - `wrong-speaker`: quoted so, of `speaker`, not of `claimed`.
 * - `not-a-quote`: the publication's own words, or partly; nobody is quoted with them.
 * - `not-in-story`: the story does not have them.
 */
export type Verdict = Evidence &
  (
    | { readonly verdict: 'exact' | 'altered' | 'spliced' | 'not-a-quote' | 'not-in-story' }
    | { readonly verdict: 'wrong-speaker'; readonly claimed: string; readonly speaker: string }
  );
