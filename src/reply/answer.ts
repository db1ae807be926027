import type { APIButtonComponent, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { join, say, type Markdown } from '../locales/markdown.ts';
import type { Messages } from '../locales/messages.ts';
import type { Answered, Citation, Mended } from '../retrieval/answer.ts';
import type { Article } from '../story/article.ts';
import type { Story } from '../story/story.ts';
import type { Span } from '../text/span.ts';
import { placeOf, whoSays, type Place } from './citation.ts';
import { linkTo } from './link.ts';
import { buttonRows, linkButton, message, separator, textDisplay, type MessageBody } from './message.ts';
import { quotation, type Emphasis } from './quotation.ts';
import { brief } from './window.ts';

/** Room for quotations, in rendered UTF-16 units. With names at their longest, all of it stays below 4,000. */
const ROOM = { answer: 1800, further: 440, part: 460, mended: 40 } as const;

/** How many places are shown besides, or instead of, the first. */
const MOST = { further: 2, parts: 5, mended: 3 } as const;

/** What a reply is made of besides the answer itself. */
export interface Telling {
  readonly story: Story;
  readonly messages: Messages;
}

/**
 * The message of an answer: the passage that answers, quoted, with the answering words set off, who says it, where,
 * and a link to the place; up to two further passages. Quoted documents and metadata are shown part by part.
 */
export function answeredMessage(answer: Answered, telling: Telling): MessageBody {
  const [first, ...others] = answer.citations;
  if (first === undefined) return message(...mendedText(answer.mended, telling.messages));
  return answer.from === 'passage'
    ? passageAnswer(first, others.slice(0, MOST.further), answer.mended, telling)
    : partsAnswer([first, ...others], answer.mended, telling);
}

function passageAnswer(
  first: Citation,
  further: readonly Citation[],
  mended: readonly Mended[],
  telling: Telling,
): MessageBody {
  return message(
    ...mendedText(mended, telling.messages),
    ...textDisplay(cited(first, ROOM.answer, telling)),
    ...(further.length === 0
      ? []
      : [separator(), ...furtherText(further, telling.messages.answer.alsoInTheStory, telling)]),
    ...linkRows([first, ...further].map(answering), telling),
  );
}

/** A document's fragments, or a metadata field's values: who says it once, then each part with its place. */
function partsAnswer(
  citations: readonly Citation[],
  mended: readonly Mended[],
  telling: Telling,
): MessageBody {
  const [first] = citations;
  const shown = citations.slice(0, MOST.parts);
  const left = citations.length - shown.length;
  const { story, messages } = telling;
  return message(
    ...mendedText(mended, messages),
    ...(first === undefined ? [] : textDisplay(whoSays(first, story, messages))),
    ...shown.flatMap((citation) =>
      textDisplay(
        join([quotationOf(citation, ROOM.part, story), small(placeOf(citation, story, messages))], '\n'),
      ),
    ),
    ...(left > 0 ? textDisplay(small(messages.answer.moreNotShown(left))) : []),
    ...linkRows(shown.map(answering), telling),
  );
}

/** Passages under a heading, shortened: what stands near an answer, or near a question without one. */
export function furtherText(
  citations: readonly Citation[],
  heading: Markdown,
  telling: Telling,
): readonly APIMessageTopLevelComponent[] {
  const shown = citations.slice(0, MOST.further);
  if (shown.length === 0) return [];
  return textDisplay(
    join([small(heading), ...shown.map((citation) => cited(citation, ROOM.further, telling))], '\n'),
  );
}

/** That words of the question were read as words of the story. */
export function mendedText(
  mended: readonly Mended[],
  messages: Messages,
): readonly APIMessageTopLevelComponent[] {
  if (mended.length === 0) return [];
  const shown = mended.slice(0, MOST.mended).map(({ typed, read }) => ({
    typed: brief(typed, ROOM.mended),
    read: brief(read, ROOM.mended),
  }));
  return textDisplay(small(messages.answer.mended(shown)));
}

/** Links to the places in the originals, each address once. `span` is what the link scrolls to. */
export function linkRows(
  places: readonly Place[],
  { story, messages }: Telling,
): readonly APIMessageTopLevelComponent[] {
  const buttons = new Map<string, APIButtonComponent>();
  for (const { article, paragraph, span } of places) {
    const url = linkInto(story.articles[article], paragraph, span);
    if (url !== null && !buttons.has(url)) buttons.set(url, linkButton(messages.answer.open(paragraph), url));
  }
  return buttonRows([...buttons.values()]);
}

function linkInto(article: Article | undefined, paragraph: number, span: Span): string | null {
  if (article === undefined) return null;
  // Metadata such as the url itself need not stand on the page as text, so the link is to its top.
  return linkTo(article, paragraph === 0 ? null : span);
}

function cited(citation: Citation, room: number, { story, messages }: Telling): Markdown {
  const says = say`**${whoSays(citation, story, messages)}** · ${placeOf(citation, story, messages)}`;
  return join([says, quotationOf(citation, room, story)], '\n');
}

function quotationOf(citation: Citation, room: number, story: Story): Markdown {
  const article = story.articles[citation.article];
  if (article === undefined) return say``;
  const focus = citation.highlight ?? citation.sentenceSpan;
  return quotation(article.text, citation.span, focus, emphasisOf(citation), room);
}

/** The answer's words in bold; where they are not known, the sentence underlined, unless it is all that is shown. */
function emphasisOf({ span, sentenceSpan, highlight }: Citation): Emphasis | null {
  if (highlight !== null) return { span: highlight, style: 'bold' };
  const isWhole = sentenceSpan.start <= span.start && span.end <= sentenceSpan.end;
  return isWhole ? null : { span: sentenceSpan, style: 'underline' };
}

/** Where a citation's answering sentence stands. */
export function answering({ article, paragraph, sentenceSpan }: Citation): Place {
  return { article, paragraph, span: sentenceSpan };
}

/** Discord's small grey text. */
export function small(text: Markdown): Markdown {
  return text.markdown === '' ? text : say`-# ${text}`;
}
