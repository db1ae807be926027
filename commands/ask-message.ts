import { ApplicationCommandType, type APIMessage } from 'discord-api-types/v10';
import {
  everywhere,
  type Context,
  type MessageBody,
  type MessageCommand,
} from '../src/interactions/command.ts';
import { en } from '../src/locales/en.ts';
import { message, small, textDisplay, textMessage } from '../src/reply/message.ts';
import { aboutMessage } from '../src/reply/about-message.ts';
import { brief } from '../src/reply/verbatim/window.ts';
import { LONGEST_QUESTION, ownWords, questionIn } from '../src/retrieval/question/question-in.ts';
import { passagesAbout } from '../src/retrieval/passages-about.ts';
import { answerTo } from './answer/reply.ts';
import { contentOf } from './check.ts';

/** Room in rendered UTF-16 units for the question that was found, when it is shown again. */
const ROOM = 120;

/**
 * `Ask the story about this` in a message's menu: the question that the message asks, answered; where it asks none, the
 * passages that are about it. For the one who chose it only.
 */
export const askMessageCommand: MessageCommand = {
  data: { type: ApplicationCommandType.Message, name: en.commands['ask-message'], ...everywhere },
  access: 'everyone',
  private: true,
  runOn: (target: APIMessage, context: Context): MessageBody => {
    const written = contentOf(target);
    const question = questionIn(written);
    const { understood } = context.messages;
    if (question !== null) {
      const asked = textDisplay(small(understood.asked(brief(question, ROOM))));
      return message(...asked, ...answerTo({ question, asTyped: false }, context).components);
    }
    // A message that only quotes is about what it quotes.
    const words = ownWords(written) || ownWords(written.replaceAll(/^>+ ?/gmu, ''));
    if (!/[\p{L}\p{N}]/u.test(words)) return textMessage(understood.noWords);
    const { served, messages } = context;
    const citations = passagesAbout(served.index, words.slice(0, LONGEST_QUESTION));
    return aboutMessage(citations, { story: served.index.story, messages });
  },
};
