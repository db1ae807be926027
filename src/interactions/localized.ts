import {
  ApplicationCommandOptionType,
  type APIApplicationCommandOption,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as SlashDefinition,
} from 'discord-api-types/v10';
import { en } from '../locales/en.ts';
import { localizationsOf } from '../locales/locales.ts';
import type { CommandText } from '../locales/command-messages.ts';
import type { Messages } from '../locales/messages.ts';
import type { MessageCommand } from './command.ts';

/** What a command, or an option of one, is called and described as in English. */
interface Described {
  readonly name: string;
  readonly description: string;
}

/**
 * A command as Discord stores it, in every language: its own name and description, and those of its options. What
 * describes itself by none of `Messages['commands']` stays as it is. Choices bring their own languages.
 */
export function localizedCommand(data: SlashDefinition): SlashDefinition {
  const { options } = data;
  return { ...inAll(data), ...(options === undefined ? {} : { options: options.map(localizedOption) }) };
}

/** The same for a command in the menu of messages, which has only a name. */
export function localizedMessageCommand(data: MessageCommand['data']): MessageCommand['data'] {
  const key = keyOf(data.name);
  if (key === null) return data;
  return { ...data, name_localizations: localizationsOf(({ commands }) => commands[key]) };
}

function localizedOption(option: APIApplicationCommandOption): APIApplicationCommandOption {
  if (option.type !== ApplicationCommandOptionType.Subcommand) return inAll(option);
  const { options } = option;
  return { ...inAll(option), ...(options === undefined ? {} : { options: options.map(inAll) }) };
}

function inAll<Of extends Described>(one: Of): Of {
  return { ...one, ...localizations(one) };
}

function localizations({ description }: Described) {
  const key = keyOf(description);
  if (key === null) return {};
  return {
    name_localizations: localizationsOf(({ names }) => names[key]),
    description_localizations: localizationsOf(({ commands }) => commands[key]),
  };
}

/** What a command or an option is called in a language. */
export function nameIn({ names }: Messages, { name, description }: Described): string {
  const key = keyOf(description);
  return (key === null ? undefined : names[key]) ?? name;
}

/** What a command or an option is for, in a language. */
export function descriptionIn({ commands }: Messages, { description }: Described): string {
  const key = keyOf(description);
  return key === null ? description : commands[key];
}

/** The English words are in the definitions already, and no two of them are the same. */
function keyOf(description: string): CommandText | null {
  return keys.get(description) ?? null;
}

const keys: ReadonlyMap<string, CommandText> = new Map(
  Object.entries(en.commands).flatMap(([key, text]) => (isCommandText(key) ? [[text, key] as const] : [])),
);

function isCommandText(key: string): key is CommandText {
  return Object.hasOwn(en.commands, key);
}
