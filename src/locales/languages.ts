/**
 * The languages that the bot speaks: what each calls itself, and Discord's codes of the locales that it is for.
 * @see https://docs.discord.com/developers/reference#locales
 */
export const LANGUAGES = {
  en: { name: 'English', locales: ['en-US', 'en-GB'] },
  de: { name: 'Deutsch', locales: ['de'] },
  es: { name: 'Español', locales: ['es-ES', 'es-419'] },
  fr: { name: 'Français', locales: ['fr'] },
  'pt-BR': { name: 'Português (Brasil)', locales: ['pt-BR'] },
  ru: { name: 'Русский', locales: ['ru'] },
  uk: { name: 'Українська', locales: ['uk'] },
  ja: { name: '日本語', locales: ['ja'] },
} as const;

/** A language that the bot speaks. */
export type Language = keyof typeof LANGUAGES;

/** Whether the bot speaks a language of this code. */
export function isLanguage(code: string): code is Language {
  return Object.hasOwn(LANGUAGES, code);
}

/** The codes of all languages, English first. */
export const LANGUAGE_CODES: readonly Language[] = Object.keys(LANGUAGES).filter(isLanguage);

/** The language of one of Discord's locales; English where the bot does not speak it. */
export function languageOf(locale: string): Language {
  return LANGUAGE_CODES.find((code) => localesOf(code).includes(locale)) ?? 'en';
}

/** Discord's codes of the locales that a language is for. */
export function localesOf(code: Language): readonly string[] {
  return LANGUAGES[code].locales;
}
