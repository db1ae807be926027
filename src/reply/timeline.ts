import type { APIButtonComponent } from 'discord-api-types/v10';
import { join, say } from '../locales/markdown.ts';
import type { Messages } from '../locales/messages.ts';
import type { DatedFact } from '../story/timeline.ts';
import type { Story } from '../story/story.ts';
import { sliceOf } from '../text/span.ts';
import {
  buttonRows,
  linkButton,
  message,
  pressButton,
  small,
  textDisplay,
  type MessageBody,
} from './message.ts';
import { pager, type PageButtonId } from './pager.ts';
import type { Telling } from './passage.ts';
import { placeOf } from './place/citation.ts';
import { linkTo } from './place/link.ts';
import { clampPage, paginate } from './verbatim/pages.ts';
import { quotation } from './verbatim/quotation.ts';
import { brief, costOf } from './verbatim/window.ts';

/** Room in rendered UTF-16 units; together with all else on the page below 4,000. */
const ROOM = { page: 2900, words: 700, line: 330, printed: 60 } as const;

const MOST_ON_A_PAGE = 5;

/** Other dates of one sentence that are named. */
const MOST_ALSO = 3;

/** The `custom_id`s of a page's buttons: of other pages, and of a picture that begins with this page. */
export interface TimelineControls {
  readonly idOf: PageButtonId;
  /** Null where nothing can be drawn. */
  readonly pictureId: (page: number) => string | null;
}

interface Entry {
  readonly fact: DatedFact;
  readonly number: number;
}

/** One page (1-based, clamped) of the dated sentences: when, where, and the words, those that tell when in bold. */
export function timelineMessage(
  facts: readonly DatedFact[],
  page: number,
  telling: Telling,
  { idOf, pictureId }: TimelineControls,
): MessageBody {
  const { story, messages } = telling;
  const { timeline } = messages;
  if (facts.length === 0) return message(...textDisplay(timeline.none));
  const pages = pagesOf(facts, story);
  const number = clampPage(page, pages.length);
  const shown = pages[number - 1] ?? [];
  const picture = pictureId(number);
  return message(
    ...textDisplay(join([timeline.title(facts.length), small(countedFrom(story, messages))], '\n')),
    ...shown.flatMap((entry, at) => entryParts(entry, shown[at - 1], telling)),
    ...buttonRows(shown.flatMap((entry) => linkOf(entry, story, messages))),
    ...buttonRows(picture === null ? [] : [pressButton(timeline.makePicture, picture)]),
    ...pager(number, pages.length, idOf, messages),
  );
}

/** The facts from the first of a page (1-based, clamped) on. */
export function factsFrom(facts: readonly DatedFact[], page: number, story: Story): readonly DatedFact[] {
  const pages = pagesOf(facts, story);
  return pages
    .slice(clampPage(page, pages.length) - 1)
    .flat()
    .map(({ fact }) => fact);
}

function pagesOf(facts: readonly DatedFact[], { articles }: Story): readonly (readonly Entry[])[] {
  return paginate(
    facts.map((fact, at) => ({ fact, number: at + 1 })),
    ({ fact }) => Math.min(costOf(articles[fact.article]?.text ?? '', fact.span), ROOM.words) + ROOM.line,
    { room: ROOM.page, most: MOST_ON_A_PAGE },
  );
}

function countedFrom({ articles }: Story, { timeline }: Messages) {
  const dates = articles.flatMap(({ published }) => published?.iso ?? []);
  if (dates.length === 0) return timeline.noDate;
  return timeline.countedFrom(articles.length === 1 ? (dates[0] ?? null) : null);
}

function entryParts({ fact, number }: Entry, before: Entry | undefined, { story, messages }: Telling) {
  const { timeline } = messages;
  const text = story.articles[fact.article]?.text ?? '';
  const { by, dates, span } = fact;
  const known = dates.flatMap(({ when }) => (when === null || when.precision === 'about' ? [] : [when]));
  const also = known.filter(
    ({ iso }, at) => iso !== by.when?.iso && known.findIndex((one) => one.iso === iso) === at,
  );
  const heading = timeline.when(
    by.when,
    brief(sliceOf(text, by.span), ROOM.printed),
    also.slice(0, MOST_ALSO),
  );
  const isFirstUnplaced = by.when === null && before?.fact.by.when !== null;
  return [
    ...(isFirstUnplaced ? textDisplay(timeline.unplaced) : []),
    ...textDisplay(
      join(
        [
          small(join([say`${number}`, heading, placeOf(fact, story, messages)], ' · ')),
          quotation(text, span, by.span, { span: by.span, style: 'bold' }, ROOM.words),
        ],
        '\n',
      ),
    ),
  ];
}

function linkOf({ fact, number }: Entry, story: Story, messages: Messages): readonly APIButtonComponent[] {
  const article = story.articles[fact.article];
  const url = article === undefined ? null : linkTo(article, fact.span);
  return url === null ? [] : [linkButton(messages.quotes.open(number), url)];
}
