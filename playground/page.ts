import { Locale } from 'discord-api-types/v10';
import { authors } from './avatars.ts';
import { element, pushButton, setAttributes } from './element.ts';
import type { Actor } from './guild.ts';

/** The whole page: who acts and in which language, in which theme, and what is seen of the story. */
export interface Page {
  readonly element: HTMLElement;
  readonly actor: () => Actor;
  /** Makes the story seen, on narrow screens in place of the channel. */
  readonly showStory: () => void;
}

/**
 * Puts the parts of the page together, into the document; `locales` are the languages to choose from, and `spoken` is told
 * of another.
 */
export function createPage(
  parts: { readonly log: HTMLElement; readonly composer: HTMLElement; readonly story: HTMLElement },
  locales: readonly Locale[],
  spoken: () => void,
): Page {
  const { log, composer, story } = parts;
  const roles = element(
    'select',
    { id: 'role' },
    ...(['reader', 'moderator'] as const).map((role) =>
      element('option', { value: role }, authors[role].name),
    ),
  );
  const languages = languageList(locales);
  languages.addEventListener('change', spoken);
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
    element('label', { for: 'language' }, 'Language'),
    languages,
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
    actor: () => ({
      role: roles.value === 'moderator' ? 'moderator' : 'reader',
      locale: locales[languages.selectedIndex] ?? Locale.EnglishUS,
    }),
    showStory: () => setStory(true),
  };
}

/** The languages, each by its own name; the browser's to begin with, where it is one of them. */
function languageList(locales: readonly Locale[]): HTMLSelectElement {
  const list = element(
    'select',
    { id: 'language' },
    ...locales.map((locale) => element('option', { value: locale, lang: locale }, ownName(locale))),
  );
  const wanted = navigator.languages.flatMap((language) => [
    ...locales.filter((locale) => language.startsWith(locale)),
    ...locales.filter((locale) => locale.split('-')[0] === language.split('-')[0]),
  ]);
  list.value = wanted[0] ?? Locale.EnglishUS;
  return list;
}

function ownName(locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
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
