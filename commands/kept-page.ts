import type { Context, MessageBody } from '../src/interactions/command.ts';
import { message } from '../src/reply/message.ts';
import { storyChangedNote } from '../src/reply/pager.ts';

/** What a press shows, where the message pressed is of that version of the story: with a note where another one serves by now. */
export function keptPage(shown: MessageBody, version: string, { served, messages }: Context): MessageBody {
  const note = storyChangedNote(version === served.index.story.version, messages);
  return { ...shown, ...message(...note, ...shown.components) };
}
