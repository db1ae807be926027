import type { Abstained, Reason } from '../retrieval/answer.ts';
import { answering, furtherText, linkRows, mendedText, type Telling } from './answer.ts';
import { buttonRows, message, pressButton, separator, textDisplay, type MessageBody } from './message.ts';
import { brief } from './window.ts';

/** Terms that a reason names, and the room for each in rendered UTF-16 units. */
const TERMS = { most: 5, room: 80 } as const;

/** Suggested questions under a refusal. */
const MOST_SUGGESTIONS = 3;

/** How many of the nearest passages are shown, and linked to. */
const MOST_NEAREST = 2;

/** Gives the `custom_id` of a button that asks a question; null where the question cannot be kept in one. */
export type AskButtonId = (question: string) => string | null;

/**
 * The message of a refusal: why, the nearest passages, and up to three questions that the story does answer, as
 * buttons that ask them.
 */
export function refusalMessage(answer: Abstained, telling: Telling, askButtonId: AskButtonId): MessageBody {
  const { messages } = telling;
  const nearest = answer.citations.slice(0, MOST_NEAREST);
  const questions = questionRows(answer.suggestions, askButtonId);
  return message(
    ...mendedText(answer.mended, messages),
    ...textDisplay(messages.answer.reason(briefReason(answer.reason))),
    ...(nearest.length === 0 ? [] : [separator(), ...furtherText(nearest, messages.answer.nearest, telling)]),
    ...linkRows(nearest.map(answering), telling),
    ...(questions.length === 0 ? [] : textDisplay(messages.answer.askInstead)),
    ...questions,
  );
}

/** Buttons that ask these questions, each on its own row so that its words have room. */
export function questionRows(
  questions: readonly string[],
  askButtonId: AskButtonId,
): MessageBody['components'] {
  return [...new Set(questions)].slice(0, MOST_SUGGESTIONS).flatMap((question) => {
    const id = askButtonId(question);
    return id === null ? [] : buttonRows([pressButton(question, id)]);
  });
}

/** The same reason about terms short and few enough to stand in a sentence. */
function briefReason(reason: Reason): Reason {
  return { ...reason, terms: reason.terms.slice(0, TERMS.most).map((term) => brief(term, TERMS.room)) };
}
