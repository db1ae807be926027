import type { Span } from '../text/span.ts';

/** Words that the article prints inside quotation marks, and whose they are. */
export interface Quote {
  /** The quoted words, marks excluded. */
  readonly content: Span;
  /** The quoted words with their marks. */
  readonly marked: Span;
  /** 1-based paragraph that holds it. A quote that runs over paragraphs is one `Quote` in each. */
  readonly paragraph: number;
  /** 1-based sentence, in its paragraph, where the quoted words begin. */
  readonly sentence: number;
  /** The word that reports it: "said", "read", "wrote". */
  readonly cue: Span | null;
  /** The words beside the cue that name the source: "he", "the letter", "Flynn's spokesperson". */
  readonly source: Span | null;
  /** The source resolved to the article's fullest name for it; null is unattributed, never a guess. */
  readonly speaker: string | null;
  /** The document the words are quoted from ("letter"), if any. */
  readonly document: string | null;
  /** The article's noun for how they were given: the document, or "interview", "phone"; null where it does not say. */
  readonly medium: string | null;
  /** The outlet that reports them ("CNN"), if any. */
  readonly via: string | null;
}

/** One quoted piece of a document. */
export interface Fragment {
  readonly content: Span;
  readonly paragraph: number;
  readonly sentence: number;
  /** The outlet this piece was reported by, if the article says so. */
  readonly via: string | null;
}

/** A text that the article quotes in pieces: a letter, a statement. */
export interface QuotedDocument {
  /** The article's own noun for it, singular and lower case: "letter". */
  readonly kind: string;
  /** The author's name as the article gives it; null where it does not say. */
  readonly author: string | null;
  /** The pieces in the article's order, the narrator's words between them left out. Never empty. */
  readonly fragments: readonly Fragment[];
  /** Pieces that repeat words of a fragment (letter case aside), left out of `fragments`. */
  readonly folded: readonly Fragment[];
}
