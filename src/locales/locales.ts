import type { LocalizationMap } from 'discord-api-types/v10';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { LANGUAGE_CODES, languageOf, localesOf, type Language } from './languages.ts';
import type { Messages } from './messages.ts';
import { ptBr } from './pt-br.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** The bot's words in every language that it speaks. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { en, de, es, fr, 'pt-BR': ptBr, ru, uk, ja };

/** The bot's words for one of Discord's locales; English where it is not known or not spoken. */
export function messagesFor(locale: string | undefined): Messages {
  return locale === undefined ? en : MESSAGES[languageOf(locale)];
}

/**
 * A text in each language but English, by Discord's locales, as a `name_localizations` or `description_localizations`
 * holds it. What a language has not is left out, so that Discord shows English.
 */
export function localizationsOf(textIn: (messages: Messages) => string | undefined): LocalizationMap {
  return Object.fromEntries(
    LANGUAGE_CODES.filter((code) => code !== 'en').flatMap((code) => {
      const text = textIn(MESSAGES[code]);
      return text === undefined ? [] : localesOf(code).map((locale) => [locale, text] as const);
    }),
  );
}
