import { ApplicationCommandOptionType, type APIAttachment } from 'discord-api-types/v10';
import type { Offered, OfferedOption } from './commands.ts';
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

export interface CommandSettings {
  readonly complete: (
    command: Offered,
    ...typing: Parameters<FieldSettings['complete']>
  ) => ReturnType<FieldSettings['complete']>;
  readonly attach: FieldSettings['attach'];
  readonly sendCommand: (composed: Composed) => void;
  /** Told of what cannot be sent. */
  readonly complain: (sentence: string) => void;
}

/** What the composer holds. */
export interface Part {
  readonly element: HTMLElement;
  readonly focus: () => void;
}

/** A command that is filled in. */
export interface CommandPart extends Part {
  /** Puts a file into the field for one. */
  readonly takeFile: (file: File) => void;
}

/** Whether an option wants a file. */
export const takesFile = ({ defined }: OfferedOption): boolean =>
  defined.type === ApplicationCommandOptionType.Attachment;

/** The fields of a command; `leave` goes back to a plain message. */
export function commandComposer(command: Offered, settings: CommandSettings, leave: () => void): CommandPart {
  const fields = command.options.map((option) =>
    optionField(option, {
      attach: settings.attach,
      complete: async (name, typed) => settings.complete(command, name, typed),
    }),
  );
  const isShown = (index: number): boolean =>
    command.options[index]?.defined.required === true || fields.length === 1;
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
function adderFor(field: OptionField, option: OfferedOption | undefined): HTMLButtonElement {
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
    shown: [`/${command.full}`, ...given.map(({ label, shown }) => `${label}: ${shown}`)].join(' '),
  };
}
