import type { Quote, QuotedDocument } from '../../story/quote.ts';
import { sliceOf, trimSpan, type Span } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import { tokenize } from '../../text/tokens.ts';
import type { BarePassage, ComposedArticle } from '../compose.ts';
import { continued, ranOver, sentenceAt } from './continuation.ts';
import { documentNamed, type NamedDocument } from './document-words.ts';
import { assembleDocuments } from './documents.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { FoundQuote } from './found-quote.ts';
import { findQuotations, type Quotation } from './quotation-marks.ts';
import { reportAccordingTo, reportAfter, reportBefore, type Report } from './reports.ts';
import { speakerResolver } from './speakers.ts';

/** The quotes of an article with their speakers, and the documents that some of them are pieces of. */
export interface QuotedWords {
  readonly quotes: readonly Quote[];
  readonly documents: readonly QuotedDocument[];
}

/** Finds every quotation, reads its cue and source, assembles documents and resolves speakers. */
export function* findQuotes(article: ComposedArticle, names: NameIndex): Steps<QuotedWords> {
  const found: FoundQuote[] = [];
  for (const passage of article.passages) {
    const quotations = findQuotations(article.text, passage.span);
    for (const index of quotations.keys()) {
      const before = found.at(-1) ?? null;
      const read = readQuote(article.text, passage, quotations, index, names);
      found.push(continued(article.text, read, before, passage));
    }
    yield;
  }
  const read = ranOver(found, article.passages);
  const { documents, authorOf, kindOf } = assembleDocuments(article.text, read);
  yield;
  const speakerOf = speakerResolver(read, article, names);
  let last: Quote | null = null;
  const quotes = read.map((quote) => {
    const speaker = speakerOf(quote, authorOf(quote), last);
    const { content, paragraph, sentence, cue, source, via } = quote;
    last = { content, paragraph, sentence, cue, source, via, speaker, document: kindOf(quote) };
    return last;
  });
  const speakers = new Map(quotes.map(({ content, speaker }) => [content.start, speaker]));
  return { quotes, documents: documents.map((document) => withAuthor(document, speakers)) };
}

/** A document whose author no words beside it name is by the speaker of its first piece. */
function withAuthor(document: QuotedDocument, speakers: ReadonlyMap<number, string | null>): QuotedDocument {
  const [first] = document.fragments;
  return {
    ...document,
    author: document.author ?? (first ? (speakers.get(first.content.start) ?? null) : null),
  };
}

function readQuote(
  text: string,
  passage: BarePassage,
  quotations: readonly Quotation[],
  index: number,
  names: NameIndex,
): FoundQuote {
  const quotation = quotations[index] ?? { outer: passage.span, content: passage.span, closed: true };
  const opening = sentenceAt(passage, quotation.outer.start);
  const closing = passage.sentences[sentenceAt(passage, quotation.outer.end - 1)];
  const before = {
    start: Math.max(quotations[index - 1]?.outer.end ?? 0, passage.sentences[opening]?.start ?? 0),
    end: quotation.outer.start,
  };
  const after = {
    start: quotation.outer.end,
    end: Math.max(
      quotation.outer.end,
      Math.min(quotations[index + 1]?.outer.start ?? Infinity, closing?.end ?? passage.span.end),
    ),
  };
  const report = reportAfterQuote(text, quotation, after, names) ?? reportBefore(text, before, names);
  const document = documentOf(text, report, before, after);
  return {
    quotation,
    content: trimSpan(text, quotation.content),
    paragraph: passage.paragraph,
    sentence: opening + 1,
    cue: report?.cue ?? null,
    source: report?.source ?? null,
    head: report?.head ?? null,
    document: document?.noun ?? null,
    opensDocument: document?.isNew ?? false,
    via: relayOf(text, before, report, names),
  };
}

/** A quote that ends with a full stop inside its marks ends its sentence: what follows speaks of something else. */
function reportAfterQuote(text: string, quotation: Quotation, after: Span, names: NameIndex): Report | null {
  const inner = text.charAt(quotation.content.end - 1);
  if (inner === '.' || after.end <= after.start) return null;
  if (!/[,!?…—-]/u.test(inner) && !/^\s*[,—–-]/u.test(sliceOf(text, after))) return null;
  return reportAfter(text, after, names);
}

/** The outlet or the sources that the sentence names as reporting the quote's own report. */
function relayOf(text: string, before: Span, report: Report | null, names: NameIndex): string | null {
  if (!report || report.source.start < before.start || report.source.end > before.end) return null;
  const outer = { start: before.start, end: report.source.start };
  const tokens = tokenize(sliceOf(text, outer), outer.start);
  const relay = reportAccordingTo(text, tokens, names) ?? reportBefore(text, outer, names);
  if (!relay) return null;
  if (relay.head.kind === 'name') return relay.head.name;
  return names.lastIn(relay.source) !== null && relay.cue.end < relay.source.start
    ? names.lastIn(relay.source)
    : sliceOf(text, relay.source);
}

/** The document that the narrator's words beside a quote name: "the letter read", "in a statement to the paper". */
function documentOf(text: string, report: Report | null, ...clauses: readonly Span[]): NamedDocument | null {
  if (report?.head.kind === 'document') return { noun: report.head.noun, isNew: false };
  if (!report) return null;
  for (const clause of clauses) {
    const document = documentNamed(text, clause);
    if (document) return document;
  }
  return null;
}
