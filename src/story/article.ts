import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { Claim } from './claim.ts';
import type { Quote, QuotedDocument } from './quote.ts';

/** The unit that answers: one sentence of a passage. */
export interface Sentence {
  readonly span: Span;
  /** Who says what this sentence says. */
  readonly attribution: Attribution;
}

/** A paragraph of the body: the unit that is retrieved. */
export interface Passage {
  /** 1-based place in the article's body. */
  readonly paragraph: number;
  readonly span: Span;
  /** In order, never empty, each inside `span`. Sentence n of the passage is `sentences[n - 1]`. */
  readonly sentences: readonly Sentence[];
}

/** A person or organisation that the article names. */
export interface Named {
  /** The fullest form that the article prints, titles removed: "Michael Flynn". */
  readonly name: string;
  /** Every place in the body where the name, or its surname alone, stands. */
  readonly mentions: readonly Span[];
  /** The words by which the article says what it is ("Vice President", "Flynn's former chief of staff"), in order. */
  readonly roles: readonly Span[];
}

/** The date line, as printed and as understood. */
export interface PublicationDate {
  readonly span: Span;
  /** ISO 8601 calendar date, `2017-02-14`. */
  readonly iso: string;
}

/** Who published the article, read off the host of its url. */
export interface Publisher {
  /** The host inside the url, without `www.`: `themoscowtimes.com`. */
  readonly span: Span;
  /** "The Moscow Times" where the host can be read as words, else the host. */
  readonly name: string;
}

/**
 * One article: its metadata and its verbatim text.
 *
 * `text` holds the whole article with link markup resolved to its text: headline, date line, byline, credit,
 * body, related titles and url, one block a line and a blank line between. Every span of the article
 * points into it, so `text.slice(start, end)` is what is shown.
 */
export interface Article {
  /** The file's name without its ending: `flynn-resignation`. */
  readonly id: string;
  readonly text: string;
  readonly headline: Span | null;
  readonly published: PublicationDate | null;
  readonly byline: Span | null;
  readonly photoCredit: Span | null;
  readonly publisher: Publisher | null;
  readonly url: Span | null;
  readonly related: readonly Span[];
  /** The body, in order; never empty. `passages[n - 1].paragraph` is n. */
  readonly passages: readonly Passage[];
  readonly names: readonly Named[];
  readonly quotes: readonly Quote[];
  /** What the narrator's words report of others, in order of their first words. */
  readonly claims: readonly Claim[];
  readonly documents: readonly QuotedDocument[];
  /** Questions this article should answer, best first, each with the passage it was built from. */
  readonly questions: readonly ProposedQuestion[];
}

/** A question built from an article's own facts. */
export interface ProposedQuestion {
  readonly question: string;
  /** 1-based paragraph that answers it. */
  readonly paragraph: number;
}
