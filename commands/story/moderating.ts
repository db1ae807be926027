import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Context, MessageBody } from '../../src/interactions/command.ts';
import { textMessage } from '../../src/reply/message.ts';
import type { Shelf } from '../../src/shelf/shelf.ts';

/** For a command of a server's moderators: only in servers, and shown by Discord to those who may manage messages. */
export const inServers: Pick<
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  'contexts' | 'integration_types' | 'default_member_permissions'
> = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: String(PermissionFlagsBits.ManageMessages),
};

/** Runs `act` on the server's shelf; outside a server there is none, and the message says so. */
export async function onShelf(
  context: Context,
  act: (shelf: Shelf) => MessageBody | Promise<MessageBody>,
): Promise<MessageBody> {
  const { shelf, messages } = context;
  return shelf === null ? textMessage(messages.trouble.moderatorsOnlyInServer) : act(shelf);
}
