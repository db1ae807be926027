import type { APIInteraction, RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { fullName, type Command, type CommandGroup, type MessageCommand } from './command.ts';
import { localizedCommand, localizedMessageCommand } from './localized.ts';
import { commandNameOf, isOnMessage } from './wire.ts';

/** All commands, to be found by interaction. */
export interface Registry {
  /** The commands as Discord stores them, in every language, for registration. */
  readonly definitions: RESTPutAPIApplicationCommandsJSONBody;
  /** The command that an interaction is for, and its name in full; undefined where there is none. */
  readonly commandOf: (interaction: APIInteraction) => Named | undefined;
}

/** A command with the name that readers know it by: `ask`, `story load`, `Check against the story`. */
export interface Named {
  readonly name: string;
  readonly command: Command | MessageCommand;
}

/** A registry of these; a message command's name is apart from the slash commands'. */
export function createRegistry(
  commands: readonly (Command | CommandGroup)[],
  messageCommands: readonly MessageCommand[],
): Registry {
  const slash = new Map(commands.flatMap(namedIn).map((named) => [named.name, named]));
  const onMessages = new Map(
    messageCommands.map((command) => [command.data.name, { name: command.data.name, command }]),
  );
  return {
    definitions: [
      ...commands.map(({ data }) => localizedCommand(data)),
      ...messageCommands.map(({ data }) => localizedMessageCommand(data)),
    ],
    commandOf: (interaction) =>
      (isOnMessage(interaction) ? onMessages : slash).get(commandNameOf(interaction)),
  };
}

/** A command, or every command of a group, with its name in full. */
export function namedIn(entry: Command | CommandGroup): readonly (Named & { readonly command: Command })[] {
  if (!('commands' in entry)) return [{ name: entry.data.name, command: entry }];
  return entry.commands.map((command) => ({
    name: fullName(entry.data.name, command.data.name),
    command,
  }));
}
