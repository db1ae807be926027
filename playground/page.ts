import { authors } from './avatars.ts';
import { element, pushButton, setAttributes } from './element.ts';
import type { Role } from './guild.ts';

/** The whole page: who acts, in which theme, and what is seen of the story. */
export interface Page {
  readonly element: HTMLElement;
  readonly role: () => Role;
  /** Makes the story seen, on narrow screens in place of the channel. */
  readonly showStory: () => void;
}

/** Puts the parts of the page together, into the document. */
export function createPage(log: HTMLElement, composer: HTMLElement, story: HTMLElement): Page {
  const roles = element(
    'select',
    { id: 'role' },
    ...(['reader', 'moderator'] as const).map((role) =>
      element('option', { value: role }, authors[role].name),
    ),
  );
  const storyButton = pushButton(
    { class: 'bar-button', 'aria-controls': 'story', 'aria-expanded': 'true' },
    () => setStory(storyButton.getAttribute('aria-expanded') !== 'true'),
    'Story',
  );
  const bar = element(
    'header',
    { class: 'bar' },
    element('h1', {}, element('span', { class: 'hash', 'aria-hidden': 'true' }, '#'), 'the-story'),
    element('p', { class: 'topic' }, 'Verbatim answers only in the story’s own words'),
    element('label', { for: 'role' }, 'You are'),
    roles,
    themeButton(),
    storyButton,
  );
  const channel = element('main', { class: 'channel', 'aria-label': 'Channel the-story' }, log, composer);
  const whole = element('div', { class: 'page' }, bar, channel, story);

  function setStory(isShown: boolean): void {
    story.hidden = !isShown;
    setAttributes(storyButton, { 'aria-expanded': String(isShown) });
    whole.classList.toggle('with-story', isShown);
  }

  setStory(!matchMedia('(max-width: 800px)').matches);
  document.body.append(whole);
  return {
    element: whole,
    role: () => (roles.value === 'moderator' ? 'moderator' : 'reader'),
    showStory: () => setStory(true),
  };
}

/** Switches between dark and light; the system's choice until then. */
function themeButton(): HTMLElement {
  const root = document.documentElement;
  const isLight = matchMedia('(prefers-color-scheme: light)').matches;
  const label = (): string => (root.dataset['theme'] === 'light' ? 'Dark theme' : 'Light theme');
  root.dataset['theme'] = isLight ? 'light' : 'dark';
  const button = pushButton(
    { class: 'bar-button' },
    () => {
      root.dataset['theme'] = root.dataset['theme'] === 'light' ? 'dark' : 'light';
      button.textContent = label();
    },
    label(),
  );
  return button;
}
