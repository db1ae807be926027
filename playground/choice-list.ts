import { element, freshId, setAttributes } from './element.ts';

/** One thing to choose in a list. */
export interface Choice {
  readonly label: string;
  /** A second, smaller line; empty for none. */
  readonly hint: string;
  readonly choose: () => void;
}

/** A list of choices that opens at a field or a button, which keeps the focus: ARIA's combobox. */
export interface ChoiceList {
  readonly element: HTMLElement;
  readonly show: (choices: readonly Choice[]) => void;
  readonly hide: () => void;
  readonly isOpen: () => boolean;
  /** Moves and chooses by keys; true where the key was the list's. */
  readonly takeKey: (event: KeyboardEvent) => boolean;
}

/**
 * A list for `owner`, named `label`. `eager`: the first choice is chosen by Enter without moving to it.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function choiceList(owner: HTMLElement, label: string, eager: boolean): ChoiceList {
  const list = element('div', {
    class: 'choices',
    role: 'listbox',
    id: freshId('choices'),
    'aria-label': label,
  });
  list.hidden = true;
  let shown: readonly Choice[] = [];
  let active = -1;
  setAttributes(owner, { 'aria-controls': list.id, 'aria-expanded': 'false' });

  function activate(index: number): void {
    active = index;
    for (const [at, option] of [...list.children].entries()) {
      setAttributes(option, { 'aria-selected': String(at === index) });
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    setAttributes(owner, { 'aria-activedescendant': list.children[index]?.id ?? null });
  }

  function hide(): void {
    list.hidden = true;
    shown = [];
    list.replaceChildren();
    activate(-1);
    setAttributes(owner, { 'aria-expanded': 'false' });
  }

  function choose(index: number): void {
    const chosen = shown[index];
    hide();
    chosen?.choose();
  }

  return {
    element: list,
    isOpen: () => !list.hidden,
    hide,
    show: (choices) => {
      if (choices.length === 0) return hide();
      shown = choices;
      list.replaceChildren(...choices.map((one, index) => optionOf(one, () => choose(index))));
      list.hidden = false;
      setAttributes(owner, { 'aria-expanded': 'true' });
      activate(eager ? 0 : -1);
    },
    takeKey: (event) => {
      if (list.hidden) return false;
      const { key } = event;
      if (key === 'ArrowDown') activate((active + 1) % shown.length);
      else if (key === 'ArrowUp') activate((active <= 0 ? shown.length : active) - 1);
      else if (key === 'Escape') hide();
      else if ((key === 'Enter' || key === 'Tab') && active >= 0 && !event.shiftKey) choose(active);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}

function optionOf({ label, hint }: Choice, choose: () => void): HTMLElement {
  const option = element(
    'div',
    { class: 'choice', role: 'option', id: freshId('choice'), 'aria-selected': 'false' },
    element('span', { class: 'choice-label' }, label),
    ...(hint === '' ? [] : [element('span', { class: 'choice-hint' }, hint)]),
  );
  // Before the owner loses the focus, which would hide the list.
  option.addEventListener('mousedown', (event) => event.preventDefault());
  option.addEventListener('click', choose);
  return option;
}
