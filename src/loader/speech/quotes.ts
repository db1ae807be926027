import type { Quote, QuotedDocument } from '../../story/quote.ts';
import { contains, sliceOf, trimSpan, type Span } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import { tokenize } from '../../text/tokens.ts';
import type { BarePassage, ComposedArticle } from '../compose.ts';
import { isDocumentNoun, isWritingCue } from './cues.ts';
import { assembleDocuments } from './documents.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { FoundQuote } from './found-quote.ts';
import { findQuotations, type Quotation } from './quotation-marks.ts';
import { reportAccordingTo, reportAfter, reportBefore, type Report } from './reports.ts';

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
    for (const [index, quotation] of quotations.entries()) {
      const before = found.at(-1) ?? null;
      const read = readQuote(article.text, passage, quotations, index, names);
      found.push(continued(article.text, read, before, passage, quotation));
    }
    yield;
  }
  const { documents, authorOf, kindOf } = assembleDocuments(article.text, found);
  let last: Quote | null = null;
  const quotes = found.map((quote) => {
    const speaker = resolveSpeaker(quote, authorOf(quote), last, article, names);
    const { content, paragraph, sentence, cue, source, via } = quote;
    last = { content, paragraph, sentence, cue, source, via, speaker, document: kindOf(quote) };
    return last;
  });
  return { quotes, documents };
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
  const via = relayOf(text, before, report, names);
  return {
    quotation,
    content: trimSpan(text, quotation.content),
    paragraph: passage.paragraph,
    sentence: opening + 1,
    cue: report?.cue ?? null,
    source: report?.source ?? null,
    head: report?.head ?? null,
    document: documentOf(text, report, before, after),
    via,
  };
}

/** Index of the sentence that holds the character at `offset`. */
function sentenceAt(passage: BarePassage, offset: number): number {
  return Math.max(
    0,
    passage.sentences.findIndex((span) => contains(span, { start: offset, end: offset + 1 })),
  );
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

const IN_A_DOCUMENT =
  /\b(?:in|from|of|via) (?:an?|the|his|her|their|its|my) (?:[\w'’-]+ ){0,3}?([\w-]+)\b/giu;

/** The document that the narrator's words beside a quote name: "the letter read", "in a statement to the paper". */
function documentOf(text: string, report: Report | null, ...clauses: readonly Span[]): string | null {
  if (report?.head.kind === 'document') return report.head.noun;
  if (!report) return null;
  for (const clause of clauses) {
    for (const match of sliceOf(text, clause).matchAll(IN_A_DOCUMENT)) {
      const noun = match[0].split(/\s/).find((word) => isDocumentNoun(word.toLowerCase()));
      if (noun !== undefined) return noun.toLowerCase();
    }
  }
  return null;
}

/** Gives a quote that has no cue of its own the source of the quote it goes on from. */
function continued(
  text: string,
  quote: FoundQuote,
  before: FoundQuote | null,
  passage: BarePassage,
  quotation: Quotation,
): FoundQuote {
  if (!before) return quote;
  const adjacent = before.paragraph === quote.paragraph || before.paragraph === quote.paragraph - 1;
  const opensSentence = passage.sentences[quote.sentence - 1]?.start === quotation.outer.start;
  if (!quote.head && opensSentence) {
    const sameParagraph = before.paragraph === quote.paragraph;
    const runsOver = before.paragraph === quote.paragraph - 1 && !before.quotation.closed;
    if (!sameParagraph && !runsOver) return quote;
    const { head, document, via, source } = before;
    return { ...quote, head, document, via, source };
  }
  const cue = quote.cue && sliceOf(text, quote.cue).toLowerCase();
  const writes = cue !== null && isWritingCue(cue) && quote.head?.kind === 'pronoun';
  return adjacent && writes && quote.document === null ? { ...quote, document: before.document } : quote;
}

/** Whose words they are, in the article's fullest form of the name; null rather than a guess. */
function resolveSpeaker(
  quote: FoundQuote,
  author: string | null,
  last: Quote | null,
  article: ComposedArticle,
  names: NameIndex,
): string | null {
  const { head } = quote;
  switch (head?.kind) {
    case undefined:
      return null;
    case 'name':
      return head.name;
    case 'described':
      return head.words;
    case 'document':
      return head.owner ?? author;
    case 'pronoun':
      return author ?? resolvePronoun(head.word, quote, last, article, names);
  }
}

/** "He said" after a quote is its speaker; else the first name of the sentence before. */
function resolvePronoun(
  word: string,
  quote: FoundQuote,
  last: Quote | null,
  article: ComposedArticle,
  names: NameIndex,
): string | null {
  if (word !== 'he' && word !== 'she') return null;
  if (last?.speaker && last.paragraph >= quote.paragraph - 1) return last.speaker;
  const passage = article.passages[quote.paragraph - 1];
  const previous =
    passage?.sentences[quote.sentence - 2] ?? article.passages[quote.paragraph - 2]?.sentences.at(-1);
  return previous ? names.firstIn(previous) : null;
}
