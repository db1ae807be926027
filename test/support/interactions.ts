import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentButtonInteraction,
  type APIMessageComponentSelectMenuInteraction,
  type APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import { botMessage, writtenMessage } from './kept-messages.ts';
import { envelope, snowflake, type Origin } from './origin.ts';
import { attachedIn, inGroupOf, optionsOf, type Typed } from './typed-options.ts';

export { applicationId, guildId, permissions, type Origin } from './origin.ts';

/** `/name` with options; the name of a command in a group is both names: `story about`. */
export function slash(
  name: string,
  options: Typed = {},
  origin: Origin = {},
): APIChatInputApplicationCommandInteraction {
  return {
    ...envelope(origin),
    type: InteractionType.ApplicationCommand,
    data: {
      id: snowflake(),
      type: ApplicationCommandType.ChatInput,
      ...inGroupOf(name, optionsOf(options)),
      resolved: { attachments: attachedIn(options) },
    },
  };
}

/** The form `customId`, sent with these texts. */
export function submittedForm(
  customId: string,
  fields: Readonly<Record<string, string>>,
  origin: Origin = {},
): APIModalSubmitInteraction {
  return {
    ...envelope(origin),
    type: InteractionType.ModalSubmit,
    data: {
      custom_id: customId,
      components: Object.entries(fields).map(([id, value], at) => ({
        type: ComponentType.Label,
        id: at + 1,
        component: { type: ComponentType.TextInput, id: 100 + at, custom_id: id, value },
      })),
    },
  };
}

/** The command `name` chosen in the menu of a message that says `content`. */
export function messageMenu(
  name: string,
  content: string,
  origin: Origin = {},
): APIMessageApplicationCommandInteraction {
  const target = writtenMessage(content);
  return {
    ...envelope(origin),
    type: InteractionType.ApplicationCommand,
    data: {
      id: snowflake(),
      name,
      type: ApplicationCommandType.Message,
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
    },
  };
}

/** A reader typing `typed` into option `focused` of `/name`; `others` are the options filled in before. */
export function autocomplete(
  name: string,
  focused: string,
  typed: string,
  others: Typed = {},
  origin: Origin = {},
): APIApplicationCommandAutocompleteInteraction {
  const field = {
    type: ApplicationCommandOptionType.String,
    name: focused,
    value: typed,
    focused: true,
  } as const;
  return {
    ...envelope(origin),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      id: snowflake(),
      type: ApplicationCommandType.ChatInput,
      ...inGroupOf(name, [...optionsOf(others), field]),
    },
  };
}

/** A press of the button `customId` under `message`; under some message of the bot where none is given. */
export function button(
  customId: string,
  origin: Origin = {},
  message: APIMessage = botMessage(),
): APIMessageComponentButtonInteraction {
  return {
    ...envelope(origin),
    type: InteractionType.MessageComponent,
    message,
    data: { custom_id: customId, component_type: ComponentType.Button },
  };
}

/** A choice of these values in the menu `customId` under `message`; under some message of the bot where none is given. */
export function choose(
  customId: string,
  values: readonly string[],
  origin: Origin = {},
  message: APIMessage = botMessage(),
): APIMessageComponentSelectMenuInteraction {
  return {
    ...envelope(origin),
    type: InteractionType.MessageComponent,
    message,
    data: { custom_id: customId, component_type: ComponentType.StringSelect, values: [...values] },
  };
}

/** A choice of these roles in the menu `customId` under a message of the bot. */
export function chooseRoles(
  customId: string,
  roles: readonly string[],
  origin: Origin = {},
): APIMessageComponentSelectMenuInteraction {
  const chosen = choose(customId, roles, origin);
  return {
    ...chosen,
    data: {
      custom_id: customId,
      component_type: ComponentType.RoleSelect,
      values: [...roles],
      resolved: { roles: {} },
    },
  };
}
