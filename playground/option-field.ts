import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
  type APIAttachment,
} from 'discord-api-types/v10';
import { choiceList } from './choice-list.ts';
import { element, freshId, setAttributes, type Attributes } from './element.ts';
import type { Filled } from './interaction.ts';

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
  /** As it is shown in words. */
  readonly shown: string;
}

export interface FieldSettings {
  /** What the bot suggests for what was typed so far. */
  readonly complete: (option: string, typed: string) => Promise<readonly { name: string; value: string }[]>;
  readonly attach: (file: File) => Promise<APIAttachment>;
}

const { String: Text, Boolean: YesNo, Integer, Number: Decimal, Attachment } = ApplicationCommandOptionType;

/** A field that suits the option: a text with suggestions, a list, a number, or a file. */
export function optionField(option: APIApplicationCommandBasicOption, settings: FieldSettings): OptionField {
  const id = freshId('option');
  const hint = element('span', { id: `${id}-hint`, class: 'visually-hidden' }, option.description);
  const shared = { id, 'aria-describedby': hint.id, required: option.required === true, autocomplete: 'off' };
  const control = controlFor(option, shared, settings);
  const label = element('label', { for: id, title: option.description }, option.name);
  return { ...control, element: element('div', { class: 'option' }, label, control.element, hint) };
}

type Control = OptionField;

function controlFor(
  option: APIApplicationCommandBasicOption,
  shared: Readonly<Record<string, string | boolean>>,
  settings: FieldSettings,
): Control {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  if (option.type === Attachment) return fileControl(option.name, shared, settings);
  if (option.type === YesNo) return listControl(option, shared, ['True', 'False']);
  if (choices.length > 0) {
    return listControl(
      option,
      shared,
      choices.map(({ name }) => name),
    );
  }
  return textControl(option, shared, settings);
}

/** The value that a text stands for; null where it stands for none. */
function valueOf(option: APIApplicationCommandBasicOption, text: string): Filled | null {
  const { name } = option;
  const chosen = 'choices' in option ? option.choices.find((choice) => choice.name === text) : undefined;
  const value = chosen?.value ?? text;
  switch (option.type) {
    case Text:
      return { type: Text, name, value: String(value) };
    case Integer:
    case Decimal:
      return { type: option.type, name, value: Number(value) };
    case YesNo:
      return { type: YesNo, name, value: text === 'True' };
    default:
      return null;
  }
}

function filledWith(option: APIApplicationCommandBasicOption, text: string): FilledIn | null {
  const value = text === '' ? null : valueOf(option, text);
  return value === null ? null : { value, attachment: null, shown: text };
}

function listControl(
  option: APIApplicationCommandBasicOption,
  shared: Readonly<Record<string, string | boolean>>,
  names: readonly string[],
): Control {
  const list = element(
    'select',
    shared,
    ...['', ...names].map((name) => element('option', { value: name }, name)),
  );
  return {
    element: list,
    focus: () => list.focus(),
    filled: async () => filledWith(option, list.value),
    take: () => undefined,
  };
}

function fileControl(
  name: string,
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
      return { value: { type: Attachment, name, value: attachment.id }, attachment, shown: file.name };
    },
    take: (file) => {
      const carried = new DataTransfer();
      carried.items.add(file);
      input.files = carried.files;
    },
  };
}

function textControl(
  option: APIApplicationCommandBasicOption,
  shared: Readonly<Record<string, string | boolean>>,
  { complete }: FieldSettings,
): Control {
  const isNumber = option.type === Integer || option.type === Decimal;
  const input = element('input', {
    ...shared,
    ...limitsOf(option),
    type: isNumber ? 'number' : 'text',
    step: option.type === Decimal ? 'any' : null,
  });
  const plain: Control = {
    element: input,
    focus: () => input.focus(),
    filled: async () => filledWith(option, input.value.trim()),
    take: () => undefined,
  };
  const completes = 'autocomplete' in option && option.autocomplete;
  return completes ? { ...plain, element: withSuggestions(input, option.name, complete) } : plain;
}

/** The limits of what may be typed, as the browser knows them. */
function limitsOf(option: APIApplicationCommandBasicOption): Attributes {
  const given: Record<string, string | null> = {};
  if (option.type === Text) {
    given['minlength'] = option.min_length?.toString() ?? null;
    given['maxlength'] = option.max_length?.toString() ?? null;
  }
  if (option.type === Integer || option.type === Decimal) {
    given['min'] = option.min_value?.toString() ?? null;
    given['max'] = option.max_value?.toString() ?? null;
  }
  return given;
}

/** Suggests while somebody types; what comes late for an older text is left out, and until the last comes the list is busy. */
function withSuggestions(
  input: HTMLInputElement,
  name: string,
  complete: FieldSettings['complete'],
): HTMLElement {
  setAttributes(input, { role: 'combobox', 'aria-autocomplete': 'list' });
  const list = choiceList(input, `Suggestions for ${name}`, false);
  const suggest = async (): Promise<void> => {
    const typed = input.value;
    setAttributes(list.element, { 'aria-busy': 'true' });
    const suggestions = await complete(name, typed);
    if (input.value !== typed) return;
    setAttributes(list.element, { 'aria-busy': 'false' });
    if (document.activeElement !== input) return;
    list.show(
      suggestions.map((suggestion) => ({
        label: suggestion.name,
        hint: '',
        choose: () => {
          input.value = suggestion.value;
        },
      })),
    );
  };
  input.addEventListener('input', () => void suggest());
  input.addEventListener('focus', () => void suggest());
  input.addEventListener('blur', list.hide);
  input.addEventListener('keydown', (event) => {
    if (list.takeKey(event)) event.stopPropagation();
  });
  return element('div', { class: 'suggesting' }, input, list.element);
}
