import { customId } from '../../src/interactions/custom-id.ts';
import type { Context, MessageBody } from '../../src/interactions/command.ts';
import { answeredMessage } from '../../src/reply/answer.ts';
import { buttonRows, message } from '../../src/reply/message.ts';
import { readAsText } from '../../src/reply/read-as.ts';
import { refusalMessage } from '../../src/reply/refusal.ts';
import type { Answered } from '../../src/retrieval/answer.ts';
import { lastAsked } from '../../src/retrieval/question/follow-up/antecedents.ts';
import { readFollowUp } from '../../src/retrieval/question/follow-up/follow-up.ts';
import { missingTerms } from '../../src/shelf/gaps.ts';
import type { Span } from '../../src/text/span.ts';
import { placedCardButtons } from '../card.ts';
import { answerActions } from './actions.ts';
import { ALONE, askButtonId, NAME, TYPED, type Asked } from './ids.ts';
import { askDeeply } from './more.ts';
import { sidesButton } from './sides.ts';

/**
 * The answer to what is typed in a conversation: a question that leans on the last one is read in full, which is shown,
 * with a button that asks it as it was typed.
 */
export function answerInTalk(typed: string, context: Context): MessageBody {
  const { conversation, served, messages } = context;
  const last = conversation?.last() ?? null;
  const read = last === null ? null : readFollowUp(typed, last, served.index);
  if (read === null) return answerTo({ question: typed, asTyped: false }, context);
  const note = readAsText(read, customId(NAME, ALONE, typed), messages);
  return message(...note, ...answerTo({ question: read, asTyped: false }, context).components);
}

/** The answer to a question as it stands, or why there is none. */
export function answerTo(asked: Asked, context: Context): MessageBody {
  const { served, messages, counts } = context;
  const { story } = served.index;
  const answer = askDeeply(asked, context);
  const telling = { story, messages };
  const remembered = lastAsked(asked.question, answer, story.version);
  if (remembered !== null) context.conversation?.remember(remembered);
  const asTypedId = customId(NAME, TYPED, asked.question);
  if (answer.status === 'answered') {
    const actions = answerActions(answer, asked, context);
    return answeredMessage(answer, telling, asTypedId, {
      actions,
      besideLinks: placedCardButtons(quotedBy(answer), context),
    });
  }
  // The answer does not wait for the count, which never rejects.
  void counts?.missed(missingTerms(answer.reason));
  const refused = refusalMessage(answer, telling, {
    askId: (suggested) => askButtonId(story, suggested),
    asTypedId,
  });
  if (answer.reason.kind !== 'opinion') return refused;
  return message(...refused.components, ...buttonRows(sidesButton(asked.question, context)));
}

/** Where the answer quotes: each part of a document, else the words that answer. */
function quotedBy({
  from,
  citations,
}: Answered): readonly { readonly article: number; readonly span: Span }[] {
  const shown = from === 'document' ? citations : from === 'passage' ? citations.slice(0, 1) : [];
  return shown.map(({ article, highlight, sentenceSpan }) => ({ article, span: highlight ?? sentenceSpan }));
}
