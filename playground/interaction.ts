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
import { envelope, ids, type Role } from './guild.ts';

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
  role: Role,
): APIChatInputApplicationCommandInteraction {
  const resolved = { attachments: Object.fromEntries(attachments.map((file) => [file.id, file])) };
  return {
    ...envelope(role),
    type: InteractionType.ApplicationCommand,
    data: {
      id: ids.command,
      name,
      type: ApplicationCommandType.ChatInput,
      options: inGroup(subcommand, [...filled]),
      ...(attachments.length === 0 ? {} : { resolved }),
    },
  };
}

/** Somebody typing `typed` into option `focused`. */
export function completion(
  { name, subcommand }: CommandPath,
  focused: string,
  typed: string,
  role: Role,
): APIApplicationCommandAutocompleteInteraction {
  const type = ApplicationCommandOptionType.String as const;
  const field = { name: focused, type, value: typed, focused: true as const };
  const options = inGroup(subcommand, [field]);
  return {
    ...envelope(role),
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
  role: Role,
): APIMessageApplicationCommandInteraction {
  return {
    ...envelope(role),
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
  chosen: readonly string[] | null,
  message: APIMessage,
  role: Role,
): APIMessageComponentInteraction {
  const { Button, StringSelect } = ComponentType;
  return {
    ...envelope(role),
    type: InteractionType.MessageComponent,
    message,
    data:
      chosen === null
        ? { custom_id: customId, component_type: Button }
        : { custom_id: customId, component_type: StringSelect, values: [...chosen] },
  };
}

/** A form that was filled in: what was typed, by the `custom_id` of the field. */
export function submission(
  customId: string,
  typed: ReadonlyMap<string, string>,
  message: APIMessage | null,
  role: Role,
): APIModalSubmitInteraction {
  const components = [...typed].map(([custom_id, value], index) => ({
    type: ComponentType.Label as const,
    id: 2 * index + 1,
    component: { type: ComponentType.TextInput as const, id: 2 * index + 2, custom_id, value },
  }));
  return {
    ...envelope(role),
    ...(message === null ? {} : { message }),
    type: InteractionType.ModalSubmit,
    data: { custom_id: customId, components },
  };
}
