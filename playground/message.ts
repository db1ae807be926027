import { MessageFlags, type APIMessage } from 'discord-api-types/v10';
import { authors } from './avatars.ts';
import { drawComponents, type ComponentSettings } from './components.ts';
import { element, pushButton, setAttributes } from './element.ts';
import type { Role } from './guild.ts';
import { drawMarkdown } from './markdown.ts';
import { openMenu, type MenuItem } from './message-menu.ts';
import type { Chosen } from './pickable.ts';

/** A command that was used. */
export interface Used {
  readonly by: Role;
  readonly command: string;
  /** Whose message it was chosen on; null for a slash command. */
  readonly on: 'bot' | Role | null;
}

/** What a message shows, and how. */
export interface Shown {
  /** As Discord keeps it; its components are drawn. */
  readonly stored: APIMessage;
  readonly author: 'bot' | Role;
  /** The command that it answers, and who used it; null for none. */
  readonly used: Used | null;
  readonly flags: number;
  readonly files: ReadonlyMap<string, string>;
  /** Whether the answer is still to come. */
  readonly isThinking: boolean;
}

/** A message in the channel. */
export interface DrawnMessage {
  readonly element: HTMLElement;
  readonly shown: () => Shown;
  /** Shows other contents in its place, and keeps the focus in it where it was. */
  readonly replace: (shown: Shown) => void;
}

export interface MessageSettings {
  readonly press: (message: DrawnMessage, customId: string, chosen: Chosen | null) => void;
  readonly follow: ComponentSettings['follow'];
  /** The language of now. */
  readonly locale: () => string;
  /** What the menu of a message offers. */
  readonly menu: (message: DrawnMessage) => readonly MenuItem[];
  readonly dismiss: (message: DrawnMessage) => void;
}

/** Draws a message: its frame by the library of Discord's looks, its components by ours. */
export function drawMessage(first: Shown, settings: MessageSettings): DrawnMessage {
  let now = first;
  const frame = document.createElement('discord-message');
  const drawn: DrawnMessage = {
    element: frame,
    shown: () => now,
    replace: (shown) => {
      const focused = frame.contains(document.activeElement) ? document.activeElement : null;
      now = shown;
      fill();
      if (focused !== null) focusAgain(frame, focused);
    },
  };
  frame.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    openMenu(settings.menu(drawn), { x: event.clientX, y: event.clientY }, null);
  });

  function fill(): void {
    const { author, stored, flags, isThinking } = now;
    const { name, avatar } = authors[author];
    const { follow } = settings;
    const locale = settings.locale();
    const isPrivate = (flags & MessageFlags.Ephemeral) !== 0;
    setAttributes(frame, {
      author: name,
      avatar,
      bot: author === 'bot',
      role: 'article',
      'aria-label': `${name}${isPrivate ? ', only you can see this' : ''}`,
      'aria-busy': String(isThinking),
      class: isPrivate ? 'private' : null,
    });
    frame.timestamp = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(
      new Date(stored.timestamp),
    );
    const body = isThinking
      ? [element('div', { class: 'thinking' }, 'Verbatim is thinking…')]
      : [
          element('div', { class: 'content' }, ...drawMarkdown(stored.content, { follow, locale })),
          ...drawComponents(stored.components ?? [], {
            press: (id, chosen) => settings.press(drawn, id, chosen),
            follow,
            locale,
            files: now.files,
          }),
        ];
    frame.replaceChildren(
      ...usedLine(now),
      element('div', { class: 'body' }, ...body),
      ...(isPrivate ? [privateLine(() => settings.dismiss(drawn))] : []),
      tools(() => settings.menu(drawn), name),
    );
  }
  fill();
  return drawn;
}

/** "Reader used /ask", above an answer. */
function usedLine({ used }: Shown): readonly Node[] {
  if (used === null) return [];
  const line = document.createElement('discord-command');
  const { name, avatar } = authors[used.by];
  setAttributes(line, {
    slot: 'reply',
    author: name,
    avatar,
    command: used.command,
    type: used.on === null ? 'slash_command' : 'message_command',
    'context-user-name': used.on === null ? null : authors[used.on].name,
    // Always: the library would fetch one from Discord.
    'context-user-image': authors[used.on ?? 'bot'].avatar,
  });
  return [line];
}

function privateLine(dismiss: () => void): HTMLElement {
  return element(
    'div',
    { class: 'only-you' },
    'Only you can see this · ',
    pushButton({ class: 'text-button' }, dismiss, 'Dismiss message'),
  );
}

function tools(items: () => readonly MenuItem[], name: string): HTMLElement {
  const opener = pushButton(
    {
      class: 'more',
      'aria-haspopup': 'menu',
      'aria-label': `More for the message of ${name}`,
      title: 'More',
    },
    () => {
      const { right, bottom } = opener.getBoundingClientRect();
      openMenu(items(), { x: right, y: bottom }, opener);
    },
    '⋯',
  );
  return element('div', { class: 'tools' }, opener);
}

/** Focuses what stands where the focus was: the same label, or the same `custom_id`, else the first thing to press. */
function focusAgain(frame: HTMLElement, before: Element): void {
  const pressable = [...frame.querySelectorAll<HTMLElement>('button:not(:disabled), a[href]')];
  const isSame = (one: HTMLElement): boolean =>
    one.textContent === before.textContent || one.dataset['id'] === before.getAttribute('data-id');
  (pressable.find(isSame) ?? pressable[0])?.focus();
}
