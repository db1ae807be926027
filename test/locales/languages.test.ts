import { describe, expect, test } from 'vitest';
import { ApplicationCommandType, Locale } from 'discord-api-types/v10';
import { commands, messageCommands } from '../../commands/index.ts';
import { createRegistry } from '../../src/interactions/registry.ts';
import { en } from '../../src/locales/en.ts';
import { isLanguage, LANGUAGE_CODES, languageOf, localesOf } from '../../src/locales/languages.ts';
import { MESSAGES, messagesFor } from '../../src/locales/locales.ts';
import { sampleTexts } from '../support/message-samples.ts';

const { definitions } = createRegistry(commands, messageCommands);
const others = LANGUAGE_CODES.filter((code) => code !== 'en');

describe('the language of a locale', () => {
  test.each(LANGUAGE_CODES.flatMap((code) => localesOf(code).map((locale) => [locale, code] as const)))(
    '%s of Discord is %s',
    (locale, code) => {
      const known: readonly string[] = Object.values(Locale);
      expect(known).toContain(locale);
      expect(languageOf(locale)).toBe(code);
      expect(messagesFor(locale)).toBe(MESSAGES[code]);
    },
  );

  test.each(['ko', 'tlh', '', undefined])('is English for %j', (locale) => {
    expect(messagesFor(locale)).toBe(en);
  });

  test('is only one that is spoken', () => {
    expect(LANGUAGE_CODES.every(isLanguage)).toBe(true);
    expect(isLanguage('toString')).toBe(false);
  });
});

interface Named {
  readonly name: string;
  readonly description?: string | undefined;
  readonly name_localizations?: Localizations | undefined;
  readonly description_localizations?: Localizations | undefined;
  readonly options?: readonly Named[] | undefined;
  readonly choices?: readonly Named[] | undefined;
}

type Localizations = Readonly<Partial<Record<string, string | null>>> | null | undefined;

const slash: readonly Named[] = definitions.filter(
  ({ type }) => type === undefined || type === ApplicationCommandType.ChatInput,
);

/** A command or an option, and all that is in it. */
function within(one: Named): readonly Named[] {
  return [one, ...(one.options ?? []).flatMap(within)];
}

/** All that share a list in Discord's client, so that no two may have one name. */
const lists = [slash, ...slash.flatMap(within).map(({ options = [] }) => options)];

function nameIn({ name, name_localizations: names }: Named, locale: string): string {
  return names?.[locale] ?? name;
}

describe.each(others.flatMap((code) => localesOf(code)))('the commands in %s', (locale) => {
  test('are named by the rule of Discord, each name once in its list', () => {
    for (const list of lists) {
      const names = list.map((one) => nameIn(one, locale));
      for (const name of names) {
        expect(name).toMatch(/^[-_\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u);
        expect(name).toBe(name.toLowerCase());
      }
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('are all described, in at most 100 characters', () => {
    for (const one of slash.flatMap(within)) {
      const description = one.description_localizations?.[locale] ?? '';
      expect(description, `${one.name}: ${one.description}`).toMatch(/^.{1,100}$/u);
      expect(description).not.toBe(one.description);
    }
  });

  test('of the message menu are named, in at most 32 characters', () => {
    for (const { name_localizations: names } of definitions.filter(
      ({ type }) => type === ApplicationCommandType.Message,
    )) {
      expect(names).toHaveProperty(locale, expect.stringMatching(/^.{1,32}$/u));
    }
  });

  test('have choices with names of their own, except the names of languages', () => {
    const choices = slash.flatMap(within).filter(({ name }) => name !== 'language');
    for (const { name_localizations: names } of choices.flatMap(({ choices: own = [] }) => own)) {
      expect(names).toHaveProperty(locale, expect.stringMatching(/^.{1,100}$/u));
    }
  });
});

function longest(text: string, inOthers: Localizations): number {
  return Math.max(text.length, ...Object.values(inOthers ?? {}).map((other) => other?.length ?? 0));
}

/** Of each text the longest in any language: what Discord counts. */
function sizeOf(one: Named): number {
  const own = longest(one.name, one.name_localizations);
  const described = longest(one.description ?? '', one.description_localizations);
  const inside = [...(one.options ?? []), ...(one.choices ?? [])];
  return own + described + inside.reduce((sum, part) => sum + sizeOf(part), 0);
}

// https://docs.discord.com/developers/interactions/application-commands#slash-commands
test.each(slash.map((one) => [one.name, one] as const))('/%s is below 8,000 characters', (_name, one) => {
  expect(sizeOf(one)).toBeLessThan(8000);
});

test('no two English descriptions are the same, since other languages are found by them', () => {
  const texts = Object.values(en.commands);
  expect(new Set(texts).size).toBe(texts.length);
});

/** Texts that hold no words but samples, and a word that is the same in French. */
const SAME = [/^(?:\P{L}|Xxx|<[^>]*>)*$/u, /^date$/u];

describe.each(others)('the words in %s', (code) => {
  const english = new Map(sampleTexts(en));
  const texts = sampleTexts(MESSAGES[code]);

  test('are none of them English', () => {
    const left = texts.filter(
      ([key, text]) => english.get(key) === text && !SAME.some((rule) => rule.test(text)),
    );
    expect(left.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  test('name commands by the names that the language gives them', () => {
    const [locale = ''] = localesOf(code);
    const known = new Set(
      slash.flatMap((command) => {
        const name = nameIn(command, locale);
        return [name, ...(command.options ?? []).map((option) => `${name} ${nameIn(option, locale)}`)];
      }),
    );
    const mentioned = texts.flatMap(
      ([, text]) => text.match(/(?<=(?:^|[\s(«„“"]))\/\p{L}[\p{L}-]*(?: \p{L}+)?/gu) ?? [],
    );
    expect(mentioned.length).toBeGreaterThan(10);
    for (const words of mentioned) {
      const [group = '', command] = words.slice(1).split(' ');
      expect(known.has(`${group} ${command}`) || known.has(group) ? '' : words).toBe('');
    }
  });
});
