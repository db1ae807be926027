import type { Fragment, QuotedDocument } from '../../story/quote.ts';
import { fold } from '../../text/fold.ts';
import { termOf } from '../../text/terms.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Citation } from '../answer.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from '../search-index.ts';

/** The document that a question asks to be shown. */
export type AskedDocument =
  | { readonly status: 'found'; readonly article: number; readonly document: QuotedDocument }
  | { readonly status: 'missing'; readonly word: string };

const KINDS = new Set(
  ['letter', 'statement', 'memo', 'email', 'note', 'tweet', 'indictment', 'report', 'speech'].map(termOf),
);

/** "When was the letter written" asks about a document, not for it. */
const ABOUT_DOCUMENT = new Set(['when', 'where', 'why', 'who', 'how', 'how-many', 'how-much']);

/** Terms that ask for a document as a whole: what it says, its text, the full quote. */
const WHOLE = new Set(
  `say read write tell state contain content text full whole entire complete exact word quote show give see print
  display wording actual verbatim message document resignation resign his her`
    .split(/\s+/)
    .map(termOf),
);

/**
 * Whether a question asks for a document itself ("what did the letter say?", "full text of Flynn's resignation
 * letter") rather than for something in it. Null for any other question.
 */
export function askedDocument(index: SearchIndex, { terms, type }: Question): AskedDocument | null {
  if (ABOUT_DOCUMENT.has(type.kind)) return null;
  const asked = terms.find(({ term }) => KINDS.has(term));
  if (!asked) return null;
  for (const [article, { documents }] of index.story.articles.entries()) {
    const document = documents.find(({ kind }) => termOf(fold(kind)) === asked.term);
    if (!document) continue;
    const own = new Set(
      tokenize(`${document.kind} ${document.author ?? ''}`).map(({ folded }) => termOf(folded)),
    );
    return terms.every(({ term }) => own.has(term) || WHOLE.has(term))
      ? { status: 'found', article, document }
      : null;
  }
  const isBare = terms.every(({ term }) => term === asked.term || WHOLE.has(term));
  return isBare ? { status: 'missing', word: asked.word } : null;
}

/** One citation for each of the document's fragments, in order. */
export function citeDocument(article: number, document: QuotedDocument): readonly Citation[] {
  return document.fragments.map((fragment) => citeFragment(article, document, fragment));
}

function citeFragment(article: number, { kind, author }: QuotedDocument, fragment: Fragment): Citation {
  const { content, paragraph, sentence, via } = fragment;
  return {
    article,
    paragraph,
    sentence,
    span: content,
    sentenceSpan: content,
    highlight: null,
    context: [],
    attribution: { kind: 'quoted', speaker: author, document: kind, via },
    score: 1,
  };
}
