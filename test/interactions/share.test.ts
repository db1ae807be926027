import { ButtonStyle, ComponentType, MessageFlags, type APIInteraction } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { botServing, type Bot } from '../support/bot.ts';
import { violationsOf } from '../support/discord-limits.ts';
import { button, messageMenu, permissions, slash } from '../support/interactions.ts';
import { keptMessage } from '../support/kept-messages.ts';
import { buttonsOf, shownBy, textsOf } from '../support/rendered.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing, seen } from '../support/serving.ts';

const context = contextServing(seedStory());
const question = 'Who was named as acting national security adviser?';
const reader = '900000000000000042';

async function shown({ interactions }: Bot, interaction: APIInteraction) {
  const { type, flags, body } = seen(await interactions.respond(interaction));
  expect(violationsOf(body)).toEqual([]);
  const labels = buttonsOf(body).map(({ label }) => label);
  return {
    type,
    body,
    labels,
    isPrivate: (flags & MessageFlags.Ephemeral) !== 0,
    text: textsOf(body).join('\n'),
  };
}

const privately = () => botServing(context, { replies: 'private' });

/** Stands for the drawing of pictures, which is tested on its own: what matters here is that there is a file. */
const draw = async () => Uint8Array.of(137, 80, 78, 71);

describe('where replies are private', () => {
  test.each([
    ['ask', { question }],
    ['ask', { question: 'What did Hillary Clinton say?' }],
    ['said', { about: 'sanctions' }],
    ['quote', {}],
    ['who', {}],
    ['check', { text: 'they have accepted my apology' }],
    ['letter', {}],
    ['document', {}],
    ['story about', {}],
  ])('/%s %j is for the asker only, with one button to share it', async (name, options) => {
    const { isPrivate, labels } = await shown(await privately(), slash(name, options));
    expect(isPrivate).toBe(true);
    expect(labels.filter((label) => label === 'Share')).toHaveLength(1);
  });

  test('the button stands beside the others of an answer, before the links', async () => {
    const { labels, body } = await shown(await privately(), slash('ask', { question }));
    expect(labels.slice(0, 5)).toEqual(['Show in context', 'More passages', 'Wrong?', 'Re-check', 'Share']);
    expect(body.components.filter(({ type }) => type === ComponentType.ActionRow)).toHaveLength(2);
  });

  test.each([
    [slash('help')],
    [slash('settings', {}, { permissions: permissions.manageMessages })],
    [messageMenu('Check against the story', 'they have accepted my apology')],
    [slash('reload')],
    [button('gone:1')],
  ])('what is private anyway has none: case %#', async (interaction) => {
    const { isPrivate, labels } = await shown(await privately(), interaction);
    expect(isPrivate).toBe(true);
    expect(labels).not.toContain('Share');
  });

  test('a page that is turned keeps it, unless the message is for all already', async () => {
    const bot = await privately();
    const first = await shown(bot, slash('quote', { speaker: 'Michael Flynn' }));
    const next = buttonsOf(first.body).find(({ label }) => label === en.pages.next)?.target ?? '';
    const turned = async (flags: number) =>
      (await shown(bot, button(next, {}, keptMessage(first.body.components, flags)))).labels;
    expect(await turned(MessageFlags.Ephemeral)).toContain('Share');
    expect(await turned(0)).not.toContain('Share');
  });

  test('a card has none: its picture stays with the private message', async () => {
    const bot = await botServing({ ...context, draw }, { replies: 'private' });
    const words = await shown(bot, slash('quote', { speaker: 'Michael Flynn' }));
    const card = buttonsOf(words.body).find(({ target }) => target.startsWith('quote:card'))?.target ?? '';
    const { isPrivate, labels, body } = await shown(bot, button(card));
    expect([isPrivate, body.files?.length]).toEqual([true, 1]);
    expect(labels).not.toContain('Share');
  });

  test('a private menu of feedback has none', async () => {
    const bot = await privately();
    const answer = await shown(bot, slash('ask', { question }));
    const wrong = buttonsOf(answer.body).find(({ label }) => label === 'Wrong?')?.target ?? '';
    expect((await shown(bot, button(wrong))).labels).toEqual([]);
  });
});

test('where replies are public, nothing has the button', async () => {
  const { isPrivate, labels } = await shown(await botServing(context), slash('ask', { question }));
  expect(isPrivate).toBe(false);
  expect(labels).not.toContain('Share');
});

const share = (components: Parameters<typeof keptMessage>[0], origin = { userId: reader }) =>
  button('share', origin, keptMessage(components, MessageFlags.Ephemeral));

describe('Share', () => {
  test('posts the same message for all, says who shared it, and pings nobody', async () => {
    const bot = await privately();
    const answer = await shown(bot, slash('ask', { question }));
    const response = await bot.interactions.respond(share(answer.body.components));
    expect(response).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
    const { isPrivate, labels, text } = await shown(bot, share(answer.body.components));
    expect(isPrivate).toBe(false);
    expect(text).toBe(`${answer.text}\n-# Shared by <@${reader}>`);
    expect(labels).toEqual(answer.labels.filter((label) => label !== 'Share'));
  });

  test('keeps pages and menus, whose buttons work for all then', async () => {
    const bot = await privately();
    const cast = await shown(bot, slash('who'));
    const shared = await shown(bot, share(cast.body.components));
    expect(shared.body.components.some((part) => JSON.stringify(part).includes('who:choose'))).toBe(true);
    expect(JSON.stringify(shared.body)).not.toContain('"id"');
  });

  test('takes from a message only what the bot makes', async () => {
    const { body, text } = await shown(
      await privately(),
      share([
        { type: ComponentType.TextDisplay, content: 'Words' },
        { type: ComponentType.MediaGallery, items: [{ media: { url: 'https://cdn.example.com/a.png' } }] },
        {
          type: ComponentType.Container,
          components: [{ type: ComponentType.TextDisplay, content: 'In a box' }],
        },
        {
          type: ComponentType.ActionRow,
          components: [
            { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Bad', url: 'steam://run' },
            { type: ComponentType.Button, style: ButtonStyle.Premium, sku_id: '900000000000000001' },
            {
              type: ComponentType.Button,
              style: ButtonStyle.Danger,
              label: 'Ok',
              custom_id: 'ask:question:Who?',
            },
          ],
        },
        { type: ComponentType.ActionRow, components: [{ type: ComponentType.UserSelect, custom_id: 'x' }] },
      ]),
    );
    expect(text).toBe(`Words\n-# Shared by <@${reader}>`);
    expect(buttonsOf(body)).toEqual([{ label: 'Ok', target: 'ask:question:Who?' }]);
    expect(body.components).toHaveLength(3);
  });

  test('of an empty message, or by nobody that Discord names, is told in private', async () => {
    const bot = await privately();
    const { text, isPrivate } = await shown(bot, button('share'));
    expect([text, isPrivate]).toEqual([en.trouble.unknownButton.markdown, true]);
  });

  test('shows the mention of one user alone', () => {
    expect(shownBy(en.actions.sharedBy(reader).markdown).map(({ type }) => type)).toEqual(['text', 'user']);
    expect(en.actions.sharedBy('@everyone').markdown).toBe('Shared by a reader');
  });
});
