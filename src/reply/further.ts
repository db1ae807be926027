import type { Citation } from '../retrieval/answer.ts';
import { message, textMessage, type MessageBody } from './message.ts';
import { passagesText, sentencePlace, type Telling } from './passage.ts';
import { linkRows } from './place/links.ts';

/** Passages besides those of an answer, at most four, each with who says it, where, and a link. */
export function furtherMessage(citations: readonly Citation[], telling: Telling): MessageBody {
  const { story, messages } = telling;
  if (citations.length === 0) return textMessage(messages.actions.noFurther);
  return message(
    ...passagesText(citations, messages.actions.further, telling),
    ...linkRows(citations.map(sentencePlace), story, messages),
  );
}
