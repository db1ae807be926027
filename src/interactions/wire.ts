import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIAttachment,
  type APIInteraction,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import { isSnowflake } from '../shelf/settings.ts';
import { fullName, type Fields } from './command.ts';
import { readCustomId } from './custom-id.ts';
import { withoutNul } from './options.ts';

/** Whether a command was chosen in the context menu of a message. */
export function isOnMessage(
  interaction: APIInteraction,
): interaction is APIMessageApplicationCommandInteraction {
  return (
    interaction.type === InteractionType.ApplicationCommand &&
    interaction.data.type === ApplicationCommandType.Message
  );
}

/** The command that an interaction is for, by its name in full; empty where it names none. */
export function commandNameOf(interaction: APIInteraction): string {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
    case InteractionType.ApplicationCommandAutocomplete: {
      const { name } = interaction.data;
      const chosen = subcommandOf(interaction);
      return chosen === null ? name : fullName(name, chosen.name);
    }
    case InteractionType.MessageComponent:
    case InteractionType.ModalSubmit:
      return readCustomId(interaction.data.custom_id)?.command ?? '';
    default:
      return '';
  }
}

type CommandInteraction = APIApplicationCommandInteraction | APIApplicationCommandAutocompleteInteraction;

/** The options that came with a command, or with the command of a group, as Discord sends them. */
export function wireOptionsOf(
  interaction: CommandInteraction,
): readonly APIApplicationCommandInteractionDataOption[] {
  return subcommandOf(interaction)?.options ?? optionsIn(interaction);
}

/** What Discord says of the files that came with a command, by id. */
export function attachmentsOf({
  data,
}: APIApplicationCommandInteraction): Readonly<Record<string, APIAttachment>> {
  const resolved = 'resolved' in data ? data.resolved : undefined;
  return resolved !== undefined && 'attachments' in resolved ? (resolved.attachments ?? {}) : {};
}

/** What was typed into a form, by the `custom_id` of the field. */
export function fieldsOf({ data }: APIModalSubmitInteraction): Fields {
  return Object.fromEntries(
    data.components.flatMap((component) => {
      const fields =
        component.type === ComponentType.ActionRow
          ? component.components
          : component.type === ComponentType.Label
            ? [component.component]
            : [];
      return fields.flatMap((field) =>
        field.type === ComponentType.TextInput ? [[field.custom_id, withoutNul(field.value)] as const] : [],
      );
    }),
  );
}

/** What was chosen in a menu of texts or of roles; none for a button. Null where a role's id is not one. */
export function chosenIn({ data }: APIMessageComponentInteraction): readonly string[] | null {
  if (data.component_type === ComponentType.StringSelect) return data.values;
  if (data.component_type !== ComponentType.RoleSelect) return [];
  return data.values.every(isSnowflake) ? data.values : null;
}

/** Who caused an interaction: a user's id; null where Discord does not say. */
export function askerOf({ member, user }: APIInteraction): string | null {
  return (member?.user ?? user)?.id ?? null;
}

function subcommandOf(interaction: CommandInteraction) {
  const [first] = optionsIn(interaction);
  return first?.type === ApplicationCommandOptionType.Subcommand ? first : null;
}

function optionsIn(interaction: CommandInteraction): readonly APIApplicationCommandInteractionDataOption[] {
  return 'options' in interaction.data ? (interaction.data.options ?? []) : [];
}
