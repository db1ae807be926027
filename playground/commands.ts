import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type APIApplicationCommandBasicOption,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { CommandPath } from './interaction.ts';

/** A slash command, or one of a group, as the picker offers it. */
export interface Offered extends CommandPath {
  /** As it is shown and typed, without the slash: `story load`. */
  readonly full: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** Every slash command of these definitions, those of groups one by one. */
export function offeredIn(definitions: RESTPutAPIApplicationCommandsJSONBody): readonly Offered[] {
  return definitions.flatMap((definition): readonly Offered[] => {
    const { name, type = ApplicationCommandType.ChatInput } = definition;
    if (type !== ApplicationCommandType.ChatInput) return [];
    const description = 'description' in definition ? (definition.description ?? '') : '';
    const options = 'options' in definition ? (definition.options ?? []) : [];
    const commands = options.flatMap((option) =>
      option.type === ApplicationCommandOptionType.Subcommand ? [option] : [],
    );
    if (commands.length > 0) {
      return commands.map((command) => ({
        name,
        subcommand: command.name,
        full: `${name} ${command.name}`,
        description: command.description,
        options: command.options ?? [],
      }));
    }
    return [{ name, subcommand: null, full: name, description, options: options.filter(isBasic) }];
  });
}

function isBasic(option: {
  readonly type: ApplicationCommandOptionType;
}): option is APIApplicationCommandBasicOption {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  return option.type !== Subcommand && option.type !== SubcommandGroup;
}

/** The commands in the menu of messages, by name. */
export function onMessages(definitions: RESTPutAPIApplicationCommandsJSONBody): readonly string[] {
  return definitions.flatMap(({ type, name }) => (type === ApplicationCommandType.Message ? [name] : []));
}
