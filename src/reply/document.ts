import { join, type Markdown } from '../locales/markdown.ts';
import type { Messages } from '../locales/messages.ts';
import type { Article } from '../story/article.ts';
import type { Fragment, QuotedDocument } from '../story/quote.ts';
import type { Span } from '../text/span.ts';
import { sliceOf } from '../text/span.ts';
import type { Telling } from './passage.ts';
import { linkRows } from './place/links.ts';
import { placeOf, type Place } from './place/citation.ts';
import { message, textDisplay, type MessageBody, small } from './message.ts';
import { pager, type PageButtonId } from './pager.ts';
import { clampPage, paginate, piecesOf } from './verbatim/pages.ts';
import { wholeQuotation } from './verbatim/quotation.ts';
import { brief, costOf } from './verbatim/window.ts';

/** Room in rendered UTF-16 units; together with all else on the page below 4,000. */
const ROOM = { page: 2600, piece: 2000, place: 260, kind: 40, author: 80, outlet: 60 } as const;

const MOST = { pieces: 5, folded: 4 } as const;

/** A document of a story: `story.articles[article].documents[document]`. */
export interface DocumentPlace {
  readonly article: number;
  readonly document: number;
}

/** A part of a fragment that is shown on one page. */
interface Piece {
  readonly fragment: Fragment;
  readonly span: Span;
}

/** The document's fragments in order, in pieces that fit, on pages: all pieces joined equal the fragments. */
export function documentPages(article: Article, document: QuotedDocument): readonly (readonly Piece[])[] {
  const pieces = document.fragments.flatMap((fragment) =>
    piecesOf(article.text, fragment.content, ROOM.piece).map((span) => ({ fragment, span })),
  );
  return paginate(pieces, ({ span }) => costOf(article.text, span) + ROOM.place, {
    room: ROOM.page,
    most: MOST.pieces,
  });
}

/**
 * One page (1-based, clamped) of a quoted document, said to be the parts that the article quotes. Null where the story has
 * no such document.
 */
export function documentMessage(
  place: DocumentPlace,
  page: number,
  telling: Telling,
  idOf: PageButtonId,
): MessageBody | null {
  const article = telling.story.articles[place.article];
  const document = article?.documents[place.document];
  if (article === undefined || document === undefined) return null;
  const { messages } = telling;
  const pages = documentPages(article, document);
  const number = clampPage(page, pages.length);
  const pieces = (pages[number - 1] ?? []).filter(({ span }) => sliceOf(article.text, span).trim() !== '');
  const kind = brief(document.kind, ROOM.kind);
  const author = document.author === null ? null : brief(document.author, ROOM.author);
  const isLast = number >= pages.length;
  return message(
    ...textDisplay(
      join([messages.document.title(kind, author), small(messages.document.partsOnly(kind))], '\n'),
    ),
    ...byParagraph(pieces).flatMap((group) => textDisplay(paragraphText(group, place, article, telling))),
    ...(isLast ? textDisplay(foldedText(document, messages)) : []),
    ...linkRows(
      pieces.map((piece) => placeOfPiece(piece, place)),
      telling.story,
      messages,
    ),
    ...pager(number, pages.length, idOf, messages),
  );
}

/** Pieces that the narrator parted inside one paragraph, as reported by one outlet, belong together. */
function byParagraph(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const { paragraph, via } = piece.fragment;
    const last = groups.at(-1);
    const before = last?.[0]?.fragment;
    if (last && before?.paragraph === paragraph && before.via === via) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function paragraphText(
  pieces: readonly Piece[],
  place: DocumentPlace,
  article: Article,
  { story, messages }: Telling,
): Markdown {
  const places = pieces.slice(0, 1).map((piece) => placeOf(placeOfPiece(piece, place), story, messages));
  const outlets = pieces.slice(0, 1).flatMap(({ fragment }) => fragment.via ?? []);
  const reported = outlets.map((via) => messages.document.via(brief(via, ROOM.outlet)));
  const quotations = pieces.map(({ span }) => wholeQuotation(article.text, span));
  return join([...quotations, small(join([...places, ...reported], ', '))], '\n');
}

function placeOfPiece({ fragment, span }: Piece, { article }: DocumentPlace): Place {
  return { article, paragraph: fragment.paragraph, span };
}

function foldedText(document: QuotedDocument, messages: Messages): Markdown {
  const lines = document.folded
    .slice(0, MOST.folded)
    .map(({ paragraph, via }) =>
      small(messages.document.folded(paragraph, via === null ? null : brief(via, ROOM.outlet))),
    );
  return join(lines, '\n');
}
