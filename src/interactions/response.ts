import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIAttachment,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import type { Markdown } from '../locales/markdown.ts';
import { textMessage, type MessageFile } from '../reply/message.ts';
import type { MessageBody, Modal, Pressed } from './command.ts';

/**
 * Discord's response JSON, the files that go with its message, and why it is no answer where it is none. A front sends
 * the files beside the JSON, which must hold neither: see {@link jsonOf}.
 */
export type Response = APIInteractionResponse & {
  readonly files?: readonly MessageFile[];
  readonly denied?: Denial;
};

/** `refused`: not allowed, or not understood. `failed`: there was a fault inside the command. */
export type Denial = 'refused' | 'failed';

/** The JSON of a response, as Discord takes it. */
export function jsonOf(response: Response): APIInteractionResponse {
  const { files: _files, denied: _denied, ...json } = response;
  return json;
}

/** A message below the others, for all to see or for the asker only. */
export function newMessage(body: MessageBody, isPrivate: boolean): Response {
  const flags = isPrivate ? body.flags | MessageFlags.Ephemeral : body.flags;
  return withFilesOf(body, {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: { ...wireOf(body), flags },
  });
}

/** What a press or a filled-in form comes to. */
export function responseTo(outcome: Pressed | Modal, isPrivate: boolean): Response {
  if ('modal' in outcome) return { type: InteractionResponseType.Modal, data: outcome.modal };
  const { message, replaces } = outcome;
  if (!replaces) return newMessage(message, isPrivate);
  return withFilesOf(message, {
    type: InteractionResponseType.UpdateMessage,
    // The files of before would stay, unless told otherwise.
    data: { ...wireOf(message), attachments: attachmentsOf(message) },
  });
}

/** A private message; for an autocompletion, which can show none, no choices. */
export function refusal(interaction: APIInteraction, text: Markdown, denied: Denial = 'refused'): Response {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    const { ApplicationCommandAutocompleteResult: type } = InteractionResponseType;
    return { type, data: { choices: [] }, denied };
  }
  return { ...newMessage(textMessage(text), true), denied };
}

function wireOf(body: MessageBody) {
  const { files = [] } = body;
  return {
    flags: body.flags,
    components: [...body.components],
    allowed_mentions: { parse: [] },
    ...(files.length === 0 ? {} : { attachments: attachmentsOf(body) }),
  };
}

/** @see https://docs.discord.com/developers/reference#uploading-files */
function attachmentsOf({
  files = [],
}: MessageBody): Pick<APIAttachment, 'id' | 'filename' | 'description'>[] {
  return files.map(({ name, description }, index) => ({ id: String(index), filename: name, description }));
}

function withFilesOf({ files = [] }: MessageBody, json: APIInteractionResponse): Response {
  return files.length === 0 ? json : { ...json, files };
}
