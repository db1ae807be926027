import {
  ComponentType,
  InteractionResponseType,
  MessageFlags,
  type APIInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/** A message as the commands make them, with one line of text. */
export function messageOf(
  content: string,
  flags: MessageFlags = MessageFlags.IsComponentsV2,
): APIInteractionResponseCallbackData {
  return {
    flags,
    components: [{ type: ComponentType.TextDisplay, content }],
    allowed_mentions: { parse: [] },
  };
}

/** A response that is a message of its own. */
export const sampleMessage = {
  type: InteractionResponseType.ChannelMessageWithSource,
  data: messageOf('a message'),
} as const;

/** The same, for who asked only. */
export const samplePrivateMessage = {
  type: InteractionResponseType.ChannelMessageWithSource,
  data: messageOf('for you', MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral),
} as const;

/** A response that changes the message whose button was pressed. */
export const sampleUpdate = {
  type: InteractionResponseType.UpdateMessage,
  data: messageOf('an update'),
} as const;
