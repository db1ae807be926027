import { InteractionType, type APIInteraction } from 'discord-api-types/v10';
import { SHARE_ID, sharedMessage, withShareButton } from '../reply/share.ts';
import type { Command, Context, MessageBody } from './command.ts';
import { newMessage, refusal, type Response } from './response.ts';
import { askerOf } from './wire.ts';

/**
 * What a press of the Share button comes to: the private message that it stands in, for all to see, with who shared it. It
 * pings nobody. Null for any other interaction. Any command's reply may have the button.
 */
export function shareOf(
  interaction: APIInteraction,
  { asker: { trouble }, everyone: { actions } }: Context['readers'],
): Response | null {
  if (interaction.type !== InteractionType.MessageComponent || interaction.data.custom_id !== SHARE_ID) {
    return null;
  }
  const sharer = askerOf(interaction);
  const { components = [] } = interaction.message;
  const shared = sharer === null ? null : sharedMessage(components, actions.sharedBy(sharer));
  return shared === null ? refusal(interaction, trouble.unknownButton) : newMessage(shared, false);
}

/**
 * A reply with a Share button, where it is private only because the server's moderators want replies so. Files stay with
 * the private message, so that a reply that has some cannot be shared.
 */
export function shareable(
  body: MessageBody,
  { access, private: isPrivate }: Pick<Command, 'access' | 'private'>,
  { settings, messages }: Context,
): MessageBody {
  const isShareable =
    access === 'everyone' && !isPrivate && settings.replies === 'private' && body.files === undefined;
  return isShareable ? withShareButton(body, messages) : body;
}
