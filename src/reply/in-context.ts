import type { APIButtonComponent } from 'discord-api-types/v10';
import { join, say, type Markdown } from '../locales/markdown.ts';
import type { Article, Passage } from '../story/article.ts';
import { buttonRows, message, small, textDisplay, type MessageBody } from './message.ts';
import type { Telling } from './passage.ts';
import { placeOf, whoSays } from './place/citation.ts';
import { linkRows } from './place/links.ts';
import { quotation } from './verbatim/quotation.ts';

/** Room in rendered UTF-16 units; with names at their longest, all of it stays below 4,000. */
const ROOM = { passage: 1900, neighbour: 700 } as const;

/** A sentence of a story: an article's index, paragraph and sentence from 1. */
export interface SentencePlace {
  readonly article: number;
  readonly paragraph: number;
  readonly sentence: number;
}

/**
 * A sentence in its whole passage, where it is in bold, with the passages before and after. Null where the story has no
 * such sentence.
 */
export function inContextMessage(
  { article: at, paragraph, sentence }: SentencePlace,
  telling: Telling,
  actions: readonly APIButtonComponent[],
): MessageBody | null {
  const { story, messages } = telling;
  const article = story.articles[at];
  const passage = article?.passages[paragraph - 1];
  const cited = passage?.sentences[sentence - 1];
  if (article === undefined || passage === undefined || cited === undefined) return null;
  const before = article.passages[paragraph - 2];
  const after = article.passages[paragraph];
  const place = { article: at, paragraph, span: cited.span };
  const says = whoSays({ article: at, attribution: cited.attribution }, story, messages);
  const isMarked = passage.sentences.length > 1;
  const emphasis = isMarked ? ({ span: cited.span, style: 'bold' } as const) : null;
  return message(
    ...textDisplay(say`**${says}** · ${placeOf(place, story, messages)}`),
    ...textDisplay(before === undefined ? say`` : neighbour(before, 'before', article, telling)),
    ...textDisplay(
      join(
        [
          small(messages.actions.inContext(paragraph, isMarked)),
          quotation(article.text, passage.span, cited.span, emphasis, ROOM.passage),
        ],
        '\n',
      ),
    ),
    ...textDisplay(after === undefined ? say`` : neighbour(after, 'after', article, telling)),
    ...buttonRows(actions),
    ...linkRows([place], story, messages),
  );
}

/** The passage beside the cited one; where it is too long, the end or the beginning that touches it. */
function neighbour(
  { paragraph, span, sentences }: Passage,
  side: 'before' | 'after',
  { text }: Article,
  { messages }: Telling,
): Markdown {
  const nearest = (side === 'before' ? sentences.at(-1) : sentences[0])?.span ?? span;
  return join(
    [small(messages.answer[side](paragraph)), quotation(text, span, nearest, null, ROOM.neighbour)],
    '\n',
  );
}
