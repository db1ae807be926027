import {
  MessageType,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
} from 'discord-api-types/v10';
import { bareMessage } from '../../src/interactions/bare-message.ts';
import { applicationId, channelId, snowflake } from './origin.ts';

/** A message that somebody wrote. */
export function writtenMessage(content: string): APIMessage {
  return { ...botMessage(), content, type: MessageType.Default };
}

/** A message of the bot as Discord keeps it and sends it along with a press: each part has got a number. */
export function keptMessage(components: readonly APIMessageTopLevelComponent[], flags = 0): APIMessage {
  return {
    ...botMessage(),
    flags,
    components: components.map((component, id) => ({ ...component, id: id + 1 })),
  };
}

/** A message of the bot that shows nothing. */
export function botMessage(): APIMessage {
  const author: APIUser = {
    id: applicationId,
    username: 'verbatim',
    global_name: null,
    discriminator: '0000',
    avatar: null,
    bot: true,
  };
  const place = { id: snowflake(), channel: channelId, at: new Date('2026-01-01T00:00:00Z') };
  return bareMessage(place, author, MessageType.ChatInputCommand);
}
