import type { APIButtonComponent } from 'discord-api-types/v10';
import { join, say, type Markdown } from '../locales/markdown.ts';
import type { Messages } from '../locales/messages.ts';
import type { Article } from '../story/article.ts';
import { countStatements, type Statement } from '../story/statement.ts';
import type { Story } from '../story/story.ts';
import { sliceOf, type Span } from '../text/span.ts';
import type { Telling } from './passage.ts';
import { placeOf } from './place/citation.ts';
import { linkTo } from './place/link.ts';
import { buttonRows, linkButton, message, textDisplay, type MessageBody, small } from './message.ts';
import { pager, type PageButtonId } from './pager.ts';
import { clampPage, paginate } from './verbatim/pages.ts';
import { quotation } from './verbatim/quotation.ts';
import { brief, costOf } from './verbatim/window.ts';

/** Room in rendered UTF-16 units; together with all else on the page below 4,000. */
const ROOM = {
  page: 2900,
  words: 1400,
  line: 520,
  name: 80,
  reported: 90,
  document: 40,
  outlet: 60,
} as const;

const MOST_ON_A_PAGE = 5;

/** What is listed, and how. */
export interface StatementList {
  /** Whose they are; null for everybody's, each then with its speaker. */
  readonly speaker: string | null;
  /** The topic that they are about; null for all. */
  readonly about: string | null;
  readonly statements: readonly Statement[];
}

/** A statement with its number in the list, from 1. */
export interface Numbered {
  readonly statement: Statement;
  readonly number: number;
}

/** Gives the buttons that make cards of those shown. */
export type CardButtons = (shown: readonly Numbered[]) => readonly APIButtonComponent[];

/** What a list's buttons come back with. */
export interface ListControls {
  readonly idOf: PageButtonId;
  readonly cardsOf: CardButtons;
}

/** One page (1-based, clamped) of statements, with the words that report each, its place, and a link. */
export function statementsMessage(
  { speaker, about, statements }: StatementList,
  page: number,
  telling: Telling,
  { idOf, cardsOf }: ListControls,
): MessageBody {
  const { story, messages } = telling;
  const numbered = statements.map((statement, index) => ({ statement, number: index + 1 }));
  const pages = paginate(numbered, ({ statement }) => costOfStatement(statement, story), {
    room: ROOM.page,
    most: MOST_ON_A_PAGE,
  });
  const number = clampPage(page, pages.length);
  const shown = pages[number - 1] ?? [];
  const name = speaker === null ? null : brief(speaker, ROOM.name);
  const topic = about === null ? null : brief(about, ROOM.name);
  return message(
    ...textDisplay(messages.quotes.title(name, countStatements(statements), topic)),
    ...shown.flatMap((one) => textDisplay(statementText(one, speaker === null, ROOM.words, telling))),
    ...buttonRows(shown.flatMap((one) => linkOf(one, story, messages))),
    ...buttonRows(cardsOf(shown)),
    ...pager(number, pages.length, idOf, messages),
  );
}

/** An upper bound of what a statement takes on a page, in rendered UTF-16 units. */
export function costOfStatement(
  { article, span }: Statement,
  { articles }: Story,
  room: number = ROOM.words,
): number {
  return Math.min(costOf(articles[article]?.text ?? '', span), room) + ROOM.line;
}

/** A statement's number, how it is given (and by whom), where, by which words, and what is said. */
export function statementText(
  { statement, number }: Numbered,
  isNamed: boolean,
  room: number,
  { story, messages }: Telling,
): Markdown {
  const article = story.articles[statement.article];
  if (article === undefined) return say``;
  const { span, document, medium, via, speaker, polarity, kind } = statement;
  const { quotes } = messages;
  const reported = quotes.reported(
    reportingWords(statement, article).map((words) => brief(sliceOf(article.text, words), ROOM.reported)),
    orNull(document, ROOM.document),
    orNull(medium, ROOM.document),
    orNull(via, ROOM.outlet),
  );
  const manner = polarity === 'denied' ? 'denied' : kind;
  const given = isNamed ? quotes.mannerOf(manner, orNull(speaker, ROOM.name)) : quotes.manner(manner);
  const start = { start: span.start, end: span.start };
  return join(
    [
      small(join([say`${number}`, given, placeOf(statement, story, messages), reported], ' · ')),
      quotation(article.text, span, start, null, room),
    ],
    '\n',
  );
}

/**
 * The words that report it, in the order printed: as one span where they stand together. Words without a cue of their own
 * go on from others, and so does their source.
 */
export function reportingWords({ cue, source }: Statement, { text }: Article): readonly Span[] {
  if (cue === null) return [];
  const spans = [cue, source].filter((span) => span !== null).toSorted((a, b) => a.start - b.start);
  const [first, second] = spans;
  if (first === undefined || second === undefined) return spans;
  const isTogether = /^\s?$/.test(text.slice(first.end, second.start));
  return isTogether ? [{ start: first.start, end: Math.max(first.end, second.end) }] : spans;
}

/** The link to a statement in the original, by its number; none where the article has no address. */
export function linkOf(
  { statement, number }: Numbered,
  story: Story,
  messages: Messages,
): readonly APIButtonComponent[] {
  const printed = story.articles[statement.article];
  const url = printed === undefined ? null : linkTo(printed, statement.span);
  return url === null ? [] : [linkButton(messages.quotes.open(number), url)];
}

function orNull(name: string | null, room: number): string | null {
  return name === null ? null : brief(name, room);
}
