import type { Span } from '../../text/span.ts';
import type { Quotation } from './quotation-marks.ts';
import type { Head } from './reports.ts';

/** A quotation with what the narrator's words beside it say, its speaker not yet resolved. */
export interface FoundQuote {
  readonly quotation: Quotation;
  readonly content: Span;
  readonly paragraph: number;
  readonly sentence: number;
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly head: Head | null;
  readonly document: string | null;
  /** Whether the narrator's words bring a new document in: "in a statement". */
  readonly opensDocument: boolean;
  readonly via: string | null;
}
