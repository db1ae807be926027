import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { defineCommand } from '../../src/interactions/command.ts';
import { en } from '../../src/locales/en.ts';
import { textMessage } from '../../src/reply/message.ts';
import { onShelf } from './moderating.ts';
import { changeMessage, servingOf } from './own.ts';

/** `/story rollback version`: an earlier version of the story that serves answers again. */
export const rollbackCommand = defineCommand({
  data: {
    name: 'rollback',
    description: en.commands['story.rollback'],
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'version',
        description: en.commands['option.version'],
        required: true,
        min_value: 1,
        max_value: 999_999,
      },
    ],
  },
  access: 'moderators',
  private: true,
  run: async ({ version: number }, context) =>
    onShelf(context, async (shelf) => {
      const words = context.messages.shelf;
      const story = servingOf(shelf);
      if (story === null) return textMessage(words.noneOfItsOwn);
      const versions = await shelf.versions(story.id);
      if (versions.status === 'trouble') return textMessage(words.trouble(versions));
      const chosen = versions.value.find((version) => version.number === number);
      if (chosen === undefined || chosen.appliedAt === null) return textMessage(words.noSuchVersion(number));
      const change = { kind: 'roll-back', story: story.id, number, base: story.current } as const;
      return changeMessage(await shelf.change(change), context, () => words.rolledBack(story.name, number));
    }),
});
