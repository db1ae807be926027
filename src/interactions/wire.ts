import {
  ApplicationCommandType,
  InteractionType,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIMessageApplicationCommandInteraction,
} from 'discord-api-types/v10';
import { readCustomId } from './custom-id.ts';

/** Whether a command was chosen in the context menu of a message. */
export function isOnMessage(
  interaction: APIInteraction,
): interaction is APIMessageApplicationCommandInteraction {
  return (
    interaction.type === InteractionType.ApplicationCommand &&
    interaction.data.type === ApplicationCommandType.Message
  );
}

/** The command that an interaction is for; empty where it names none. */
export function commandNameOf(interaction: APIInteraction): string {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
    case InteractionType.ApplicationCommandAutocomplete:
      return interaction.data.name;
    case InteractionType.MessageComponent:
    case InteractionType.ModalSubmit:
      return readCustomId(interaction.data.custom_id)?.command ?? '';
    default:
      return '';
  }
}

/** The options that came with a command, as Discord sends them. */
export function wireOptionsOf(
  interaction: APIApplicationCommandInteraction,
): readonly APIApplicationCommandInteractionDataOption[] {
  return 'options' in interaction.data ? (interaction.data.options ?? []) : [];
}
