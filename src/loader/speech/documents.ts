import type { Fragment, QuotedDocument } from '../../story/quote.ts';
import type { FoundQuote } from './found-quote.ts';
import { indexWords, type WordIndex } from './repeats.ts';

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
  readonly author: string | null;
  readonly fragments: readonly FoundQuote[];
  readonly folded: readonly FoundQuote[];
}

/**
 * Gathers the quoted pieces of each document in the article's order. Two people's statements are two documents; "the
 * letter" and "he wrote" go on with the one before. Where every piece of one document repeats words of another (letter
 * case aside), the two are one document, and the repeated pieces are folded into the fuller.
 */
export function assembleDocuments(text: string, quotes: readonly FoundQuote[]): AssembledDocuments {
  const repeats = indexWords(
    text,
    quotes.filter(({ document }) => document !== null),
  );
  const merged = mergeRepeats(
    gather(quotes).map((gathered) => fold(gathered, repeats)),
    repeats,
  );
  const home = new Map<FoundQuote, Pieces>();
  for (const pieces of merged)
    for (const quote of [...pieces.fragments, ...pieces.folded]) home.set(quote, pieces);
  return {
    documents: merged.map((pieces) => toDocument(pieces)),
    authorOf: (quote) => home.get(quote)?.author ?? null,
    kindOf: (quote) => home.get(quote)?.kind ?? null,
  };
}

interface Gathered {
  readonly kind: string;
  author: string | null;
  readonly quotes: FoundQuote[];
}

function gather(quotes: readonly FoundQuote[]): readonly Gathered[] {
  const all: Gathered[] = [];
  const latest = new Map<string, Gathered>();
  const owned = new Map<string, Gathered>();
  for (const quote of quotes) {
    const kind = quote.document;
    if (kind === null) continue;
    const author = ownerOf(quote);
    const last = latest.get(kind);
    const goesOn =
      last && !quote.opensDocument && (author === null || last.author === null) ? last : undefined;
    const document = owned.get(`${kind} ${author}`) ?? goesOn ?? { kind, author, quotes: [] };
    if (document.quotes.length === 0) all.push(document);
    document.quotes.push(quote);
    document.author ??= author;
    latest.set(kind, document);
    if (document.author !== null) owned.set(`${kind} ${document.author}`, document);
  }
  return all;
}

function ownerOf({ head }: FoundQuote): string | null {
  switch (head?.kind) {
    case 'document':
      return head.owner;
    case 'name':
      return head.name;
    case 'described':
      return head.words;
    case 'pronoun':
    case undefined:
      return null;
  }
}

function fold({ kind, author, quotes }: Gathered, repeats: WordIndex): Pieces {
  const own = new Set(quotes);
  const isRepeat = (quote: FoundQuote): boolean =>
    repeats
      .holding(quote)
      .some(
        (other) =>
          own.has(other) && (!repeats.holds(quote, other) || other.content.start < quote.content.start),
      );
  const folded = new Set(quotes.filter((quote) => isRepeat(quote)));
  return { kind, author, folded: [...folded], fragments: quotes.filter((quote) => !folded.has(quote)) };
}

function mergeRepeats(all: readonly Pieces[], repeats: WordIndex): readonly Pieces[] {
  const home = new Map(all.flatMap((pieces) => pieces.fragments.map((quote) => [quote, pieces] as const)));
  const fuller = new Map(all.map((pieces) => [pieces, fullerThan(pieces, home, repeats)]));
  const parts = new Map<Pieces, Pieces[]>();
  for (const pieces of all) {
    let root = pieces;
    for (let next = fuller.get(root); next; next = fuller.get(root)) root = next;
    if (root === pieces) parts.set(pieces, parts.get(pieces) ?? []);
    else parts.set(root, [...(parts.get(root) ?? []), pieces]);
  }
  return all.flatMap((whole) => {
    const own = parts.get(whole);
    return own ? [joined(whole, own)] : [];
  });
}

/** The document whose fragments hold every fragment of `pieces`, each shorter; unless someone else wrote it. */
function fullerThan(
  pieces: Pieces,
  home: ReadonlyMap<FoundQuote, Pieces>,
  repeats: WordIndex,
): Pieces | undefined {
  const wholesOf = (quote: FoundQuote): readonly (Pieces | undefined)[] =>
    repeats
      .holding(quote)
      .filter((whole) => !repeats.holds(quote, whole))
      .map((whole) => home.get(whole));
  const [first, ...others] = pieces.fragments;
  const candidates = first ? wholesOf(first) : [];
  return candidates.find(
    (other) =>
      other !== undefined &&
      other !== pieces &&
      (other.author === null || pieces.author === null || other.author === pieces.author) &&
      others.every((quote) => wholesOf(quote).includes(other)),
  );
}

function joined(whole: Pieces, parts: readonly Pieces[]): Pieces {
  const author = [whole, ...parts].find((pieces) => pieces.author !== null)?.author ?? null;
  const folded = parts.flatMap((part) => [...part.fragments, ...part.folded]);
  return { ...whole, author, folded: [...whole.folded, ...folded] };
}

function toDocument({ kind, author, fragments, folded }: Pieces): QuotedDocument {
  return { kind, author, fragments: fragments.map(toFragment), folded: folded.map(toFragment) };
}

function toFragment({ content, paragraph, sentence, via }: FoundQuote): Fragment {
  return { content, paragraph, sentence, via };
}
