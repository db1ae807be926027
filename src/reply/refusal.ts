import { join, say, type Markdown } from '../locales/markdown.ts';
import type { Abstained, Citation, Reason } from '../retrieval/answer.ts';
import { mendedText } from './answer.ts';
import { passagesText, sentencePlace, type Telling } from './passage.ts';
import { linkRows } from './place/links.ts';
import { buttonRows, message, pressButton, separator, textDisplay, type MessageBody } from './message.ts';
import { quotation } from './verbatim/quotation.ts';
import { brief } from './verbatim/window.ts';

/** Terms that a reason names, and the room for each in rendered UTF-16 units. */
const TERMS = { most: 5, room: 80 } as const;

/** Suggested questions under a refusal. */
const MOST_SUGGESTIONS = 3;

/** Room for a field's value, in rendered UTF-16 units. */
const FIELD = 300;

/** How many of the nearest passages are shown, and linked to. */
const MOST_NEAREST = 2;

/** Gives the `custom_id` of a button that asks a question; null where the question cannot be kept in one. */
export type AskButtonId = (question: string) => string | null;

/** The `custom_id`s of a refusal's buttons. */
export interface RefusalButtons {
  readonly askId: AskButtonId;
  /** Asks again with typos left as they are; null where there is no such button. */
  readonly asTypedId: string | null;
}

/**
 * The message of a refusal: why, the nearest passages, and up to three questions that the story does answer, as
 * buttons that ask them.
 */
export function refusalMessage(
  answer: Abstained,
  telling: Telling,
  { askId, asTypedId }: RefusalButtons,
): MessageBody {
  const { story, messages } = telling;
  const nearest = answer.citations.slice(0, MOST_NEAREST).map(withoutHighlight);
  const questions = questionRows(answer.suggestions, askId);
  return message(
    ...mendedText(answer.mended, messages, asTypedId),
    ...textDisplay(
      join([messages.answer.reason(briefReason(answer.reason)), fieldOf(answer.reason, telling)], '\n'),
    ),
    ...(nearest.length === 0
      ? []
      : [separator(), ...passagesText(nearest, messages.answer.nearest, telling)]),
    ...linkRows(nearest.map(sentencePlace), story, messages),
    ...(questions.length === 0 ? [] : textDisplay(messages.answer.askInstead)),
    ...questions,
  );
}

/** The field that alone has the reader's words, quoted. */
function fieldOf(reason: Reason, { story }: Telling): Markdown {
  if (reason.kind !== 'only-in-field') return say``;
  const text = story.articles[reason.article]?.text ?? '';
  return quotation(text, reason.span, reason.span, null, FIELD);
}

/** Buttons that ask these questions, each on its own row so that its words have room. */
export function questionRows(questions: readonly string[], askId: AskButtonId): MessageBody['components'] {
  return [...new Set(questions)].slice(0, MOST_SUGGESTIONS).flatMap((question) => {
    const id = askId(question);
    return id === null ? [] : buttonRows([pressButton(question, id)]);
  });
}

/** No words are set off in what does not answer: neither a highlight nor the sentence. */
function withoutHighlight(citation: Citation): Citation {
  return { ...citation, highlight: null, sentenceSpan: citation.span };
}

/**
 * The same reason about terms short and few enough to stand in a sentence. What is true of all terms together need
 * not be true of some: then none are named.
 */
function briefReason(reason: Reason): Reason {
  const isOfAll = ['not-together', 'not-answered', 'missing-answer-type'].includes(reason.kind);
  if (isOfAll && reason.terms.length > TERMS.most) return { ...reason, terms: [] };
  return { ...reason, terms: reason.terms.slice(0, TERMS.most).map((term) => brief(term, TERMS.room)) };
}
