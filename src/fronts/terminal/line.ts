import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { fullName } from '../../interactions/command.ts';
import type { TypedOption } from './interaction.ts';

/** A slash command as it can be typed: its name, then the text of its first option. */
export interface TypedCommand {
  readonly name: string;
  readonly description: string;
  readonly option: {
    readonly name: string;
    readonly type: TypedOption['type'];
    readonly required: boolean;
    readonly completes: boolean;
    /** Fewest and most characters; null for no limit. */
    readonly shortest: number | null;
    readonly longest: number | null;
  } | null;
}

/** What a typed line asks for. */
export type Intent =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'number'; readonly number: number }
  | CommandIntent;

/** A command to run, or what is wrong with how it was typed. */
export type CommandIntent =
  | { readonly kind: 'command'; readonly name: string; readonly option: TypedOption | null }
  | { readonly kind: 'wrong'; readonly complaint: string };

/** The command that plain text goes to. */
export const plainTextCommand = 'ask';

const leaving: ReadonlySet<string> = new Set(['exit', 'quit', '/exit', '/quit']);

/** The slash commands among the definitions that Discord would store. */
export function typedCommands(definitions: RESTPutAPIApplicationCommandsJSONBody): TypedCommand[] {
  return definitions.flatMap((definition) => {
    if (definition.type !== undefined && definition.type !== ApplicationCommandType.ChatInput) return [];
    const { name, description, options = [] } = definition;
    const inGroup = options.filter((option) => option.type === ApplicationCommandOptionType.Subcommand);
    return inGroup.length === 0
      ? [{ name, description, option: optionOf(options[0]) }]
      : inGroup.map((command) => ({
          name: fullName(name, command.name),
          description: command.description,
          option: optionOf(command.options?.[0]),
        }));
  });
}

type Definition = RESTPutAPIApplicationCommandsJSONBody[number];
type ChatInput = Extract<Definition, { description: string }>;

function optionOf(option: NonNullable<ChatInput['options']>[number] | undefined): TypedCommand['option'] {
  if (option === undefined) return null;
  const { name, type, required = false } = option;
  if (type === ApplicationCommandOptionType.String) {
    const { autocomplete = false, min_length: shortest = null, max_length: longest = null } = option;
    return { name, type, required, completes: autocomplete, shortest, longest };
  }
  return type === ApplicationCommandOptionType.Integer
    ? { name, type, required, completes: false, shortest: null, longest: null }
    : null;
}

/** Reads one line: a number, a way out, `/command text`, or plain text, which is a question. */
export function readLine(line: string, commands: readonly TypedCommand[]): Intent {
  const typed = line.trim();
  if (typed === '') return { kind: 'nothing' };
  if (leaving.has(typed.toLowerCase())) return { kind: 'leave' };
  if (/^\d{1,3}$/.test(typed)) return { kind: 'number', number: Number(typed) };
  const { name, text } = splitLine(typed, commands);
  return commandIntent(name, text, commands);
}

/** A command with what was typed for it, or what is wrong with that. */
export function commandIntent(name: string, text: string, commands: readonly TypedCommand[]): CommandIntent {
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const known = commands.map((candidate) => `/${candidate.name}`).join(' ');
    return { kind: 'wrong', complaint: `There is no /${name}. There is: ${known}` };
  }
  return withOption(command, text);
}

/** The command that a line is for, and the text typed for it. Plain text is for `/ask`. */
export function splitLine(
  typed: string,
  commands: readonly TypedCommand[],
): { readonly name: string; readonly text: string } {
  if (!typed.startsWith('/')) return { name: plainTextCommand, text: typed };
  const [, first = '', second = '', rest = ''] = /^\/(\S*)\s*(\S*)\s*(.*)$/s.exec(typed) ?? [];
  const inGroup = fullName(first, second).toLowerCase();
  if (commands.some(({ name }) => name === inGroup)) return { name: inGroup, text: rest };
  return { name: first.toLowerCase(), text: typed.slice(1 + first.length).trimStart() };
}

/** Checks what Discord's own client checks before it sends a command. */
function withOption({ name, option }: TypedCommand, text: string): CommandIntent {
  if (text === '') {
    return option?.required === true
      ? { kind: 'wrong', complaint: `/${name} needs a ${option.name}: type it after the command` }
      : { kind: 'command', name, option: null };
  }
  if (option === null) return { kind: 'wrong', complaint: `/${name} takes nothing after it` };
  const { type, shortest, longest } = option;
  if (type === ApplicationCommandOptionType.Integer && !/^-?\d+$/.test(text)) {
    return { kind: 'wrong', complaint: `/${name} takes a whole number` };
  }
  if (shortest !== null && text.length < shortest) {
    return { kind: 'wrong', complaint: `The ${option.name} needs at least ${shortest} characters` };
  }
  if (longest !== null && text.length > longest) {
    return {
      kind: 'wrong',
      complaint: `The ${option.name} has ${text.length} characters; ${longest} at most`,
    };
  }
  return { kind: 'command', name, option: { name: option.name, type, value: text } };
}
