import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  Locale,
  type APIApplicationCommandBasicOption,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { CommandPath } from './interaction.ts';

/** A slash command, or one of a group, as the picker offers it. */
export interface Offered extends CommandPath {
  /** As it is shown and typed in the language, without the slash: `story load`. */
  readonly full: string;
  /** The same in English, which can be typed too. */
  readonly english: string;
  readonly description: string;
  readonly options: readonly OfferedOption[];
}

/** An option of a command, in a language. */
export interface OfferedOption {
  readonly defined: APIApplicationCommandBasicOption;
  readonly name: string;
  readonly description: string;
  /** What it can be, where it is chosen from a list: what is shown, and what is sent. */
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
}

/** Every slash command of these definitions, those of groups one by one, in a language. */
export function offeredIn(
  definitions: RESTPutAPIApplicationCommandsJSONBody,
  locale: Locale,
): readonly Offered[] {
  return definitions.flatMap((definition): readonly Offered[] => {
    const { name, type = ApplicationCommandType.ChatInput } = definition;
    if (type !== ApplicationCommandType.ChatInput) return [];
    const options = 'options' in definition ? (definition.options ?? []) : [];
    const commands = options.flatMap((option) =>
      option.type === ApplicationCommandOptionType.Subcommand ? [option] : [],
    );
    if (commands.length > 0) {
      return commands.map((command) => ({
        name,
        subcommand: command.name,
        full: `${nameIn(locale, definition)} ${nameIn(locale, command)}`,
        english: `${name} ${command.name}`,
        description: descriptionIn(locale, command),
        options: optionsIn(locale, command.options ?? []),
      }));
    }
    return [
      {
        name,
        subcommand: null,
        full: nameIn(locale, definition),
        english: name,
        description: descriptionIn(locale, definition),
        options: optionsIn(locale, options.filter(isBasic)),
      },
    ];
  });
}

function optionsIn(
  locale: Locale,
  options: readonly APIApplicationCommandBasicOption[],
): readonly OfferedOption[] {
  return options.map((defined) => {
    const choices = 'choices' in defined ? (defined.choices ?? []) : [];
    return {
      defined,
      name: nameIn(locale, defined),
      description: descriptionIn(locale, defined),
      choices: choices.map((choice) => ({ name: nameIn(locale, choice), value: choice.value })),
    };
  });
}

/** By Discord's codes; what is missing is as in English. */
type Localizations = { readonly [Code in Locale]?: string | null | undefined } | null | undefined;

interface Named {
  readonly name: string;
  readonly name_localizations?: Localizations;
}

function nameIn(locale: Locale, { name, name_localizations: names }: Named): string {
  return names?.[locale] ?? name;
}

interface Described {
  readonly description?: string | undefined;
  readonly description_localizations?: Localizations;
}

function descriptionIn(locale: Locale, described: Described): string {
  return described.description_localizations?.[locale] ?? described.description ?? '';
}

function isBasic(option: {
  readonly type: ApplicationCommandOptionType;
}): option is APIApplicationCommandBasicOption {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  return option.type !== Subcommand && option.type !== SubcommandGroup;
}

/** A command in the menu of messages. */
export interface OnMessages {
  readonly name: string;
  /** In the language. */
  readonly label: string;
}

/** The commands in the menu of messages, in a language. */
export function onMessages(
  definitions: RESTPutAPIApplicationCommandsJSONBody,
  locale: Locale,
): readonly OnMessages[] {
  return definitions.flatMap((definition) =>
    definition.type === ApplicationCommandType.Message
      ? [{ name: definition.name, label: nameIn(locale, definition) }]
      : [],
  );
}

/** Discord's languages that a command is named in: English, then as the definitions list them. */
export function localesIn(definitions: RESTPutAPIApplicationCommandsJSONBody): readonly Locale[] {
  const named = new Set(definitions.flatMap(({ name_localizations: names }) => Object.keys(names ?? {})));
  const others = Object.values(Locale).filter((locale) => named.has(locale) && locale !== Locale.EnglishUS);
  return [Locale.EnglishUS, ...others];
}
