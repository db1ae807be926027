import type { Fragment, QuotedDocument } from '../../story/quote.ts';
import { sliceOf } from '../../text/span.ts';
import type { FoundQuote } from './found-quote.ts';

/** The documents of an article, and what belongs to each. */
export interface AssembledDocuments {
  readonly documents: readonly QuotedDocument[];
  /** The author of the document that a quote is a piece of, where the article says. */
  readonly authorOf: (quote: FoundQuote) => string | null;
  /** The kind of the document that a quote is a piece of, or null. */
  readonly kindOf: (quote: FoundQuote) => string | null;
}

interface Pieces {
  readonly kind: string;
  readonly fragments: readonly FoundQuote[];
  readonly folded: readonly FoundQuote[];
}

/**
 * Gathers the quoted pieces of each document in the article's order. Where every piece of one document repeats words of
 * another (letter case aside), the two are one document, and the repeated pieces are folded into the fuller.
 */
export function assembleDocuments(text: string, quotes: readonly FoundQuote[]): AssembledDocuments {
  const kinds = [...new Set(quotes.flatMap(({ document }) => document ?? []))];
  const gathered = kinds.map((kind) => gather(text, kind, quotes));
  const merged = mergeRepeats(text, gathered);
  const piecesOf = (quote: FoundQuote) =>
    merged.find(({ fragments, folded }) => fragments.includes(quote) || folded.includes(quote));
  return {
    documents: merged.map((pieces) => toDocument(pieces)),
    authorOf: (quote) => authorOf(piecesOf(quote)),
    kindOf: (quote) => piecesOf(quote)?.kind ?? null,
  };
}

function gather(text: string, kind: string, quotes: readonly FoundQuote[]): Pieces {
  const all = quotes.filter(({ document }) => document === kind);
  const folded = all.filter((quote, index) =>
    all.some(
      (other, at) =>
        at !== index && repeats(text, quote, other) && !(repeats(text, other, quote) && at > index),
    ),
  );
  return { kind, folded, fragments: all.filter((quote) => !folded.includes(quote)) };
}

function mergeRepeats(text: string, gathered: readonly Pieces[]): readonly Pieces[] {
  const fullerThan = (pieces: Pieces): Pieces | undefined =>
    gathered.find(
      (other) =>
        other !== pieces &&
        pieces.fragments.every((piece) =>
          other.fragments.some((whole) => isShorter(piece, whole) && repeats(text, piece, whole)),
        ),
    );
  return gathered
    .filter((pieces) => !fullerThan(pieces))
    .map((whole) => {
      const parts = gathered.filter((pieces) => fullerThan(pieces) === whole);
      return {
        ...whole,
        folded: [...whole.folded, ...parts.flatMap(({ fragments, folded }) => [...fragments, ...folded])],
      };
    });
}

function isShorter(piece: FoundQuote, whole: FoundQuote): boolean {
  return piece.content.end - piece.content.start < whole.content.end - whole.content.start;
}

/** Whether the words of `piece` stand in `whole`, letter case and end punctuation aside. */
function repeats(text: string, piece: FoundQuote, whole: FoundQuote): boolean {
  return plain(sliceOf(text, whole.content)).includes(plain(sliceOf(text, piece.content)));
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/^\W+|\W+$/g, '')
    .replace(/\s+/g, ' ');
}

function authorOf(pieces: Pieces | undefined): string | null {
  if (!pieces) return null;
  for (const { head } of [...pieces.fragments, ...pieces.folded]) {
    if (head?.kind === 'document' && head.owner !== null) return head.owner;
    if (head?.kind === 'name') return head.name;
    if (head?.kind === 'described') return head.words;
  }
  return null;
}

function toDocument(pieces: Pieces): QuotedDocument {
  return {
    kind: pieces.kind,
    author: authorOf(pieces),
    fragments: pieces.fragments.map(toFragment),
    folded: pieces.folded.map(toFragment),
  };
}

function toFragment({ content, paragraph, sentence, via }: FoundQuote): Fragment {
  return { content, paragraph, sentence, via };
}
