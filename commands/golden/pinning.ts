import { textMessage } from '../../src/reply/message.ts';
import type { Context, MessageBody } from '../../src/interactions/command.ts';
import type { Shelf } from '../../src/shelf/shelf.ts';
import type { ShelvedStory } from '../../src/shelf/shelf-record.ts';
import { onShelf } from '../story/moderating.ts';
import { servingOf } from '../story/own.ts';

/** Runs `act` on the server's own story that serves; where it has none, the message says how to load one. */
export async function onOwnStory(
  context: Context,
  act: (shelf: Shelf, story: ShelvedStory) => MessageBody | Promise<MessageBody>,
): Promise<MessageBody> {
  return onShelf(context, (shelf) => {
    const story = servingOf(shelf);
    return story === null ? textMessage(context.messages.shelf.noneOfItsOwn) : act(shelf, story);
  });
}
