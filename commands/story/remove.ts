import { customId } from '../../src/interactions/custom-id.ts';
import { defineCommand, fullName } from '../../src/interactions/command.ts';
import { en } from '../../src/locales/en.ts';
import { buttonRows, message, pressButton, textDisplay, textMessage } from '../../src/reply/message.ts';
import { onShelf } from './moderating.ts';
import { changeMessage, completeStory, changeText, namedStory, noSuchStory, standing } from './own.ts';
import { storyOption } from './option.ts';

const NAME = 'remove';

/** `/story remove story`, with a button that puts it back for a day. */
export const removeCommand = defineCommand({
  data: { name: NAME, description: en.commands['story.remove'], options: [storyOption] },
  access: 'moderators',
  private: true,
  run: async ({ story: typed }, context) =>
    onShelf(context, async (shelf) => {
      const words = context.messages.shelf;
      const story = namedStory(standing(shelf), typed);
      if (story === null) return noSuchStory(typed, context);
      const removed = await shelf.change({ kind: 'remove', story: story.id, base: story.current });
      const text = changeText(removed, context, () => words.removed(story.name));
      const id = customId(fullName('story', NAME), 'restore', story.id);
      const isGone = removed.status === 'reached' && removed.value.status === 'changed';
      return message(
        ...textDisplay(text),
        ...buttonRows(isGone && id !== null ? [pressButton(words.restore, id)] : []),
      );
    }),
  press: async ([does, id], context) => {
    if (does !== 'restore' || id === undefined) return null;
    const body = await onShelf(context, async (shelf) => {
      const words = context.messages.shelf;
      const story = shelf.record.stories.find((one) => one.id === id);
      if (story === undefined) return textMessage(words.conflict('gone'));
      return changeMessage(await shelf.change({ kind: 'restore', story: id }), context, () =>
        words.restored(story.name),
      );
    });
    return { message: body, replaces: true };
  },
  complete: completeStory,
});
