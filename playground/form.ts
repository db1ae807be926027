import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
} from 'discord-api-types/v10';
import { element, freshId, pushButton, type Child } from './element.ts';
import { drawMarkdown } from './markdown.ts';

interface Field {
  readonly element: HTMLElement;
  readonly id: string;
  readonly typed: () => string;
}

/** Shows a form and gives what was typed, by the `custom_id` of the field, to `submit`; nothing where it is closed. */
export function showForm(
  { title, components }: APIModalInteractionResponseCallbackData,
  locale: string,
  submit: (typed: ReadonlyMap<string, string>) => void,
): void {
  const fields: Field[] = [];
  const parts = components.map((component): Child => {
    if (component.type === ComponentType.TextDisplay) {
      return element(
        'div',
        { class: 'text' },
        ...drawMarkdown(component.content, { follow: () => false, locale }),
      );
    }
    const [input, label, hint] =
      component.type === ComponentType.Label
        ? [component.component, component.label, component.description ?? '']
        : [component.components[0], component.components[0]?.label ?? '', ''];
    if (input?.type !== ComponentType.TextInput) return element('p', {}, `${label}: only on Discord`);
    const field = textField(input, label, hint);
    fields.push(field);
    return field.element;
  });
  const heading = element('h2', { id: freshId('form') }, title);
  const dialog = element('dialog', { class: 'form', 'aria-labelledby': heading.id });
  const form = element(
    'form',
    { method: 'dialog' },
    heading,
    ...parts,
    element(
      'div',
      { class: 'form-buttons' },
      pushButton({ class: 'button' }, () => dialog.close(), 'Cancel'),
      element('button', { type: 'submit', class: 'button primary' }, 'Submit'),
    ),
  );
  form.addEventListener('submit', () => submit(new Map(fields.map(({ id, typed }) => [id, typed()]))));
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
}

function textField(input: APITextInputComponent, label: string, hint: string): Field {
  const id = freshId('field');
  const limits = {
    id,
    minlength: input.min_length === undefined ? null : String(input.min_length),
    maxlength: input.max_length === undefined ? null : String(input.max_length),
    placeholder: input.placeholder ?? null,
    required: input.required ?? true,
  };
  const box =
    input.style === TextInputStyle.Paragraph
      ? element('textarea', { ...limits, rows: '8' })
      : element('input', { ...limits, type: 'text' });
  box.value = input.value ?? '';
  const labelled = element('label', { for: id }, label);
  const hinted = hint === '' ? [] : [element('p', { class: 'subtext' }, hint)];
  return {
    element: element('div', { class: 'field' }, labelled, ...hinted, box),
    id: input.custom_id,
    typed: () => box.value,
  };
}
