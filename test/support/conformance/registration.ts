import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  Locale,
  type APIApplicationCommandOption,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { isOneLine, type Note } from './note.ts';

/** At most so many commands of each type. */
const MOST = new Map<ApplicationCommandType, number>([
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 5],
  [ApplicationCommandType.Message, 5],
]);

/** Characters of all that a command says, in the longest of its languages, field by field. */
const LARGEST = 8000;

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));

/** A text in other languages than the default. */
type Translated = Readonly<Partial<Record<Locale, string | null | undefined>>>;

type Named = {
  readonly name: string;
  readonly name_localizations?: Translated | null | undefined;
};

type Described = Named & {
  readonly description?: string | undefined;
  readonly description_localizations?: Translated | null | undefined;
};

/**
 * Discord's rules for commands that its schema does not state.
 * @see https://docs.discord.com/developers/interactions/application-commands
 */
export function checkRegistration(commands: RESTPutAPIApplicationCommandsJSONBody, note: Note): void {
  for (const [kind, most] of MOST) {
    const ofKind = commands.filter(({ type = ApplicationCommandType.ChatInput }) => type === kind);
    note(ofKind.length > most, `${ofKind.length} commands of type ${kind}`);
    checkNames('command', ofKind, note);
  }
  for (const command of commands) {
    const isSlash = (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
    const options = 'options' in command ? (command.options ?? []) : [];
    if (isSlash) {
      checkWords(command, note);
      checkOptions(options, note);
    } else {
      for (const name of inAllLanguages(command.name, command.name_localizations)) {
        note(name.trim() !== name || name === '' || name.length > 32, `name ${name}`);
      }
      note('description' in command && command.description !== '', `${command.name} has a description`);
      note(options.length > 0, `${command.name} has options`);
    }
    const size = sizeOf(command, options);
    note(size > LARGEST, `${command.name} takes ${size} characters`);
  }
}

function checkOptions(options: readonly APIApplicationCommandOption[], note: Note): void {
  checkNames('option', options, note);
  note(options.length > 25, `${options.length} options`);
  const optional = options.findIndex(({ required }) => required !== true);
  const late = optional === -1 ? [] : options.slice(optional).filter(({ required }) => required === true);
  for (const { name } of late) note(true, `required option ${name} after an optional one`);
  const nested = options.filter(isNested);
  note(nested.length > 0 && nested.length < options.length, 'commands of a group beside options');
  for (const option of options) {
    checkWords(option, note);
    if (isNested(option)) {
      checkOptions(option.options ?? [], note);
      continue;
    }
    const choices = choicesOf(option);
    note(choices.length > 0 && 'autocomplete' in option && option.autocomplete, 'choices completed');
    checkNames(`choice of ${option.name}`, choices, note);
    note(new Set(choices.map(({ value }) => value)).size < choices.length, 'two equal values');
    for (const choice of choices) {
      note(String(choice.value).length > 100 || choice.value === '', `value ${choice.value}`);
      for (const name of inAllLanguages(choice.name, choice.name_localizations)) {
        note(name.trim() === '' || name.length > 100, `choice ${name}`);
      }
    }
    checkRange(option, note);
  }
}

function checkRange(option: APIApplicationCommandOption, note: Note): void {
  const { min_length: shortest = 0, max_length: longest = 6000 } = 'max_length' in option ? option : {};
  note(shortest > longest || longest < 1, `${option.name} of ${shortest} to ${longest} characters`);
}

/** What names and describes a slash command or an option, in each of its languages. */
function checkWords(item: Described, note: Note): void {
  for (const name of inAllLanguages(item.name, item.name_localizations)) {
    note(!NAME.test(name) || name !== name.toLowerCase(), `name ${JSON.stringify(name)}`);
  }
  for (const words of inAllLanguages(item.description ?? '', item.description_localizations)) {
    note(
      words.trim() === '' || words.length > 100 || !isOneLine(words),
      `description ${JSON.stringify(words)}`,
    );
  }
  for (const map of [item.name_localizations, item.description_localizations]) {
    for (const locale of Object.keys(map ?? {})) note(!LOCALES.has(locale), `locale ${locale}`);
  }
}

/** In each language the names beside each other differ. */
function checkNames(what: string, items: readonly Named[], note: Note): void {
  for (const locale of [null, ...Object.values(Locale)]) {
    const names = items.map(({ name, name_localizations: map }) =>
      locale === null ? name : (map?.[locale] ?? name),
    );
    note(new Set(names).size < names.length, `two equal names of a ${what} (${locale ?? 'default'})`);
  }
}

function inAllLanguages(text: string, map: Translated | null | undefined): readonly string[] {
  return [text, ...Object.values(map ?? {}).flatMap((words) => (typeof words === 'string' ? [words] : []))];
}

function sizeOf(item: Described, options: readonly APIApplicationCommandOption[]): number {
  const words =
    longestOf(item.name, item.name_localizations) +
    longestOf(item.description ?? '', item.description_localizations);
  const inside = options.map((option) => {
    const choices = choicesOf(option).map(
      ({ name, name_localizations: map, value }) => longestOf(name, map) + String(value).length,
    );
    return choices.reduce(
      (sum, size) => sum + size,
      sizeOf(option, isNested(option) ? (option.options ?? []) : []),
    );
  });
  return inside.reduce((sum, size) => sum + size, words);
}

function longestOf(text: string, map: Translated | null | undefined): number {
  return Math.max(...inAllLanguages(text, map).map(({ length }) => length));
}

function choicesOf(option: APIApplicationCommandOption) {
  return 'choices' in option ? (option.choices ?? []) : [];
}

function isNested(option: APIApplicationCommandOption) {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}
