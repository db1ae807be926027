import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIAttachment,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import { envelope, ids, type Actor } from './guild.ts';
import { resolvedOf, type Chosen } from './pickable.ts';

const { Button, UserSelect, RoleSelect, ChannelSelect, MentionableSelect } = ComponentType;

/** A command's place: its name, and of one in a group the name there. */
export interface CommandPath {
  readonly name: string;
  readonly subcommand: string | null;
}

/** An option filled in. */
export type Filled = APIApplicationCommandInteractionDataBasicOption;

/** A slash command with what was filled in. */
export function slashCommand(
  { name, subcommand }: CommandPath,
  filled: readonly Filled[],
  attachments: readonly APIAttachment[],
  actor: Actor,
): APIChatInputApplicationCommandInteraction {
  const files = Object.fromEntries(attachments.map((file) => [file.id, file]));
  const picked = resolvedOf(filled.map(({ value }) => String(value)));
  const resolved = { ...picked, ...(attachments.length === 0 ? {} : { attachments: files }) };
  return {
    ...envelope(actor),
    type: InteractionType.ApplicationCommand,
    data: {
      id: ids.command,
      name,
      type: ApplicationCommandType.ChatInput,
      options: inGroup(subcommand, [...filled]),
      ...(Object.keys(resolved).length === 0 ? {} : { resolved }),
    },
  };
}

/** Somebody typing `typed` into option `focused`. */
export function completion(
  { name, subcommand }: CommandPath,
  focused: string,
  typed: string,
  actor: Actor,
): APIApplicationCommandAutocompleteInteraction {
  const type = ApplicationCommandOptionType.String as const;
  const field = { name: focused, type, value: typed, focused: true as const };
  const options = inGroup(subcommand, [field]);
  return {
    ...envelope(actor),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: { id: ids.command, name, type: ApplicationCommandType.ChatInput, options },
  };
}

/** The options of a command; of one in a group they stand inside its own. */
function inGroup<Option>(subcommand: string | null, options: Option[]) {
  const type = ApplicationCommandOptionType.Subcommand as const;
  return subcommand === null ? options : [{ type, name: subcommand, options }];
}

/** A command chosen in the menu of a message. */
export function messageCommand(
  name: string,
  target: APIMessage,
  actor: Actor,
): APIMessageApplicationCommandInteraction {
  return {
    ...envelope(actor),
    type: InteractionType.ApplicationCommand,
    data: {
      id: ids.command,
      name,
      type: ApplicationCommandType.Message,
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
    },
  };
}

/** A press of a button of a message; of a menu, with what was chosen. */
export function press(
  customId: string,
  chosen: Chosen | null,
  message: APIMessage,
  actor: Actor,
): APIMessageComponentInteraction {
  return {
    ...envelope(actor),
    type: InteractionType.MessageComponent,
    message,
    data: { custom_id: customId, ...(chosen === null ? { component_type: Button } : chosenData(chosen)) },
  };
}

function chosenData({ type, values: chosen }: Chosen) {
  const values = [...chosen];
  const { users = {}, members = {}, roles = {}, channels = {} } = resolvedOf(values);
  switch (type) {
    case UserSelect:
      return { component_type: type, values, resolved: { users, members } };
    case RoleSelect:
      return { component_type: type, values, resolved: { roles } };
    case ChannelSelect:
      return { component_type: type, values, resolved: { channels } };
    case MentionableSelect:
      return { component_type: type, values, resolved: { users, members, roles } };
    default:
      return { component_type: type, values };
  }
}

/** A form that was filled in: what was typed, by the `custom_id` of the field. */
export function submission(
  customId: string,
  typed: ReadonlyMap<string, string>,
  message: APIMessage | null,
  actor: Actor,
): APIModalSubmitInteraction {
  const components = [...typed].map(([custom_id, value], index) => ({
    type: ComponentType.Label as const,
    id: 2 * index + 1,
    component: { type: ComponentType.TextInput as const, id: 2 * index + 2, custom_id, value },
  }));
  return {
    ...envelope(actor),
    ...(message === null ? {} : { message }),
    type: InteractionType.ModalSubmit,
    data: { custom_id: customId, components },
  };
}
