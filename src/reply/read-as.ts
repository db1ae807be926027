import type { Messages } from '../locales/messages.ts';
import { buttonRows, pressButton, small, textDisplay, type MessageBody } from './message.ts';
import { brief } from './verbatim/window.ts';

/** Room in rendered UTF-16 units for a question, when it is shown again. */
const ROOM = 100;

/**
 * How a question was read that leans on the last one, with a button that asks it as it was typed; `aloneId` is its
 * `custom_id`, null where the question is too long for one.
 */
export function readAsText(
  question: string,
  aloneId: string | null,
  { understood }: Messages,
): MessageBody['components'] {
  return [
    ...textDisplay(small(understood.readAs(brief(question, ROOM)))),
    ...(aloneId === null
      ? textDisplay(small(understood.askAsTyped))
      : buttonRows([pressButton(understood.notMeant, aloneId)])),
  ];
}
