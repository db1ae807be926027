import { join, say, type Markdown } from '../locales/markdown.ts';
import type { Messages } from '../locales/messages.ts';
import type { Article } from '../story/article.ts';
import { sliceOf, type Span } from '../text/span.ts';
import type { Telling } from './passage.ts';
import { originalOf } from './place/link.ts';
import { buttonRows, linkButton, message, textDisplay, type MessageBody, small } from './message.ts';
import { pager, type PageButtonId } from './pager.ts';
import { clampPage } from './verbatim/pages.ts';
import { quotation } from './verbatim/quotation.ts';
import { brief } from './verbatim/window.ts';

/** Room in rendered UTF-16 units; together with all else in the message below 4,000. */
const ROOM = { headline: 700, field: 200, related: 300 } as const;

const MOST_RELATED = 5;

/**
 * What the story is: one article a page (1-based, clamped), its printed metadata, and how much of it there is.
 * `loadedAt` is in milliseconds since the epoch. `below` is put under the account, above the page buttons.
 */
export function storyMessage(
  page: number,
  loadedAt: number,
  telling: Telling,
  idOf: PageButtonId,
  below: MessageBody['components'],
): MessageBody {
  const { story, messages } = telling;
  const count = story.articles.length;
  const number = clampPage(page, count);
  const article = story.articles[number - 1];
  const original = article === undefined ? null : originalOf(article);
  return message(
    ...(article === undefined ? [] : textDisplay(articleText(article, messages))),
    ...textDisplay(small(messages.story.loaded(Math.floor(loadedAt / 1000), story.version))),
    ...(original === null ? [] : buttonRows([linkButton(messages.story.openOriginal, original)])),
    ...below,
    ...pager(number, count, idOf, messages),
  );
}

function articleText(article: Article, messages: Messages): Markdown {
  const { story } = messages;
  const { text, headline, passages, quotes } = article;
  const sentences = passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
  const shown = (span: Span | null) => (span === null ? null : brief(sliceOf(text, span), ROOM.field));
  const lines = [
    story.fieldLine('published', shown(article.published?.span ?? null)),
    story.fieldLine('byline', shown(article.byline)),
    story.fieldLine('photo-credit', shown(article.photoCredit)),
    story.fieldLine(
      'publisher',
      article.publisher === null ? null : brief(article.publisher.name, ROOM.field),
    ),
    story.counts(passages.length, sentences, quotes.length),
  ];
  return join(
    [headline === null ? story.noHeadline : titled(text, headline), ...lines, relatedText(article, messages)],
    '\n',
  );
}

function relatedText({ text, related }: Article, { story }: Messages): Markdown {
  if (related.length === 0) return say``;
  const titles = related.slice(0, MOST_RELATED).map((span) => titled(text, span, ROOM.related));
  // Two block quotes on lines that follow each other would be shown as one.
  return join([story.related, join(titles, '\n\n')], '\n');
}

function titled(text: string, span: Span, room: number = ROOM.headline): Markdown {
  return quotation(text, span, { start: span.start, end: span.start }, null, room);
}
