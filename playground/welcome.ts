import type { Offered } from './commands.ts';
import { element } from './element.ts';

/** What stands at the top of the channel. */
export function welcome(commands: readonly Offered[]): HTMLElement {
  const asking = commands.some(({ full }) => full === 'ask') ? '/ask' : '/help';
  return element(
    'div',
    { class: 'welcome' },
    element('div', { class: 'welcome-sign', 'aria-hidden': 'true' }, '#'),
    element('h2', {}, 'Welcome to #the-story!'),
    element(
      'p',
      {},
      'This is Verbatim as it is on Discord, on your machine alone. Type ',
      element('code', {}, '/'),
      ' and choose ',
      element('code', {}, asking),
      ', or write a message and check it against the story by its ⋯ menu.',
    ),
  );
}
