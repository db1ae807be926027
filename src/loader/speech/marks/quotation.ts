import type { Span } from '../../../text/span.ts';

/** Words between quotation marks, before anything is known of who speaks. */
export interface Quotation {
  /** The words and their marks. */
  readonly outer: Span;
  /** The words alone. */
  readonly content: Span;
  /** Whether a closing mark was found; an open quotation runs to the end of its paragraph. */
  readonly closed: boolean;
}
