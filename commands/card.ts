import type { APIButtonComponent } from 'discord-api-types/v10';
import { customId, readNumber } from '../src/interactions/custom-id.ts';
import type { Context, MessageBody, Pressed } from '../src/interactions/command.ts';
import { cardMessage, cardOf, undrawnMessage } from '../src/reply/card.ts';
import { pressButton, textMessage } from '../src/reply/message.ts';
import type { Numbered } from '../src/reply/statements.ts';
import type { Statement } from '../src/story/statement.ts';
import { overlaps, type Span } from '../src/text/span.ts';

/** The command whose presses make cards, and what its state begins with then. */
const COMMAND = 'quote';
export const CARD = 'card';

/** Buttons of one message: a row. */
const MOST = 5;

/** Buttons that make a card of each numbered quote; none of what is only reported, nor where nothing can be drawn. */
export function numberedCardButtons(
  numbered: readonly Numbered[],
  context: Context,
): readonly APIButtonComponent[] {
  if (context.draw === null) return [];
  const all = context.served.index.said.statements;
  return cardButtons(numbered, all, context, ({ number }, { card }) => card.makeNumber(number));
}

/** The same of quotes at these places of the story, each once. */
export function placedCardButtons(
  places: readonly { readonly article: number; readonly span: Span }[],
  context: Context,
): readonly APIButtonComponent[] {
  if (context.draw === null) return [];
  const all = context.served.index.said.statements;
  const found = places.flatMap(({ article, span }) =>
    all.filter((one) => one.article === article && one.kind !== 'claim' && overlaps(one.span, span)),
  );
  const statements = [...new Set(found)].map((statement) => ({ statement }));
  return cardButtons(statements, all, context, ({ statement: { paragraph, sentence } }, { card }) =>
    card.makePlace(paragraph, sentence),
  );
}

function cardButtons<Of extends { readonly statement: Statement }>(
  quotes: readonly Of[],
  all: readonly Statement[],
  { served, messages }: Context,
  labelOf: (quote: Of, messages: Context['messages']) => string,
): readonly APIButtonComponent[] {
  const { story } = served.index;
  return quotes
    .filter(({ statement }) => statement.kind !== 'claim')
    .slice(0, MOST)
    .flatMap((quote) => {
      const id = customId(COMMAND, CARD, story.version, String(placeOf(quote.statement, all)));
      return id === null ? [] : [pressButton(labelOf(quote, messages), id)];
    });
}

/** A statement's place among all of its story; -1 where it is none of them. */
function placeOf({ article, span, kind }: Statement, all: readonly Statement[]): number {
  return all.findIndex(
    (one) =>
      one.article === article &&
      one.kind === kind &&
      one.span.start === span.start &&
      one.span.end === span.end,
  );
}

/** What a press of such a button comes to; `state` without what it begins with. Null where it means nothing. */
export async function cardPressed(state: readonly string[], context: Context): Promise<Pressed | null> {
  const [version, place = ''] = state;
  const number = readNumber(place);
  if (number === null || state.length !== 2) return null;
  const { story, said } = context.served.index;
  const gone = textMessage(context.messages.card.gone);
  if (version !== story.version) return { message: gone, replaces: false };
  const statement = said.statements[number];
  if (statement === undefined || statement.kind === 'claim') return null;
  return { message: await drawn(statement, context), replaces: false };
}

async function drawn(statement: Statement, { served, messages, draw }: Context): Promise<MessageBody> {
  const telling = { story: served.index.story, messages };
  const card = cardOf(statement, telling);
  if (draw === null) return undrawnMessage(statement, card, messages.card.cannotDraw, telling);
  const png = await draw(card.picture);
  return png === null
    ? undrawnMessage(statement, card, messages.card.noGlyph, telling)
    : cardMessage(statement, card, png, telling);
}
