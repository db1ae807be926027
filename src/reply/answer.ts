import type { APIButtonComponent, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { join, type Markdown } from '../locales/markdown.ts';
import type { Messages } from '../locales/messages.ts';
import { hasOtherScript } from '../text/latin.ts';
import type { Answered, Citation, Mended } from '../retrieval/answer.ts';
import {
  buttonRows,
  message,
  pressButton,
  separator,
  small,
  textDisplay,
  type MessageBody,
} from './message.ts';
import { passagesText, passageText, quotationOf, sentencePlace, type Telling } from './passage.ts';
import { placeOf, whoSays, type Place } from './place/citation.ts';
import { linkButtons } from './place/links.ts';
import { quotation } from './verbatim/quotation.ts';
import { brief } from './verbatim/window.ts';

/**
 * Room for quotations, in rendered UTF-16 units; a sentence of context and its place take theirs from the answer's. With
 * names at their longest, all of it stays below 4,000.
 */
const ROOM = { answer: 1700, context: 300, contextPlace: 50, part: 460, mended: 40 } as const;

/** How many places are shown besides, or instead of, the first. */
const MOST = { context: 2, further: 2, parts: 5, lead: 4, mended: 3 } as const;

/** How many of an answer's passages its message shows. */
export const PASSAGES_SHOWN = 1 + MOST.further;

/**
 * The message of an answer: the passage that answers, quoted, with the answering words set off, who says it, where,
 * and a link to the place; up to two further passages. Quoted documents and metadata are shown part by part.
 * `asTypedId` is the `custom_id` of a button that asks again with typos left as they are; null where there is none.
 */
export function answeredMessage(
  answer: Answered,
  telling: Telling,
  asTypedId: string | null = null,
  { actions, besideLinks }: AnswerButtons = { actions: [], besideLinks: [] },
): MessageBody {
  const { text, places } = bodyOf(answer, telling);
  return message(
    ...mendedText(answer.mended, telling.messages, asTypedId),
    ...text,
    ...buttonRows(actions),
    ...buttonRows([...besideLinks, ...linkButtons(places, telling.story, telling.messages)]),
  );
}

/** Buttons under an answer: a row of at most five that do something with it, and those that stand before the links. */
export interface AnswerButtons {
  readonly actions: readonly APIButtonComponent[];
  readonly besideLinks: readonly APIButtonComponent[];
}

/** What an answer says, and where it stands. */
interface Body {
  readonly text: MessageBody['components'];
  readonly places: readonly Place[];
}

function bodyOf(answer: Answered, telling: Telling): Body {
  if (answer.from === 'passage') return passageAnswer(answer, telling);
  return answer.from === 'lead' ? leadAnswer(answer, telling) : partsAnswer(answer, telling);
}

/** Headlines, and under each the first passages of its article. */
function leadAnswer({ citations }: Answered, telling: Telling): Body {
  const { story, messages } = telling;
  const shown = citations.slice(0, MOST.lead);
  const text = shown.flatMap((citation) =>
    textDisplay(
      citation.paragraph === 0
        ? join(
            [quotationOf(citation, ROOM.part, story), small(messages.answer.place(0, 'headline', null))],
            '\n',
          )
        : passageText(citation, ROOM.part, telling),
    ),
  );
  return { text, places: shown.map(sentencePlace) };
}

function passageAnswer({ citations }: Answered, telling: Telling): Body {
  const [first, ...others] = citations;
  if (first === undefined) return { text: [], places: [] };
  const further = others.slice(0, MOST.further);
  const context = first.context.slice(0, MOST.context);
  const room = ROOM.answer - context.length * (ROOM.context + ROOM.contextPlace);
  const text = [
    ...textDisplay(join([passageText(first, room, telling), contextText(context, first, telling)], '\n')),
    ...(further.length === 0 ? [] : [separator()]),
    ...passagesText(further, telling.messages.answer.alsoInTheStory, telling),
  ];
  return { text, places: [first, ...further].map(sentencePlace) };
}

/** The sentences before and after that the passage leans on, each with its place. */
function contextText(
  context: Citation['context'],
  { article, span }: Citation,
  { story, messages }: Telling,
): Markdown {
  const text = story.articles[article]?.text ?? '';
  const shown = context.map((sentence) => {
    const isBefore = sentence.span.start < span.start;
    const place = isBefore
      ? messages.answer.before(sentence.paragraph)
      : messages.answer.after(sentence.paragraph);
    return join([small(place), quotation(text, sentence.span, sentence.span, null, ROOM.context)], '\n');
  });
  return join(shown, '\n');
}

/** A document's fragments, whose author is said once, or a metadata field's values; each place is named once. */
function partsAnswer({ citations, from }: Answered, { story, messages }: Telling): Body {
  const [first] = citations;
  const shown = citations.slice(0, MOST.parts);
  const left = citations.length - shown.length;
  const places = shown.map((citation) => placeOf(citation, story, messages));
  const text = [
    ...(first === undefined || from === 'metadata' ? [] : textDisplay(whoSays(first, story, messages))),
    ...shown.flatMap((citation, index) =>
      textDisplay(join([quotationOf(citation, ROOM.part, story), lastOfItsKind(places, index)], '\n')),
    ),
    ...(left > 0 ? textDisplay(small(messages.answer.moreNotShown(left))) : []),
  ];
  return { text, places: shown.map(sentencePlace) };
}

/** The place, unless the next part has the same. */
function lastOfItsKind(places: readonly Markdown[], index: number): Markdown {
  const place = places[index] ?? { markdown: '' };
  return place.markdown === places[index + 1]?.markdown ? { markdown: '' } : small(place);
}

/** That words of the question were read as words of the story, and the way to have them as typed. */
export function mendedText(
  mended: readonly Mended[],
  { answer }: Messages,
  asTypedId: string | null,
): readonly APIMessageTopLevelComponent[] {
  if (mended.length === 0) return [];
  const shown = mended.slice(0, MOST.mended).map(({ typed, read }: Mended) => ({
    typed: brief(typed, ROOM.mended),
    read: brief(read, ROOM.mended),
  }));
  const isForeign = mended.some(({ typed }) => hasOtherScript(typed));
  const words = [answer.mended(shown), ...(isForeign ? [answer.storyInEnglish] : [])];
  const said = textDisplay(small(join(words, ' ')));
  if (asTypedId === null) return [...said, ...textDisplay(small(answer.quoteToKeep))];
  const label = answer.askAsTyped(shown.map(({ typed }) => typed));
  return [...said, ...buttonRows([pressButton(label, asTypedId)])];
}
