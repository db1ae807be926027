import { defineCommand } from '../../src/interactions/command.ts';
import { en } from '../../src/locales/en.ts';
import { completeNames } from '../completion.ts';
import { onShelf } from './moderating.ts';
import { changeMessage, namedStory, noSuchStory, standing } from './own.ts';
import { storyOption } from './option.ts';

/** `/story switch story`: answers from another of the server's stories, or from the operator's. */
export const switchCommand = defineCommand({
  data: {
    name: 'switch',
    description: en.commands['story.switch'],
    options: [storyOption],
  },
  access: 'moderators',
  private: true,
  run: async ({ story: name }, context) =>
    onShelf(context, async (shelf) => {
      const { messages } = context;
      const chosen = namedStory(standing(shelf), name);
      if (chosen === null && name !== messages.shelf.operatorName) return noSuchStory(name, context);
      return changeMessage(await shelf.change({ kind: 'switch', story: chosen?.id ?? null }), context, () =>
        messages.shelf.switched(chosen?.name ?? null),
      );
    }),
  complete: (_focused, typed, { shelf, messages }) =>
    shelf === null
      ? []
      : completeNames([...standing(shelf).map(({ name }) => name), messages.shelf.operatorName], typed),
});
