import type { APIButtonComponent } from 'discord-api-types/v10';
import { join, say, type Markdown } from '../locales/markdown.ts';
import type { Messages } from '../locales/messages.ts';
import type { Article } from '../story/article.ts';
import type { Quote } from '../story/quote.ts';
import type { Story } from '../story/story.ts';
import { sliceOf, type Span } from '../text/span.ts';
import type { Telling } from './passage.ts';
import { placeOf, type Place } from './place/citation.ts';
import { linkTo } from './place/link.ts';
import { buttonRows, linkButton, message, textDisplay, type MessageBody, small } from './message.ts';
import { pager, type PageButtonId } from './pager.ts';
import { clampPage, paginate } from './verbatim/pages.ts';
import { quotation } from './verbatim/quotation.ts';
import { brief, costOf } from './verbatim/window.ts';

/** Room in rendered UTF-16 units; together with all else on the page below 4,000. */
const ROOM = {
  page: 3200,
  quote: 1500,
  line: 400,
  name: 100,
  reported: 90,
  document: 40,
  outlet: 60,
} as const;

const MOST_ON_A_PAGE = 5;

/** A quote and the article that prints it: `story.articles[article]`. */
interface PlacedQuote {
  readonly article: number;
  readonly quote: Quote;
}

/** All quotes of one speaker, in the articles' order. */
function quotesOf(story: Story, speaker: string): readonly PlacedQuote[] {
  return story.articles.flatMap(({ quotes }, article) =>
    quotes.filter((quote) => quote.speaker === speaker).map((quote) => ({ article, quote })),
  );
}

/** One page (1-based, clamped) of a speaker's quotes, with the words that report them, the place, and a link. */
export function speakerMessage(
  speaker: string,
  page: number,
  telling: Telling,
  idOf: PageButtonId,
): MessageBody {
  const { story, messages } = telling;
  const quotes = quotesOf(story, speaker).map(({ article, quote }, index) => ({
    article,
    quote,
    number: index + 1,
  }));
  const pages = paginate(quotes, (placed) => costOfQuote(placed, story), {
    room: ROOM.page,
    most: MOST_ON_A_PAGE,
  });
  const number = clampPage(page, pages.length);
  const shown = pages[number - 1] ?? [];
  return message(
    ...textDisplay(messages.quotes.title(brief(speaker, ROOM.name), quotes.length)),
    ...shown.flatMap((placed) => textDisplay(quoteText(placed, telling))),
    ...buttonRows(shown.flatMap((placed) => linkOf(placed, story, messages))),
    ...pager(number, pages.length, idOf, messages),
  );
}

interface NumberedQuote extends PlacedQuote {
  readonly number: number;
}

function costOfQuote({ article, quote }: PlacedQuote, story: Story): number {
  const text = story.articles[article]?.text ?? '';
  return Math.min(costOf(text, quote.content), ROOM.quote) + ROOM.line;
}

function quoteText(placed: NumberedQuote, { story, messages }: Telling): Markdown {
  const article = story.articles[placed.article];
  if (article === undefined) return say``;
  const { content, document, via } = placed.quote;
  const reported = messages.quotes.reported(
    reportingWords(placed.quote, article).map((span) => brief(sliceOf(article.text, span), ROOM.reported)),
    document === null ? null : brief(document, ROOM.document),
    via === null ? null : brief(via, ROOM.outlet),
  );
  const start = { start: content.start, end: content.start };
  return join(
    [
      small(join([say`${placed.number}`, placeOf(placeOfQuote(placed), story, messages), reported], ' · ')),
      quotation(article.text, content, start, null, ROOM.quote),
    ],
    '\n',
  );
}

/** The words that report the quote, in the order printed: as one span where they stand together. */
function reportingWords({ cue, source }: Quote, { text }: Article): readonly Span[] {
  const spans = [cue, source].filter((span) => span !== null).toSorted((a, b) => a.start - b.start);
  const [first, second] = spans;
  if (first === undefined || second === undefined) return spans;
  const isTogether = /^\s?$/.test(text.slice(first.end, second.start));
  return isTogether ? [{ start: first.start, end: Math.max(first.end, second.end) }] : spans;
}

function linkOf(
  { article, quote, number }: NumberedQuote,
  story: Story,
  messages: Messages,
): readonly APIButtonComponent[] {
  const printed = story.articles[article];
  const url = printed === undefined ? null : linkTo(printed, quote.content);
  return url === null ? [] : [linkButton(messages.quotes.open(number), url)];
}

function placeOfQuote({ article, quote }: PlacedQuote): Place {
  return { article, paragraph: quote.paragraph, span: quote.content };
}
