import type { Claim } from '../../story/claim.ts';
import type { Quote, QuotedDocument } from '../../story/quote.ts';
import { sliceOf } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import type { ComposedArticle } from '../compose.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { FoundClaim } from './claims.ts';
import { ranOver, type Heard } from './continuation.ts';
import { assembleDocuments, type AssembledDocuments } from './documents.ts';
import type { FoundQuote } from './found-quote.ts';
import { readPassage } from './read-passage.ts';
import { speakerResolver } from './speakers.ts';
import type { Resolved, Spoken } from './spoken.ts';

/** What an article says in others' words. */
export interface Speech {
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
  readonly documents: readonly QuotedDocument[];
}

/** Finds every quotation and every claim, assembles documents and resolves speakers. */
export function* readSpeech(article: ComposedArticle, names: NameIndex): Steps<Speech> {
  const { text } = article;
  const quotes: FoundQuote[] = [];
  const claims: FoundClaim[] = [];
  let heard: Heard = { quote: null, voice: null, sentence: null };
  for (const passage of article.passages) {
    const read = readPassage(text, passage, heard, names);
    quotes.push(...read.quotes);
    claims.push(...read.claims);
    heard = read.heard;
    yield;
  }
  const found = ranOver(quotes, article.passages);
  const assembled = assembleDocuments(text, found);
  yield;
  return resolve(article, found, claims, assembled, names);
}

function resolve(
  article: ComposedArticle,
  found: readonly FoundQuote[],
  claims: readonly FoundClaim[],
  { documents, authorOf, kindOf }: AssembledDocuments,
  names: NameIndex,
): Speech {
  const marked = found.map(({ quotation }) => quotation.outer);
  const speakerOf = speakerResolver(marked, article, names);
  const quotes: Quote[] = [];
  const resolvedClaims: Claim[] = [];
  let last: Resolved | null = null;
  /** Words that go on have the source, and so the speaker, of those they go on from. */
  const speakerAt = new Map<number, string | null>();
  for (const item of inOrder(found, claims)) {
    const { of, spoken } = item;
    const known = spoken.source ? speakerAt.get(spoken.source.start) : undefined;
    const author = 'claim' in of ? null : authorOf(of);
    const speaker: string | null = known ?? speakerOf(spoken, author, last);
    if (spoken.source) speakerAt.set(spoken.source.start, speaker);
    if ('claim' in of)
      resolvedClaims.push({ ...of.claim, speaker: speaker ?? describedBy(article.text, of) });
    else quotes.push(toQuote(of, speaker, kindOf(of)));
    if (isHeard(item, last)) last = { ...spoken, speaker };
  }
  const speakers = new Map(quotes.map(({ content, speaker }) => [content.start, speaker]));
  const authored = documents.map((document) => withAuthor(document, speakers));
  return { quotes, claims: resolvedClaims, documents: authored };
}

/** A claim of "the report" is the report's, whoever wrote it. */
function describedBy(text: string, { head, source }: FoundClaim): string | null {
  return head?.kind === 'document' && source ? sliceOf(text, source) : null;
}

/** A quote or a claim, and what its speaker is resolved by. */
interface Item {
  readonly of: FoundQuote | FoundClaim;
  readonly spoken: Spoken;
}

/** Whether "he said" may be the item's speaker: not one whom another's words only speak of. */
function isHeard({ of, spoken }: Item, last: Resolved | null): boolean {
  const isInside =
    last !== null && last.start <= spoken.start && spoken.end <= last.end && spoken.head?.kind !== 'pronoun';
  if (spoken.head === null || (isInside && 'claim' in of)) return false;
  return !('claim' in of) || of.claim.act === 'assertion' || spoken.head.kind === 'name';
}

/** Quotes and claims in the order of their first words. */
function inOrder(quotes: readonly FoundQuote[], claims: readonly FoundClaim[]): readonly Item[] {
  return [
    ...quotes.map((quote): Item => ({ of: quote, spoken: spokenOf(quote) })),
    ...claims.map((claim): Item => ({ of: claim, spoken: claim })),
  ].toSorted((a, b) => a.spoken.start - b.spoken.start);
}

function spokenOf({ quotation, cue, source, head, paragraph, sentence }: FoundQuote): Spoken {
  const own = { start: quotation.outer.start, end: quotation.outer.end };
  return {
    head,
    source,
    start: own.start,
    end: Math.max(own.end, cue?.end ?? 0, source?.end ?? 0),
    paragraph,
    sentence,
  };
}

function toQuote(
  { quotation, content, paragraph, sentence, cue, source, via, medium }: FoundQuote,
  speaker: string | null,
  document: string | null,
): Quote {
  return {
    content,
    marked: quotation.outer,
    paragraph,
    sentence,
    cue,
    source,
    via,
    speaker,
    document,
    medium: document ?? medium,
  };
}

/** A document whose author no words beside it name is by the speaker of its first piece. */
function withAuthor(document: QuotedDocument, speakers: ReadonlyMap<number, string | null>): QuotedDocument {
  const [first] = document.fragments;
  return {
    ...document,
    author: document.author ?? (first ? (speakers.get(first.content.start) ?? null) : null),
  };
}
