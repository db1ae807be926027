import { say } from '../markdown.ts';
import type { UnderstoodMessages } from '../understood-messages.ts';

/** English words of how a question was understood. */
export const understood: UnderstoodMessages = {
  readAs: (question) => say`Read as: ${question}`,
  notMeant: 'Not what I meant',
  askAsTyped: say`To ask it just as you typed it, set the option as-typed.`,
  asked: (question) => say`Asked: ${question}`,
  about: say`**What the story says on that.** The message asks nothing, so these are the passages nearest to it`,
  nothingAbout: say`I found no passage in this story about that message.`,
  noWords: say`This message has no words that I could ask the story about.`,
};
