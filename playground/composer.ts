import { choiceList } from './choice-list.ts';
import {
  commandComposer,
  takesFile,
  type CommandPart,
  type CommandSettings,
  type Part,
} from './command-composer.ts';
import type { Offered } from './commands.ts';
import { element, pushButton } from './element.ts';

export interface ComposerSettings extends CommandSettings {
  /** The commands, in the language of now. */
  readonly commands: () => readonly Offered[];
  readonly sendText: (text: string) => void;
}

/** Where messages are written: plain ones, and commands after a slash. */
export interface Composer {
  readonly element: HTMLElement;
  readonly focus: () => void;
  /** Opens the first command that takes a file, with this one. */
  readonly takeFile: (file: File) => void;
}

/** The composer, on a plain message. */
export function createComposer(settings: ComposerSettings): Composer {
  const place = element('div', { class: 'composer' });
  const showText = (): void => {
    const text = textComposer(settings, showCommand);
    place.replaceChildren(text.element);
    text.focus();
  };
  const showCommand = (command: Offered): CommandPart => {
    const form = commandComposer(command, settings, showText);
    place.replaceChildren(form.element);
    form.focus();
    return form;
  };
  place.append(textComposer(settings, showCommand).element);
  return {
    element: place,
    focus: () => place.querySelector<HTMLElement>('input, select')?.focus(),
    takeFile: (file) => {
      const command = settings.commands().find(({ options }) => options.some(takesFile));
      if (command === undefined) settings.complain('No command of this bot takes a file.');
      else showCommand(command).takeFile(file);
    },
  };
}

/** Whether a command's name begins so, in its language or in English. */
function isNamed(typed: string): (command: Offered) => boolean {
  return ({ full, english }) => full.startsWith(typed) || english.startsWith(typed);
}

function textComposer({ commands, sendText }: ComposerSettings, choose: (command: Offered) => void): Part {
  const input = element('input', {
    type: 'text',
    class: 'text-input',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-label': 'Message #the-story, or / for commands',
    placeholder: 'Message #the-story, or type / for commands',
    autocomplete: 'off',
  });
  const list = choiceList(input, 'Commands', true);
  const suggest = (): void => {
    const typed = /^\/(.*)$/s.exec(input.value)?.[1]?.toLowerCase() ?? null;
    const fitting = typed === null ? [] : commands().filter(isNamed(typed));
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
