import type { Citation } from '../retrieval/answer.ts';
import { message, textMessage, type MessageBody } from './message.ts';
import { passagesText, sentencePlace, type Telling } from './passage.ts';
import { linkRows } from './place/links.ts';

/** The passages of the story that are about what somebody wrote, at most four, each with who says it, where, and a link. */
export function aboutMessage(citations: readonly Citation[], telling: Telling): MessageBody {
  const { story, messages } = telling;
  if (citations.length === 0) return textMessage(messages.understood.nothingAbout);
  return message(
    ...passagesText(citations, messages.understood.about, telling),
    ...linkRows(citations.map(sentencePlace), story, messages),
  );
}
