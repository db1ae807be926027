import type { APIAttachment } from 'discord-api-types/v10';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { choiceList } from './choice-list.ts';
import type { Offered } from './commands.ts';
import { element, freshId, pushButton, setAttributes } from './element.ts';
import type { Filled } from './interaction.ts';
import { optionField, type FieldSettings, type OptionField } from './option-field.ts';

/** A command that was sent. */
export interface Composed {
  readonly command: Offered;
  readonly filled: readonly Filled[];
  readonly attachments: readonly APIAttachment[];
  /** As the channel shows it: `/ask question: Who resigned?` */
  readonly shown: string;
}

export interface ComposerSettings {
  readonly commands: readonly Offered[];
  readonly complete: (
    command: Offered,
    ...typing: Parameters<FieldSettings['complete']>
  ) => ReturnType<FieldSettings['complete']>;
  readonly attach: FieldSettings['attach'];
  readonly sendCommand: (composed: Composed) => void;
  readonly sendText: (text: string) => void;
  /** Told of what cannot be sent. */
  readonly complain: (sentence: string) => void;
}

/** Where messages are written: plain ones, and commands after a slash. */
export interface Composer {
  readonly element: HTMLElement;
  readonly focus: () => void;
  /** Opens the first command that takes a file, with this one; false where there is none. */
  readonly takeFile: (file: File) => boolean;
}

const takesFile = ({ type }: { readonly type: ApplicationCommandOptionType }): boolean =>
  type === ApplicationCommandOptionType.Attachment;

/** The composer, on a plain message. */
export function createComposer(settings: ComposerSettings): Composer {
  const place = element('div', { class: 'composer' });
  const showText = (start = ''): void => {
    const text = textComposer(settings, start, showCommand);
    place.replaceChildren(text.element);
    text.focus();
  };
  const showCommand = (command: Offered): CommandPart => {
    const form = commandComposer(command, settings, showText);
    place.replaceChildren(form.element);
    form.focus();
    return form;
  };
  const text = textComposer(settings, '', showCommand);
  place.append(text.element);
  return {
    element: place,
    focus: () => place.querySelector<HTMLElement>('input, select')?.focus(),
    takeFile: (file) => {
      const command = settings.commands.find(({ options }) => options.some(takesFile));
      if (command === undefined) return false;
      showCommand(command).takeFile(file);
      return true;
    },
  };
}

interface Part {
  readonly element: HTMLElement;
  readonly focus: () => void;
}

interface CommandPart extends Part {
  /** Puts a file into the field for one. */
  readonly takeFile: (file: File) => void;
}

function textComposer(
  { commands, sendText }: ComposerSettings,
  start: string,
  choose: (command: Offered) => void,
): Part {
  const input = element('input', {
    type: 'text',
    class: 'text-input',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-label': 'Message #the-story, or / for commands',
    placeholder: 'Message #the-story, or type / for commands',
    autocomplete: 'off',
  });
  input.value = start;
  const list = choiceList(input, 'Commands', true);
  const suggest = (): void => {
    const typed = /^\/(.*)$/s.exec(input.value)?.[1]?.toLowerCase() ?? null;
    const fitting = typed === null ? [] : commands.filter(({ full }) => full.startsWith(typed));
    list.show(
      fitting.map((command) => ({
        label: `/${command.full}`,
        hint: command.description,
        choose: () => choose(command),
      })),
    );
  };
  input.addEventListener('input', suggest);
  input.addEventListener('blur', list.hide);
  const form = element(
    'form',
    { class: 'composer-form' },
    pushButton(
      { class: 'round', 'aria-label': 'Commands', title: 'Commands' },
      () => {
        input.value = '/';
        input.focus();
        suggest();
      },
      '/',
    ),
    input,
    element('button', { type: 'submit', class: 'send', 'aria-label': 'Send', title: 'Send' }, '➤'),
    list.element,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === '') return;
    input.value = '';
    list.hide();
    sendText(text);
  });
  input.addEventListener('keydown', (event) => void list.takeKey(event));
  return { element: form, focus: () => input.focus() };
}

function commandComposer(command: Offered, settings: ComposerSettings, leave: () => void): CommandPart {
  const fields = command.options.map((option) =>
    optionField(option, {
      attach: settings.attach,
      complete: async (name, typed) => settings.complete(command, name, typed),
    }),
  );
  const isShown = (index: number): boolean =>
    command.options[index]?.required === true || fields.length === 1;
  const optional = fields.flatMap((field, index) =>
    isShown(index) ? [] : [adderFor(field, command.options[index])],
  );
  const send = element('button', { type: 'submit', class: 'send', 'aria-label': 'Send', title: 'Send' }, '➤');
  const form = element(
    'form',
    { class: 'composer-form command', 'aria-label': `/${command.full}` },
    element('span', { class: 'command-name', title: command.description }, `/${command.full}`),
    element('div', { class: 'options' }, ...fields.map((field) => field.element), ...optional),
    pushButton(
      { class: 'round', 'aria-label': 'Leave the command', title: 'Leave (Esc)' },
      () => leave(),
      '✕',
    ),
    send,
  );
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    setAttributes(send, { disabled: true });
    void submit();
  });
  async function submit(): Promise<void> {
    try {
      settings.sendCommand(await composed(command, fields));
      leave();
    } catch (fault) {
      setAttributes(send, { disabled: null });
      settings.complain(fault instanceof Error ? fault.message : String(fault));
    }
  }
  const first = fields.findIndex((_, index) => isShown(index));
  return {
    element: form,
    focus: () => (fields[first]?.focus ?? (() => send.focus()))(),
    takeFile: (file) => {
      for (const [index, field] of fields.entries()) {
        const option = command.options[index];
        if (option === undefined || !takesFile(option)) continue;
        form.querySelector<HTMLElement>(`[data-adds="${field.element.id}"]`)?.click();
        field.take(file);
      }
    },
  };
}

/** A button that shows a field which is left out until then. */
function adderFor(field: OptionField, option: Offered['options'][number] | undefined): HTMLButtonElement {
  field.element.hidden = true;
  field.element.id = freshId('field');
  const adder = pushButton(
    { class: 'adder', title: option?.description ?? null, 'data-adds': field.element.id },
    () => {
      field.element.hidden = false;
      adder.remove();
      field.focus();
    },
    `+ ${option?.name ?? ''}`,
  );
  return adder;
}

async function composed(command: Offered, fields: readonly OptionField[]): Promise<Composed> {
  const values = await Promise.all(fields.map(async (field) => field.filled()));
  const given = values.filter((value) => value !== null);
  return {
    command,
    filled: given.map(({ value }) => value),
    attachments: given.flatMap(({ attachment }) => (attachment === null ? [] : [attachment])),
    shown: [`/${command.full}`, ...given.map(({ value, shown }) => `${value.name}: ${shown}`)].join(' '),
  };
}
