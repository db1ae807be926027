import { ComponentType } from 'discord-api-types/v10';
import { join, type Markdown } from '../locales/markdown.ts';
import type { CardLines } from '../locales/card-messages.ts';
import type { Article } from '../story/article.ts';
import type { Statement } from '../story/statement.ts';
import type { Story } from '../story/story.ts';
import { sliceOf, type Span } from '../text/span.ts';
import { message, textDisplay, withFiles, type MessageBody } from './message.ts';
import type { Telling } from './passage.ts';
import { cardPicture } from './card-picture.ts';
import type { Picture } from './picture.ts';
import { headlineOf, publicationOf } from './place/citation.ts';
import { linkRows } from './place/links.ts';
import { reportingWords } from './statements.ts';
import { quotation } from './verbatim/quotation.ts';
import { shorten } from './verbatim/shorten.ts';
import { brief } from './verbatim/window.ts';

/** UTF-16 units: of the words in a picture, and of a picture's description, which Discord limits. */
const MOST = { words: 1000, description: 1024 } as const;

/** Room in rendered UTF-16 units for names, and for the words as text. */
const ROOM = { speaker: 80, document: 40, outlet: 60, headline: 90, cue: 90, date: 40, words: 2500 } as const;

/** A quote made ready to be drawn. */
export interface Card {
  readonly picture: Picture;
  /** The same as text, for screen readers. */
  readonly description: string;
  readonly lines: CardLines;
  /** Whether both hold all of the words. */
  readonly isWhole: boolean;
}

/** The card of a statement of this story. */
export function cardOf(statement: Statement, { story, messages }: Telling): Card {
  const article = articleOf(statement, story);
  const { card } = messages;
  const words = sliceOf(article.text, printedSpan(statement, article)).replaceAll(/\s+/gu, ' ');
  const drawn = shorten(words, MOST.words);
  const { speaker, document, medium, via, kind, polarity, paragraph, sentence } = statement;
  const manner = polarity === 'denied' ? 'denied' : kind;
  const lines: CardLines = {
    speaker: card.speaker(manner, orNull(speaker, ROOM.speaker)),
    given: card.given({
      manner,
      cue: reportingWords(statement, article).map((span) => brief(sliceOf(article.text, span), ROOM.cue)),
      document: orNull(document, ROOM.document),
      medium: orNull(medium, ROOM.document),
      via: orNull(via, ROOM.outlet),
    }),
    source: card.source(
      publicationOf(article) ?? headlineOf(article, ROOM.headline),
      article.published === null ? null : brief(sliceOf(article.text, article.published.span), ROOM.date),
      paragraph,
      sentence,
    ),
    version: card.version(story.version),
  };
  const rest = card.description('', lines, true).length;
  const read = shorten(words, MOST.description - rest);
  return {
    picture: cardPicture(drawn, lines, drawn === words ? null : card.shortened),
    description: card.description(read, lines, read !== words),
    lines,
    isWhole: drawn === words && read === words,
  };
}

/** The statement with the marks of quotation that the story prints at its two ends. */
function printedSpan({ span }: Statement, { quotes }: Article): Span {
  const first = quotes.find(({ content }) => content.start === span.start);
  const last = quotes.find(({ content }) => content.end === span.end);
  return { start: first?.marked.start ?? span.start, end: last?.marked.end ?? span.end };
}

/** The message of a drawn card: the picture with its description, and as text who, how and where, with a link. */
export function cardMessage(
  statement: Statement,
  card: Card,
  png: Uint8Array,
  telling: Telling,
): MessageBody {
  const file = {
    name: 'quote-card.png',
    bytes: png,
    type: 'image/png',
    description: card.description,
  } as const;
  const { messages } = telling;
  const asText = card.isWhole
    ? []
    : textDisplay(join([messages.card.asText, wordsOf(statement, telling)], '\n'));
  return withFiles(
    message(
      {
        type: ComponentType.MediaGallery,
        items: [{ media: { url: `attachment://${file.name}` }, description: file.description }],
      },
      ...textDisplay(messages.card.caption(card.lines)),
      ...asText,
      ...linkRow(statement, telling),
    ),
    [file],
  );
}

/** The message of a card that could not be drawn: why, and the words as text. */
export function undrawnMessage(
  statement: Statement,
  card: Card,
  why: Markdown,
  telling: Telling,
): MessageBody {
  return message(
    ...textDisplay(join([why, wordsOf(statement, telling), telling.messages.card.caption(card.lines)], '\n')),
    ...linkRow(statement, telling),
  );
}

function wordsOf(statement: Statement, { story }: Telling): Markdown {
  const article = articleOf(statement, story);
  const span = printedSpan(statement, article);
  return quotation(article.text, span, { start: span.start, end: span.start }, null, ROOM.words);
}

function linkRow(statement: Statement, { story, messages }: Telling): MessageBody['components'] {
  const { article, paragraph, span } = statement;
  return linkRows([{ article, paragraph, span }], story, messages);
}

function articleOf({ article }: Statement, { articles }: Story): Article {
  const printed = articles[article];
  if (printed === undefined) throw new RangeError('a statement of another story');
  return printed;
}

function orNull(name: string | null, room: number): string | null {
  return name === null ? null : brief(name, room);
}
