import {
  ComponentType,
  InteractionResponseType,
  MessageFlags,
  type APICommandAutocompleteInteractionResponseCallbackData,
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
} from 'discord-api-types/v10';
import { message, withFiles } from '../../../src/reply/message.ts';
import { violationsOf } from '../discord-limits.ts';
import type { Note } from './note.ts';

/**
 * Discord's rules for a first response that its schema does not state, and ours: Components V2, and nobody is pinged.
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding
 */
export function checkCallback(response: APIInteractionResponse, note: Note): void {
  const { type } = response;
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.UpdateMessage:
      note(response.data === undefined, 'a message without its data');
      if (response.data !== undefined) checkMessage(response.data, MessageFlags.Ephemeral, note);
      return;
    case InteractionResponseType.DeferredChannelMessageWithSource:
      note(((response.data?.flags ?? 0) & ~MessageFlags.Ephemeral) !== 0, 'flags of a deferral');
      note(
        Object.keys(response.data ?? {}).some((key) => key !== 'flags'),
        'a deferral with a message',
      );
      return;
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      checkChoices(response.data, note);
      return;
    case InteractionResponseType.Modal:
      checkForm(response.data, note);
      return;
    default:
      note(
        type !== InteractionResponseType.DeferredMessageUpdate && type !== InteractionResponseType.Pong,
        `type ${type}`,
      );
  }
}

/** A message on the wire: only what its kind may hold, flagged `flags` besides Components V2 at most. */
export function checkMessage(data: APIInteractionResponseCallbackData, flags: number, note: Note): void {
  const { components = [], attachments = [] } = data;
  const given = data.flags ?? 0;
  note((given & MessageFlags.IsComponentsV2) === 0, 'components without their flag');
  note((given & ~(MessageFlags.IsComponentsV2 | flags)) !== 0, `flags ${given}`);
  note(JSON.stringify(data.allowed_mentions) !== '{"parse":[]}', 'pings');
  for (const key of ['content', 'embeds', 'poll', 'tts'] as const)
    note(key in data, `${key} in Components V2`);
  note(new Set(attachments.map(({ id }) => id)).size < attachments.length, 'two equal attachments');
  // Of a file the wire has the name and the description; that it has bytes is checked where they are sent.
  const files = attachments.map(({ filename: name = '', description = '' }) => {
    return {
      name,
      description,
      type: 'image/png' as const,
      bytes: new Uint8Array(1),
    };
  });
  const body = message(...components);
  for (const what of violationsOf(files.length === 0 ? body : withFiles(body, files))) note(true, what);
}

function checkChoices(
  { choices = [] }: APICommandAutocompleteInteractionResponseCallbackData,
  note: Note,
): void {
  note(choices.length > 25, `${choices.length} choices`);
  for (const { name, value } of choices) {
    note(name.trim() === '' || name.length > 100, `choice of ${name.length}`);
    note(value === '' || String(value).length > 100, `value of ${String(value).length}`);
  }
}

function checkForm({ title, components }: APIModalInteractionResponseCallbackData, note: Note): void {
  note(title.trim() === '', 'a form without a title');
  note(components.length > 5, `${components.length} rows of a form`);
  const ids: string[] = [];
  for (const component of components) {
    if (component.type !== ComponentType.Label || component.component.type !== ComponentType.TextInput) {
      note(true, `component of type ${component.type} in a form`);
      continue;
    }
    note(component.label.trim() === '', 'a field without a label');
    ids.push(component.component.custom_id);
    checkField(component.component, note);
  }
  note(new Set(ids).size < ids.length, 'two equal custom ids');
}

function checkField(
  { label, value = '', min_length: least = 0, max_length: most = 4000 }: APITextInputComponent,
  note: Note,
) {
  note(label !== undefined, 'a label of its own inside a label');
  note(least > most, `${least} to ${most} characters`);
  note(value.length > most || (value !== '' && value.length < least), `a text of ${value.length}`);
}
