import type { Context, MessageBody } from '../../src/interactions/command.ts';
import { textMessage } from '../../src/reply/message.ts';
import type { Shelf } from '../../src/shelf/shelf.ts';

/** Runs `act` on the server's shelf; outside a server there is none, and the message says so. */
export async function onShelf(
  context: Context,
  act: (shelf: Shelf) => MessageBody | Promise<MessageBody>,
): Promise<MessageBody> {
  const { shelf, messages } = context;
  return shelf === null ? textMessage(messages.trouble.moderatorsOnlyInServer) : act(shelf);
}
