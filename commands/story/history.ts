import { defineCommand, type Context } from '../../src/interactions/command.ts';
import { en } from '../../src/locales/en.ts';
import { join, type Markdown } from '../../src/locales/markdown.ts';
import { message, textDisplay, textMessage } from '../../src/reply/message.ts';
import type { Shelf } from '../../src/shelf/shelf.ts';
import { onShelf } from './moderating.ts';
import { servingOf } from './own.ts';

/** Lines of the history, and versions, that fit into a message. */
const MOST = { entries: 12, versions: 8 } as const;

/** `/story history`: who changed what in this server, and the versions of the story that serves. */
export const historyCommand = defineCommand({
  data: { name: 'history', description: en.commands['story.history'] },
  access: 'moderators',
  private: true,
  run: async (_options, context) =>
    onShelf(context, async (shelf) => {
      const words = context.messages.shelf;
      const history = await shelf.history(MOST.entries);
      if (history.status === 'trouble') return textMessage(words.trouble(history));
      if (history.value.length === 0) return textMessage(words.noHistory);
      return message(
        ...textDisplay(words.history),
        ...textDisplay(join(history.value.map(words.entry), '\n')),
        ...textDisplay(await versionsText(shelf, context)),
      );
    }),
});

async function versionsText(shelf: Shelf, { messages }: Context): Promise<Markdown> {
  const words = messages.shelf;
  const story = servingOf(shelf);
  if (story === null) return words.operator(true);
  const versions = await shelf.versions(story.id);
  if (versions.status === 'trouble') return words.trouble(versions);
  const lines = versions.value
    .slice(0, MOST.versions)
    .map((version) => words.version(version, version.number === story.current));
  return join([words.versions(story.name), ...lines], '\n');
}
