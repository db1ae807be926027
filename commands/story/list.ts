import { defineCommand } from '../../src/interactions/command.ts';
import { en } from '../../src/locales/en.ts';
import { join } from '../../src/locales/markdown.ts';
import { message, textDisplay } from '../../src/reply/message.ts';
import { onShelf } from './moderating.ts';

/** Stories that the list names: more would not fit into a message. */
const MOST_LISTED = 25;

/** `/story list`: the server's stories, and which of them serves. */
export const listCommand = defineCommand({
  data: { name: 'list', description: en.commands['story.list'] },
  access: 'moderators',
  private: true,
  run: async (_options, context) =>
    onShelf(context, ({ record }) => {
      const { shelf, answer } = context.messages;
      const lines = record.stories
        .slice(0, MOST_LISTED)
        .map((story) => shelf.listed(story, story.id === record.serving));
      const left = record.stories.length - lines.length;
      return message(
        ...textDisplay(shelf.title(record.stories.length)),
        ...textDisplay(
          join(
            [
              ...lines,
              ...(left > 0 ? [answer.moreNotShown(left)] : []),
              shelf.operator(record.serving === null),
            ],
            '\n',
          ),
        ),
      );
    }),
});
