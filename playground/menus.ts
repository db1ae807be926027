import { ComponentType, type APISelectMenuComponent } from 'discord-api-types/v10';
import { choiceList } from './choice-list.ts';
import { element, pushButton, type Child } from './element.ts';
import { offeredByMenu, type Chosen } from './pickable.ts';

/** One line of a menu. */
interface Entry {
  readonly label: string;
  readonly hint: string;
  readonly values: readonly string[];
  readonly isPreset: boolean;
}

/** A menu under a message, of texts or of who and what there is in the server: a button that opens a list. */
export function drawMenu(
  part: APISelectMenuComponent,
  press: (customId: string, chosen: Chosen) => void,
): Child {
  const { custom_id: id, type, placeholder = 'Make a selection' } = part;
  const entries = entriesOf(part);
  const opener = pushButton(
    {
      class: 'menu',
      'data-id': id,
      disabled: part.disabled === true,
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-label': placeholder,
    },
    () => (list.isOpen() ? list.hide() : open()),
    element('span', {}, entries.find(({ isPreset }) => isPreset)?.label ?? placeholder),
  );
  const list = choiceList(opener, placeholder, true);
  const open = (): void => {
    list.show(
      entries.map(({ label, hint, values }) => ({ label, hint, choose: () => press(id, { type, values }) })),
    );
    list.element.scrollIntoView({ block: 'nearest' });
  };
  opener.addEventListener('keydown', (event) => {
    if (list.takeKey(event)) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open();
  });
  opener.addEventListener('blur', list.hide);
  return element('div', { class: 'menu-place' }, opener, list.element);
}

function entriesOf(part: APISelectMenuComponent): readonly Entry[] {
  if (part.type === ComponentType.StringSelect) {
    return part.options.map(({ label, description = '', value, default: isPreset = false }) => ({
      label,
      hint: description,
      values: [value],
      isPreset,
    }));
  }
  const presets = new Set((part.default_values ?? []).map(({ id }) => id));
  const entries = offeredByMenu(part.type).map(({ id, name }) => ({
    label: name,
    hint: '',
    values: [id],
    isPreset: presets.has(id),
  }));
  const isPicked = entries.some(({ isPreset }) => isPreset);
  // Discord takes a choice off by a cross; it sends an empty list then.
  return part.min_values === 0 && isPicked
    ? [...entries, { label: 'Clear the choice', hint: '', values: [], isPreset: false }]
    : entries;
}
