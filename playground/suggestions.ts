import { choiceList } from './choice-list.ts';
import type { OfferedOption } from './commands.ts';
import { element, setAttributes } from './element.ts';

/** What the bot suggests for what was typed into an option so far. */
export type Complete = (
  option: string,
  typed: string,
) => Promise<readonly { readonly name: string; readonly value: string }[]>;

/** Suggests while somebody types; what comes late for an older text is left out, and until the last comes the list is busy. */
export function withSuggestions(
  input: HTMLInputElement,
  { defined, name }: OfferedOption,
  complete: Complete,
): HTMLElement {
  setAttributes(input, { role: 'combobox', 'aria-autocomplete': 'list' });
  const list = choiceList(input, `Suggestions for ${name}`, false);
  const suggest = async (): Promise<void> => {
    const typed = input.value;
    setAttributes(list.element, { 'aria-busy': 'true' });
    const suggestions = await complete(defined.name, typed);
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
