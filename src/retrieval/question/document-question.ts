import type { Fragment, QuotedDocument } from '../../story/quote.ts';
import { QUOTABLE_DOCUMENTS } from '../../story/document-nouns.ts';
import { fold } from '../../text/fold.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { termOf } from '../../text/terms.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Citation } from '../answer.ts';
import type { Question, QuestionTerm } from './question.ts';
import type { SearchIndex } from '../search-index.ts';

/** The document that a question asks to be shown. */
export type AskedDocument =
  | { readonly status: 'found'; readonly article: number; readonly document: QuotedDocument }
  /** `owner` is whose it should be, as typed; null where the question does not say. */
  | { readonly status: 'missing'; readonly word: string; readonly owner: string | null };

const KINDS = new Set([...QUOTABLE_DOCUMENTS].map(termOf));

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
export function askedDocument(index: SearchIndex, question: Question): AskedDocument | null {
  const { terms, type } = question;
  if (ABOUT_DOCUMENT.has(type.kind)) return null;
  const asked = terms.find(({ term }) => KINDS.has(term));
  if (!asked) return null;
  for (const [article, { documents }] of index.story.articles.entries()) {
    const document = documents.find(({ kind }) => termOf(fold(kind)) === asked.term);
    if (!document) continue;
    const own = new Set(
      tokenize(`${document.kind} ${document.author ?? ''}`).map(({ folded }) => termOf(folded)),
    );
    if (terms.every(({ term }) => own.has(term) || WHOLE.has(term))) {
      return { status: 'found', article, document };
    }
  }
  return missingDocument(index, question, asked);
}

/** A document that no article quotes: of a kind that none does, or by somebody by whom none does. */
function missingDocument(
  { story }: SearchIndex,
  { text, terms }: Question,
  asked: QuestionTerm,
): AskedDocument | null {
  const ofKind = story.articles
    .flatMap(({ documents }) => documents)
    .filter(({ kind }) => termOf(fold(kind)) === asked.term);
  const rest = terms.filter(({ term }) => term !== asked.term && !WHOLE.has(term));
  if (rest.length === 0) {
    return ofKind.length === 0 ? { status: 'missing', word: asked.folded, owner: null } : null;
  }
  const owner = ownerOf(text, asked.word);
  const isOwnerAll = owner !== null && rest.every(({ word, isName }) => isName && owner.includes(bare(word)));
  // An outlet's report is no document of its own, and a document without an author may be anybody's.
  if (!isOwnerAll || asked.term === REPORT || ofKind.some(({ author }) => author === null)) return null;
  return { status: 'missing', word: asked.folded, owner };
}

const REPORT = termOf('report');

/** Whose document is asked for, by the words: "Obama's resignation letter", "the letter by Barack Obama". */
function ownerOf(text: string, kind: string): string | null {
  const before = new RegExp(
    String.raw`((?:[\p{L}.]+ ){0,2}[\p{L}.]+)['’]s? (?:[\p{L}-]+ ){0,2}${kind}\b`,
    'iu',
  );
  const after = new RegExp(
    String.raw`\b${kind} (?:written |sent )?(?:by|from|of) ((?:[\p{L}.]+ ){0,2}[\p{L}.]+)`,
    'iu',
  );
  const words = (before.exec(text) ?? after.exec(text))?.[1]?.split(' ') ?? [];
  const owner = words.filter((word) => !STOP_WORDS.has(fold(word)) && !WHOLE.has(termOf(fold(word))));
  return owner.length === 0 ? null : owner.join(' ');
}

function bare(word: string): string {
  return word.replace(/['’]s?$/u, '');
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
    attribution: { kind: 'document', speaker: author, document: kind, via },
    score: 1,
  };
}
