import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { defineCommand } from '../../src/interactions/command.ts';
import { en } from '../../src/locales/en.ts';
import { textMessage } from '../../src/reply/message.ts';
import { changeMessage } from '../story/own.ts';
import { onOwnStory } from './pinning.ts';

/** `/golden remove question`. */
export const removeCommand = defineCommand({
  data: {
    name: 'remove',
    description: en.commands['golden.remove'],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: en.commands['golden.remove.question'],
        required: true,
        min_length: 1,
        max_length: 100,
      },
    ],
  },
  access: 'moderators',
  private: true,
  run: async ({ question: typed }, context) =>
    onOwnStory(context, async (shelf, { id }) => {
      const { golden: words, shelf: shelfWords } = context.messages;
      const golden = await shelf.golden(id);
      if (golden.status === 'trouble') return textMessage(shelfWords.trouble(golden));
      const wanted = typed.trim().toLowerCase();
      const found = golden.value.find(({ question }) => question.toLowerCase() === wanted);
      if (found === undefined) return textMessage(words.noSuchQuestion(typed));
      return changeMessage(
        await shelf.change({ kind: 'unpin', story: id, question: found.question }),
        context,
        () => words.unpinned(found.question),
      );
    }),
});
