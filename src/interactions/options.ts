import {
  ApplicationCommandOptionType,
  type APIApplicationCommandInteractionDataOption,
  type APIAttachment,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { isSnowflake } from '../shelf/settings.ts';

/** The option values of one invocation, by option name; an option that was left out is absent. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

type OptionValue = string | number | boolean | APIAttachment;

interface ValueOf {
  readonly [ApplicationCommandOptionType.String]: string;
  readonly [ApplicationCommandOptionType.Integer]: number;
  readonly [ApplicationCommandOptionType.Number]: number;
  readonly [ApplicationCommandOptionType.Boolean]: boolean;
  readonly [ApplicationCommandOptionType.Attachment]: APIAttachment;
  /** The role's id. */
  readonly [ApplicationCommandOptionType.Role]: string;
}

type OptionOf<Data> = Data extends { readonly options: readonly (infer Option)[] } ? Option : never;

type Valued<Option> = Option extends { readonly type: infer Type extends keyof ValueOf }
  ? ValueOf[Type]
  : never;

type NameOf<Option> = Option extends { readonly name: infer Name extends string } ? Name : never;

type Required<Option> = Extract<Option, { readonly required: true }>;

/** The values that a command's `data` promises: its required options always, its other options perhaps. */
export type OptionsOf<Data> = {
  readonly [Name in NameOf<Required<OptionOf<Data>>>]: Valued<
    Extract<OptionOf<Data>, { readonly name: Name }>
  >;
} & {
  readonly [Name in NameOf<Exclude<OptionOf<Data>, Required<OptionOf<Data>>>>]?: Valued<
    Extract<OptionOf<Data>, { readonly name: Name }>
  >;
};

/**
 * The values that came with an interaction, by name; of an attached file, what Discord says of it. Options that are
 * neither files, strings, numbers, booleans nor roles are left out.
 */
export function decodeOptions(
  options: readonly APIApplicationCommandInteractionDataOption[],
  attachments: Readonly<Record<string, APIAttachment>> = {},
): OptionValues {
  return Object.fromEntries(
    options.flatMap((option): (readonly [string, OptionValue])[] => {
      if (!('value' in option)) return [];
      const { name } = option;
      if (option.type !== ApplicationCommandOptionType.Attachment) {
        return [[name, typeof option.value === 'string' ? withoutNul(option.value) : option.value]];
      }
      const attachment = Object.hasOwn(attachments, option.value) ? attachments[option.value] : undefined;
      return attachment === undefined
        ? []
        : [[name, { ...attachment, filename: withoutNul(attachment.filename) }]];
    }),
  );
}

/** What somebody typed without U+0000, which PostgreSQL keeps in no text. */
export function withoutNul(text: string): string {
  return text.replaceAll('\u0000', '');
}

/** The option that a reader is typing into, and the text so far; null where none is in focus. */
export function focusedOption(
  options: readonly APIApplicationCommandInteractionDataOption[],
): { readonly name: string; readonly typed: string } | null {
  const focused = options.find((option) => 'focused' in option && option.focused);
  if (focused === undefined || !('value' in focused)) return null;
  return { name: focused.name, typed: String(focused.value) };
}

/**
 * Whether the values are such as `data` declares: required ones present, each of its type, length and range, and one of
 * its choices where it has them. Discord checks this too, but a client may hold an older definition.
 */
export function optionsSuit<Data extends RESTPostAPIChatInputApplicationCommandsJSONBody>(
  data: Data,
  values: OptionValues,
): values is OptionValues & OptionsOf<Data> {
  return (data.options ?? []).every((option) => {
    const value = Object.hasOwn(values, option.name) ? values[option.name] : undefined;
    return value === undefined ? option.required !== true : valueSuits(option, value);
  });
}

interface Declared {
  readonly type: ApplicationCommandOptionType;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
  readonly choices?: readonly { readonly value: string | number }[];
}

function valueSuits(option: Declared, value: OptionValue): boolean {
  const { choices = [] } = option;
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) return false;
  switch (option.type) {
    case ApplicationCommandOptionType.String:
      return (
        typeof value === 'string' &&
        value.length >= (option.min_length ?? 0) &&
        value.length <= (option.max_length ?? Infinity)
      );
    case ApplicationCommandOptionType.Integer:
      return typeof value === 'number' && Number.isSafeInteger(value) && isWithin(option, value);
    case ApplicationCommandOptionType.Number:
      return typeof value === 'number' && Number.isFinite(value) && isWithin(option, value);
    case ApplicationCommandOptionType.Role:
      return typeof value === 'string' && isSnowflake(value);
    case ApplicationCommandOptionType.Attachment:
      return typeof value === 'object';
    default:
      return option.type === ApplicationCommandOptionType.Boolean && typeof value === 'boolean';
  }
}

function isWithin({ min_value: least = -Infinity, max_value: most = Infinity }: Declared, value: number) {
  return least <= value && value <= most;
}
