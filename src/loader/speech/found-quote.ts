import type { Span } from '../../text/span.ts';
import type { Head } from './heads.ts';
import type { Quotation } from './marks/quotation.ts';

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
  /** How the words were given: the document, or "interview". */
  readonly medium: string | null;
  /** Whether the narrator's words bring a new document in: "in a statement". */
  readonly opensDocument: boolean;
  readonly via: string | null;
  /** The narrator's sentence that holds it. */
  readonly within: Span;
}
