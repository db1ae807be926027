import type { APIMessage, APIUser, MessageType } from 'discord-api-types/v10';

/**
 * A message as Discord sends it along with a press, that shows nothing: for what stands in Discord's place.
 * @see https://docs.discord.com/developers/resources/message#message-object
 */
export function bareMessage(
  { id, channel, at }: { readonly id: string; readonly channel: string; readonly at: Date },
  author: APIUser,
  type: MessageType.Default | MessageType.ChatInputCommand,
): APIMessage {
  return {
    id,
    channel_id: channel,
    author,
    content: '',
    timestamp: at.toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type,
    components: [],
  };
}
