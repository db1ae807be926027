import type { APIButtonComponent } from 'discord-api-types/v10';
import { join, say, type Markdown } from '../locales/markdown.ts';
import type { Messages } from '../locales/messages.ts';
import type { Statement } from '../story/statement.ts';
import type { Story } from '../story/story.ts';
import type { Span } from '../text/span.ts';
import {
  buttonRows,
  linkButton,
  message,
  separator,
  small,
  textDisplay,
  type MessageBody,
} from './message.ts';
import { pager } from './pager.ts';
import type { Telling } from './passage.ts';
import { placeOf, publicationOf } from './place/citation.ts';
import { linkTo } from './place/link.ts';
import { costOfStatement, linkOf, statementText, type ListControls } from './statements.ts';
import { clampPage, paginate } from './verbatim/pages.ts';
import { quotation } from './verbatim/quotation.ts';
import { brief, costOf } from './verbatim/window.ts';

/** Room in rendered UTF-16 units; together with all else on the page below 4,000. */
const ROOM = { page: 2900, words: 700, line: 320, topic: 80 } as const;

const MOST_ON_A_PAGE = 5;

/** A sentence that the publication answers for itself. */
export interface Narrated {
  /** Index into `story.articles`. */
  readonly article: number;
  readonly paragraph: number;
  readonly span: Span;
}

/** What is said on a topic: what others say, and apart from it what the publication does. */
export interface Ledger {
  readonly topic: string;
  readonly statements: readonly Statement[];
  readonly narration: readonly Narrated[];
}

type Entry =
  | { readonly by: 'others'; readonly statement: Statement; readonly number: number }
  | { readonly by: 'publication'; readonly narrated: Narrated; readonly number: number };

/**
 * One page (1-based, clamped) of what is said on a topic: statements first, each with who makes it and how, then, under a
 * heading of its own, the publication's narration. Nothing is judged.
 */
export function saidMessage(
  { topic, statements, narration }: Ledger,
  page: number,
  telling: Telling,
  { idOf, cardsOf }: ListControls,
): MessageBody {
  const { story, messages } = telling;
  const entries: readonly Entry[] = [
    ...statements.map((statement, at) => ({ by: 'others' as const, statement, number: at + 1 })),
    ...narration.map((narrated, at) => ({
      by: 'publication' as const,
      narrated,
      number: statements.length + at + 1,
    })),
  ];
  const shownTopic = brief(topic, ROOM.topic);
  if (entries.length === 0) return message(...textDisplay(messages.said.nothing(shownTopic)));
  const pages = paginate(entries, (entry) => costOfEntry(entry, story), {
    room: ROOM.page,
    most: MOST_ON_A_PAGE,
  });
  const number = clampPage(page, pages.length);
  const shown = pages[number - 1] ?? [];
  return message(
    ...textDisplay(messages.said.title(shownTopic, statements.length, narration.length)),
    ...shown.flatMap((entry, at) => entryParts(entry, shown[at - 1], telling)),
    ...buttonRows(shown.flatMap((entry) => linkOfEntry(entry, story, messages))),
    ...buttonRows(cardsOf(shown.filter((entry) => entry.by === 'others'))),
    ...pager(number, pages.length, idOf, messages),
  );
}

function costOfEntry(entry: Entry, story: Story): number {
  if (entry.by === 'others') return costOfStatement(entry.statement, story, ROOM.words);
  const text = story.articles[entry.narrated.article]?.text ?? '';
  return Math.min(costOf(text, entry.narrated.span), ROOM.words) + ROOM.line;
}

function entryParts(entry: Entry, before: Entry | undefined, telling: Telling): MessageBody['components'] {
  if (entry.by === 'others') return textDisplay(statementText(entry, true, ROOM.words, telling));
  const text = textDisplay(narratedText(entry.narrated, entry.number, telling));
  const { article } = entry.narrated;
  if (before?.by === 'publication' && before.narrated.article === article) return text;
  const printed = telling.story.articles[article];
  const heading = telling.messages.said.narration(printed === undefined ? null : publicationOf(printed));
  return [...(before === undefined ? [] : [separator()]), ...textDisplay(heading), ...text];
}

function narratedText(narrated: Narrated, number: number, { story, messages }: Telling): Markdown {
  const text = story.articles[narrated.article]?.text ?? '';
  const start = { start: narrated.span.start, end: narrated.span.start };
  return join(
    [
      small(join([say`${number}`, placeOf(narrated, story, messages)], ' · ')),
      quotation(text, narrated.span, start, null, ROOM.words),
    ],
    '\n',
  );
}

function linkOfEntry(entry: Entry, story: Story, messages: Messages): readonly APIButtonComponent[] {
  if (entry.by === 'others') return linkOf(entry, story, messages);
  const article = story.articles[entry.narrated.article];
  const url = article === undefined ? null : linkTo(article, entry.narrated.span);
  return url === null ? [] : [linkButton(messages.quotes.open(entry.number), url)];
}
