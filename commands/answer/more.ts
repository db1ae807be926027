import type { Context, MessageBody } from '../../src/interactions/command.ts';
import { PASSAGES_SHOWN } from '../../src/reply/answer.ts';
import { furtherMessage } from '../../src/reply/further.ts';
import type { Answer } from '../../src/retrieval/answer.ts';
import { ask } from '../../src/retrieval/ask.ts';
import type { Asked } from './ids.ts';

/** Passages that are shown besides those of the answer. */
const MOST_FURTHER = 4;

/** Answers a question, with as many passages as an answer and what is shown further hold. */
export function askDeeply({ question, asTyped }: Asked, { served, sureness }: Context): Answer {
  return ask(served.index, question, { sureness, asTyped, depth: PASSAGES_SHOWN + MOST_FURTHER });
}

/** Whether there are passages besides those that the answer shows. */
export function hasMore({ status, citations, ...answer }: Answer): boolean {
  const isOfPassages = status === 'answered' && 'from' in answer && answer.from === 'passage';
  return isOfPassages && citations.length > PASSAGES_SHOWN;
}

/** The next best passages, with who says them and where. */
export function furtherPassages(asked: Asked, context: Context): MessageBody {
  const { served, messages } = context;
  const answer = askDeeply(asked, context);
  const further = hasMore(answer) ? answer.citations.slice(PASSAGES_SHOWN) : [];
  return furtherMessage(further, { story: served.index.story, messages });
}
