import { Locale, MessageFlags, type APIInteraction } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { askCommand } from '../commands/ask.ts';
import { createInteractions } from '../src/interactions/dispatch.ts';
import { de } from '../src/locales/de.ts';
import { en } from '../src/locales/en.ts';
import { es } from '../src/locales/es.ts';
import { fr } from '../src/locales/fr.ts';
import type { GuildSettings } from '../src/shelf/settings.ts';
import { botServing } from './support/bot.ts';
import { autocomplete, button, permissions, slash, type Origin } from './support/interactions.ts';
import { buttonsOf, quotationsOf, textsOf } from './support/rendered.ts';
import { contextServing, seen } from './support/serving.ts';
import { articleOf, documentOf, storyOf } from './support/stories.ts';

const words = 'The mayor opened the dam on Friday.';
const base = articleOf({ paragraphs: [[words], ['The letter said the dam was safe.']] });
const letter = documentOf(base, 'letter', 'Ann Lee', ['the dam was safe']);
const statement = documentOf(base, 'statement', null, ['the dam was safe']);
const context = contextServing(storyOf([{ ...base, documents: [letter, statement] }]));
const question = { question: 'Who opened the dam?' };

/** What is told to one who asks in German on a server whose language in Discord is `guildLocale`. */
async function told(
  interaction: APIInteraction,
  settled: Partial<GuildSettings> = {},
  guildLocale: Locale = Locale.French,
) {
  const { interactions } = await botServing(context, settled);
  const { flags, body } = seen(await interactions.respond({ ...interaction, guild_locale: guildLocale }));
  const labels = buttonsOf(body).map(({ label }) => label);
  return { text: textsOf(body).join('\n'), labels, flags, quotations: quotationsOf(body) };
}

const german: Origin = { locale: Locale.German };
const moderator: Origin = { ...german, permissions: permissions.manageMessages };

describe('a reply that everyone sees', () => {
  test('is in the language of the server, and quotes the story as it is', async () => {
    const { labels, quotations } = await told(slash('ask', question, german));
    expect(labels).toContain(fr.actions.showInContext);
    expect(quotations[0]).toBe(words);
  });

  test('is in the language that the moderators settled', async () => {
    const { labels } = await told(slash('ask', question, german), { language: 'es' });
    expect(labels).toContain(es.actions.showInContext);
  });

  test('is English in a server whose language the bot does not speak', async () => {
    const { labels } = await told(slash('ask', question, german), {}, Locale.Korean);
    expect(labels).toContain(en.actions.showInContext);
  });

  test('has private answers to presses in the language of who pressed', async () => {
    const { version } = context.served.index.story;
    const { text, flags } = await told(button(`ask:wrong:${version}:0:1`, german), { language: 'es' });
    expect(text).toContain(de.feedback.ask.markdown);
    expect(flags & MessageFlags.Ephemeral).not.toBe(0);
  });
});

describe('a private reply', () => {
  test('is in the language of the asker, whatever is settled', async () => {
    const { labels } = await told(slash('ask', question, german), { replies: 'private', language: 'es' });
    expect(labels).toContain(de.actions.showInContext);
    expect(labels).toContain(de.actions.share);
  });

  test('of a moderators’ command is, too', async () => {
    const { text } = await told(slash('settings', {}, moderator), { language: 'fr' });
    expect(text).toContain(de.settings.title.markdown);
    expect(text).toContain(de.settings.state.language('fr').markdown);
  });

  test.each([
    ['a refusal', slash('settings', {}, german), de.trouble.moderatorsOnly.markdown],
    ['an unknown command', slash('gone', {}, german), de.trouble.unknownCommand.markdown],
    ['an unknown button', button('ask:what', german), de.trouble.unknownButton.markdown],
  ])('is %s', async (_what, interaction, expected) => {
    expect((await told(interaction, { language: 'es' })).text).toBe(expected);
  });

  test('is that something went wrong', async () => {
    const interactions = createInteractions({
      commands: [askCommand],
      contextOf: () => {
        throw new Error('no context');
      },
      settingsOf: () => null,
      onFault: () => undefined,
    });
    const { body } = seen(await interactions.respond(slash('ask', question, german)));
    expect(textsOf(body)).toEqual([de.trouble.fault.markdown]);
  });
});

test('in a direct message everything is in the language of the asker', async () => {
  const { interactions } = await botServing(context);
  const { body } = seen(await interactions.respond(slash('ask', question, { ...german, dm: true })));
  expect(buttonsOf(body).map(({ label }) => label)).toContain(de.actions.showInContext);
});

test('/help names and describes the commands in the language of the asker', async () => {
  const { text } = await told(slash('help', {}, german));
  expect(text).toContain('/frage frage');
  expect(text).toContain('/bericht laden');
  expect(text).toContain(de.commands['check-message']);
  expect(text).not.toContain(en.commands.ask);
});

test('a document that was completed in the asker’s language is found for a reply in another', async () => {
  const { interactions } = await botServing(context, { language: 'es' });
  const completed = await interactions.respond(autocomplete('document', 'name', 'Brie', {}, german));
  expect(completed).toMatchObject({ data: { choices: [{ value: 'Brief von Ann Lee' }] } });
  const { text } = await told(slash('document', { name: 'Brief von Ann Lee' }, german), { language: 'es' });
  expect(text).toContain(es.document.title('letter', 'Ann Lee').markdown);
});
