import type { APIButtonComponent } from 'discord-api-types/v10';
import { placedCardButtons } from './card.ts';
import { keptPage } from './kept-page.ts';
import { customId, readNumber } from '../src/interactions/custom-id.ts';
import { defineCommand, everywhere, type Context, type MessageBody } from '../src/interactions/command.ts';
import { en } from '../src/locales/en.ts';
import type { Messages } from '../src/locales/messages.ts';
import { documentMessage, documentPages, type DocumentPlace } from '../src/reply/document.ts';
import { buttonRows, message, pressButton, textMessage } from '../src/reply/message.ts';
import { clampPage } from '../src/reply/verbatim/pages.ts';
import { brief } from '../src/reply/verbatim/window.ts';
import type { Story } from '../src/story/story.ts';

const NAME = 'letter';

/** Other documents offered below one: a row of them. */
const MOST_OTHERS = 5;

/** What `/letter` showed last of each story, some 8 kB, and all that it depends on besides. */
const lastShown = new WeakMap<
  Story,
  { readonly messages: Messages; readonly canDraw: boolean; readonly page: MessageBody }
>();

/** `/letter`: the letter or other document that the story quotes, its parts in order. */
export const letterCommand = defineCommand({
  data: { name: NAME, description: en.commands.letter, ...everywhere },
  access: 'everyone',
  private: false,
  run: (_options, context) => {
    const { served, messages, draw } = context;
    const { story } = served.index;
    const before = lastShown.get(story);
    if (before?.messages === messages && before.canDraw === (draw !== null)) return before.page;
    const [first] = placesOf(story);
    if (first === undefined) return textMessage(messages.document.none);
    const page = pageOfLetter(first, 1, context);
    lastShown.set(story, { messages, canDraw: draw !== null, page });
    return page;
  },
  press: (state, context) => {
    const asked = readState(state);
    if (asked === null) return null;
    const { story } = context.served.index;
    const isSame = asked.version === story.version;
    const place = isSame ? asked.place : placesOf(story)[0];
    const { replaces } = asked;
    if (place === undefined) return { message: textMessage(context.messages.document.none), replaces };
    const shown = pageOfLetter(place, isSame ? asked.page : 1, context);
    return { message: keptPage(shown, asked.version, context), replaces };
  },
});

/** Buttons that open the story's documents, the letters first. */
export function documentButtons(
  { served, messages }: Context,
  without: DocumentPlace | null = null,
): readonly APIButtonComponent[] {
  const { story } = served.index;
  return placesOf(story)
    .filter((place) => place.article !== without?.article || place.document !== without.document)
    .slice(0, MOST_OTHERS)
    .flatMap((place) => {
      const id = pageId('open', story, place, 1);
      const document = story.articles[place.article]?.documents[place.document];
      return id === null || document === undefined
        ? []
        : [pressButton(messages.document.read(brief(document.kind, 40), document.author), id)];
    });
}

/** One page of a document, turned by buttons, with buttons to the story's other documents. */
export function pageOfLetter(place: DocumentPlace, page: number, context: Context): MessageBody {
  const { messages, served } = context;
  const { story } = served.index;
  const shown = documentMessage(place, page, { story, messages }, (number) =>
    pageId('page', story, place, number),
  );
  if (shown === null) return textMessage(messages.document.none);
  return message(
    ...shown.components,
    ...buttonRows(documentButtons(context, place)),
    ...buttonRows(placedCardButtons(partsOn(page, place, story), context)),
  );
}

/** The parts of a document that begin on one of its pages. */
function partsOn(page: number, { article, document }: DocumentPlace, { articles }: Story) {
  const printed = articles[article];
  const quoted = printed?.documents[document];
  if (printed === undefined || quoted === undefined) return [];
  const pages = documentPages(printed, quoted);
  const shown = pages[clampPage(page, pages.length) - 1] ?? [];
  return shown.map(({ span }) => ({ article, span }));
}

/** All documents of the story, letters before the rest, otherwise in the articles' order. */
export function placesOf(story: Story): readonly DocumentPlace[] {
  const places = story.articles.flatMap(({ documents }, article) =>
    documents.map(({ kind }, document) => ({ article, document, isLetter: kind === 'letter' })),
  );
  return places.toSorted((a, b) => Number(b.isLetter) - Number(a.isLetter));
}

/** Two buttons of a message may show the same page, so what a press does is part of the state. */
function pageId(does: 'open' | 'page', story: Story, place: DocumentPlace, page: number): string | null {
  return customId(NAME, does, story.version, String(place.article), String(place.document), String(page));
}

interface Asked {
  readonly replaces: boolean;
  readonly version: string;
  readonly place: DocumentPlace;
  readonly page: number;
}

function readState([does, version, ...numbers]: readonly string[]): Asked | null {
  const [article, document, page] = numbers.map(readNumber);
  if ((does !== 'open' && does !== 'page') || version === undefined || numbers.length !== 3) return null;
  if (article === undefined || document === undefined || page === undefined) return null;
  if (article === null || document === null || page === null) return null;
  return { replaces: does === 'page', version, place: { article, document }, page };
}
