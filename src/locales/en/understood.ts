import { say } from '../markdown.ts';
import type { UnderstoodMessages } from '../understood-messages.ts';

/** English words of how a question was understood. */
export const understood: UnderstoodMessages = {
  readAs: (question) => say`Read as: ${question}`,
  notMeant: 'Not what I meant',
  askAsTyped: say`To ask it just as you typed it, set the option as-typed.`,
};
