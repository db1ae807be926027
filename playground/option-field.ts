import { ApplicationCommandOptionType, type APIAttachment } from 'discord-api-types/v10';
import type { OfferedOption } from './commands.ts';
import { element, freshId, type Attributes } from './element.ts';
import type { Filled } from './interaction.ts';
import { offeredToOption, type Pickable } from './pickable.ts';
import { withSuggestions, type Complete } from './suggestions.ts';

/** A field for one option of a command. */
export interface OptionField {
  readonly element: HTMLElement;
  readonly focus: () => void;
  /** What was filled in; null for nothing. Rejects with a sentence where a file cannot be attached. */
  readonly filled: () => Promise<FilledIn | null>;
  /** A file that was dropped on the page. */
  readonly take: (file: File) => void;
}

export interface FilledIn {
  readonly value: Filled;
  readonly attachment: APIAttachment | null;
  /** The option, and what it is, in words. */
  readonly label: string;
  readonly shown: string;
}

export interface FieldSettings {
  readonly complete: Complete;
  readonly attach: (file: File) => Promise<APIAttachment>;
}

const {
  String: Text,
  Boolean: YesNo,
  Integer,
  Number: Decimal,
  Attachment,
  User,
  Role,
  Channel,
  Mentionable,
} = ApplicationCommandOptionType;

/** A field that suits the option: a text with suggestions, a list, a number, or a file. */
export function optionField(option: OfferedOption, settings: FieldSettings): OptionField {
  const id = freshId('option');
  const hint = element('span', { id: `${id}-hint`, class: 'visually-hidden' }, option.description);
  const shared = {
    id,
    'aria-describedby': hint.id,
    required: option.defined.required === true,
    autocomplete: 'off',
  };
  const control = controlFor(option, shared, settings);
  const label = element('label', { for: id, title: option.description }, option.name);
  return { ...control, element: element('div', { class: 'option' }, label, control.element, hint) };
}

type Control = OptionField;

function controlFor(
  option: OfferedOption,
  shared: Readonly<Record<string, string | boolean>>,
  settings: FieldSettings,
): Control {
  const { type } = option.defined;
  if (type === Attachment) return fileControl(option, shared, settings);
  const choices = choicesOf(option);
  return choices.length > 0 ? listControl(option, shared, choices) : textControl(option, shared, settings);
}

/** What the option can be, where it is chosen from a list. */
function choicesOf({ defined: { type }, choices }: OfferedOption): readonly Pick<Pickable, 'id' | 'name'>[] {
  if (type === YesNo) return ['True', 'False'].map((name) => ({ id: name, name }));
  return choices.length > 0
    ? choices.map(({ name, value }) => ({ id: String(value), name }))
    : offeredToOption(type);
}

/** What is sent of an option; null where the page cannot fill in its kind. */
function valueOf({ type, name }: OfferedOption['defined'], value: string): Filled | null {
  switch (type) {
    case Text:
    case User:
    case Role:
    case Channel:
    case Mentionable:
      return { type, name, value };
    case Integer:
    case Decimal:
      return { type, name, value: Number(value) };
    case YesNo:
      return { type, name, value: value === 'True' };
    default:
      return null;
  }
}

function filledWith({ defined, name }: OfferedOption, sent: string, shown: string): FilledIn | null {
  const value = sent === '' ? null : valueOf(defined, sent);
  return value === null ? null : { value, attachment: null, label: name, shown };
}

function listControl(
  option: OfferedOption,
  shared: Readonly<Record<string, string | boolean>>,
  choices: readonly Pick<Pickable, 'id' | 'name'>[],
): Control {
  const list = element(
    'select',
    shared,
    element('option', { value: '' }),
    ...choices.map(({ id, name }) => element('option', { value: id }, name)),
  );
  return {
    element: list,
    focus: () => list.focus(),
    filled: async () => filledWith(option, list.value, list.selectedOptions[0]?.text ?? ''),
    take: () => undefined,
  };
}

function fileControl(
  { defined, name: label }: OfferedOption,
  shared: Readonly<Record<string, string | boolean>>,
  { attach }: FieldSettings,
): Control {
  const input = element('input', { ...shared, type: 'file' });
  return {
    element: input,
    focus: () => input.focus(),
    filled: async () => {
      const file = input.files?.[0];
      if (file === undefined) return null;
      const attachment = await attach(file);
      return {
        value: { type: Attachment, name: defined.name, value: attachment.id },
        attachment,
        label,
        shown: file.name,
      };
    },
    take: (file) => {
      const carried = new DataTransfer();
      carried.items.add(file);
      input.files = carried.files;
    },
  };
}

function textControl(
  option: OfferedOption,
  shared: Readonly<Record<string, string | boolean>>,
  { complete }: FieldSettings,
): Control {
  const { defined } = option;
  const isNumber = defined.type === Integer || defined.type === Decimal;
  const input = element('input', {
    ...shared,
    ...limitsOf(defined),
    type: isNumber ? 'number' : 'text',
    step: defined.type === Decimal ? 'any' : null,
  });
  const typed = (): string => input.value.trim();
  const plain: Control = {
    element: input,
    focus: () => input.focus(),
    filled: async () => filledWith(option, typed(), typed()),
    take: () => undefined,
  };
  const completes = 'autocomplete' in defined && defined.autocomplete;
  return completes ? { ...plain, element: withSuggestions(input, option, complete) } : plain;
}

/** The limits of what may be typed, as the browser knows them. */
function limitsOf(defined: OfferedOption['defined']): Attributes {
  const given: Record<string, string | null> = {};
  if (defined.type === Text) {
    given['minlength'] = defined.min_length?.toString() ?? null;
    given['maxlength'] = defined.max_length?.toString() ?? null;
  }
  if (defined.type === Integer || defined.type === Decimal) {
    given['min'] = defined.min_value?.toString() ?? null;
    given['max'] = defined.max_value?.toString() ?? null;
  }
  return given;
}
