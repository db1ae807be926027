import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { defineCommand } from '../../src/interactions/command.ts';
import { en } from '../../src/locales/en.ts';
import { onShelf } from './moderating.ts';
import { changeMessage, completeStory, namedStory, noSuchStory, standing } from './own.ts';
import { storyOption } from './option.ts';

/** `/story rename story name`. */
export const renameCommand = defineCommand({
  data: {
    name: 'rename',
    description: en.commands['story.rename'],
    options: [
      storyOption,
      {
        type: ApplicationCommandOptionType.String,
        name: 'name',
        description: en.commands['option.name'],
        required: true,
        min_length: 1,
        max_length: 60,
      },
    ],
  },
  access: 'moderators',
  private: true,
  run: async ({ story: typed, name }, context) =>
    onShelf(context, async (shelf) => {
      const story = namedStory(standing(shelf), typed);
      if (story === null) return noSuchStory(typed, context);
      return changeMessage(
        await shelf.change({ kind: 'rename', story: story.id, seen: story.name, name: name.trim() }),
        context,
        () => context.messages.shelf.renamed(story.name, name.trim()),
      );
    }),
  complete: completeStory,
});
