import { element, pushButton } from './element.ts';

/** One thing that a message's menu offers. */
export interface MenuItem {
  readonly label: string;
  readonly choose: () => void;
}

/**
 * Opens a menu at a point of the window; closing it gives the focus back to `opener`.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */
export function openMenu(
  items: readonly MenuItem[],
  { x, y }: { readonly x: number; readonly y: number },
  opener: HTMLElement | null,
): void {
  for (const open of document.querySelectorAll('.message-menu')) open.remove();
  const buttons = items.map(({ label, choose }) =>
    pushButton(
      { role: 'menuitem', tabindex: '-1' },
      () => {
        close();
        choose();
      },
      label,
    ),
  );
  const menu = element('div', { class: 'message-menu', role: 'menu', 'aria-label': 'Message' }, ...buttons);
  const away = (event: Event): void => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  };
  function close(): void {
    document.removeEventListener('pointerdown', away);
    menu.remove();
    opener?.focus();
  }
  menu.addEventListener('keydown', (event) => {
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (event.key === 'ArrowDown') buttons[(at + 1) % buttons.length]?.focus();
    else if (event.key === 'ArrowUp') buttons.at(at - 1)?.focus();
    else return;
    event.preventDefault();
  });
  document.addEventListener('pointerdown', away);
  document.body.append(menu);
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - menu.offsetHeight - 8))}px`;
  buttons[0]?.focus();
}
