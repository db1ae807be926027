import {
  InteractionResponseType,
  MessageFlags,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import { LIMITS } from '../reply/limits.ts';
import type { Choice, Command, Context, MessageCommand, Modal, Pressed } from './command.ts';
import { readCustomId } from './custom-id.ts';
import { decodeOptions, focusedOption, optionsSuit } from './options.ts';
import { newMessage, refusal, responseTo, type Response } from './response.ts';
import { shareable } from './share.ts';
import { attachmentsOf, chosenIn, fieldsOf, wireOptionsOf } from './wire.ts';

/** What a slash command comes to, with the options that were filled in. */
export async function run(
  interaction: APIApplicationCommandInteraction,
  command: Command,
  context: Context,
): Promise<Response> {
  const options = decodeOptions(wireOptionsOf(interaction), attachmentsOf(interaction));
  if (!optionsSuit(command.data, options)) {
    return refusal(interaction, context.messages.trouble.unsuitableOptions);
  }
  const shown = await command.run(options, heard(command, context));
  return responseTo(
    'modal' in shown ? shown : { message: shareable(shown, command, context), replaces: false },
    isPrivateHere(command, context),
  );
}

/** What a command in the menu of a message comes to. Discord always sends the message along. */
export async function runOn(
  interaction: APIMessageApplicationCommandInteraction,
  command: MessageCommand,
  context: Context,
): Promise<Response> {
  const { resolved, target_id: id } = interaction.data;
  const target = Object.hasOwn(resolved.messages, id) ? resolved.messages[id] : undefined;
  if (target === undefined) return refusal(interaction, context.messages.trouble.unsuitableOptions);
  return newMessage(await command.runOn(target, heard(command, context)), isPrivateHere(command, context));
}

/** The choices for what is being typed into an option. */
export function complete(
  interaction: APIApplicationCommandAutocompleteInteraction,
  command: Command,
  context: Context,
): Response {
  const focused = focusedOption(wireOptionsOf(interaction));
  const choices = focused === null ? [] : (command.complete?.(focused.name, focused.typed, context) ?? []);
  return {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: choices.filter(choiceFits).slice(0, LIMITS.choices) },
  };
}

/** What a press of a button, or a choice in a menu, comes to. */
export async function press(
  interaction: APIMessageComponentInteraction,
  command: Command,
  context: Context,
): Promise<Response> {
  const chosen = chosenIn(interaction);
  const state = stateOf(interaction.data);
  const pressed =
    chosen === null ? null : await command.press?.([...state, ...chosen], heard(command, context));
  if (pressed === null || pressed === undefined) {
    return refusal(interaction, context.messages.trouble.unknownButton);
  }
  return respondTo(pressed, command, context);
}

function respondTo(outcome: Pressed | Modal, command: Command, context: Context): Response {
  if ('modal' in outcome || outcome.isPrivate === true) return responseTo(outcome, true);
  const { message, replaces } = outcome;
  // What stands for all to see already needs no button that shares it.
  const isSeen = replaces && !isEphemeral(context.pressed);
  return responseTo(
    { message: isSeen ? message : shareable(message, command, context), replaces },
    isPrivateHere(command, context),
  );
}

function isEphemeral(message: APIMessage | null): boolean {
  return message !== null && ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** What a form filled in comes to. */
export async function submit(
  interaction: APIModalSubmitInteraction,
  command: Command,
  context: Context,
): Promise<Response> {
  const outcome =
    (await command.submit?.(stateOf(interaction.data), fieldsOf(interaction), heard(command, context))) ??
    null;
  if (outcome === null) return refusal(interaction, context.messages.trouble.unknownButton);
  return respondTo(outcome, command, context);
}

function stateOf({ custom_id: id }: { readonly custom_id: string }): readonly string[] {
  return readCustomId(id)?.state ?? [];
}

function isPrivateHere(command: Pick<Command, 'private'>, { settings }: Context): boolean {
  return command.private || settings.replies === 'private';
}

/** The context with the words of those who will see the command's replies; of refusals, only the asker does. */
function heard(command: Pick<Command, 'private'>, context: Context): Context {
  const { asker, everyone } = context.readers;
  return { ...context, messages: isPrivateHere(command, context) ? asker : everyone };
}

/** A choice that is too long or empty is left out: a cut one would ask something else. */
function choiceFits({ name, value }: Choice): boolean {
  return [name, value].every((text) => text.length > 0 && text.length <= LIMITS.choice);
}
