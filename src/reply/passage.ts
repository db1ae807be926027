import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { join, say, type Markdown } from '../locales/markdown.ts';
import type { Messages } from '../locales/messages.ts';
import type { Citation } from '../retrieval/answer.ts';
import type { Story } from '../story/story.ts';
import { small, textDisplay } from './message.ts';
import { placeOf, whoSays, type Place } from './place/citation.ts';
import { quotation, type Emphasis } from './verbatim/quotation.ts';

/** What every reply is made with. */
export interface Telling {
  readonly story: Story;
  readonly messages: Messages;
}

/** Room for each further passage, in rendered UTF-16 units. */
const ROOM = 420;

/** Who says it, where, and the words: shortened round the answer to `room` rendered units. */
export function passageText(citation: Citation, room: number, { story, messages }: Telling): Markdown {
  const says = say`**${whoSays(citation, story, messages)}** · ${placeOf(citation, story, messages)}`;
  return join([says, quotationOf(citation, room, story)], '\n');
}

/** Shortened passages under a heading: what stands near an answer, or near a question without one. */
export function passagesText(
  citations: readonly Citation[],
  heading: Markdown,
  telling: Telling,
): readonly APIMessageTopLevelComponent[] {
  if (citations.length === 0) return [];
  const passages = citations.map((citation) => passageText(citation, ROOM, telling));
  return textDisplay(join([small(heading), ...passages], '\n'));
}

/** The words of a citation, the answering ones set off. */
export function quotationOf(citation: Citation, room: number, story: Story): Markdown {
  const article = story.articles[citation.article];
  if (article === undefined) return say``;
  const focus = citation.highlight ?? citation.sentenceSpan;
  return quotation(article.text, citation.span, focus, emphasisOf(citation), room);
}

/** Where a citation's answering sentence stands. */
export function sentencePlace({ article, paragraph, sentenceSpan }: Citation): Place {
  return { article, paragraph, span: sentenceSpan };
}

/** The answer's words in bold; where they are not known, the sentence underlined, unless it is all that is shown. */
function emphasisOf({ span, sentenceSpan, highlight }: Citation): Emphasis | null {
  if (highlight !== null) return { span: highlight, style: 'bold' };
  const isWhole = sentenceSpan.start <= span.start && span.end <= sentenceSpan.end;
  return isWhole ? null : { span: sentenceSpan, style: 'underline' };
}
