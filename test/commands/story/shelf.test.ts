import type { APIInteraction } from 'discord-api-types/v10';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Interactions } from '../../../src/interactions/dispatch.ts';
import { InteractionResponseType } from 'discord-api-types/v10';
import { attachmentSource } from '../../../src/store/attachment.ts';
import { openAttachments, type Attachments } from '../../support/attachments.ts';
import { interactionsOver, memoryStore } from '../../support/bot.ts';
import { violationsOf } from '../../support/discord-limits.ts';
import {
  autocomplete,
  button,
  choose,
  permissions,
  slash,
  submittedForm,
} from '../../support/interactions.ts';
import { buttonsOf, quotationsOf, textsOf } from '../../support/rendered.ts';
import { seedStory } from '../../support/seed-story.ts';
import { contextServing, seen } from '../../support/serving.ts';

const dam =
  'Dam opens\n\nJanuary 5, 2026\n\nThe mayor of Ely opened the dam on Monday.\n\nNobody was hurt.\n';
const damLater = dam.replace('Nobody was hurt.', 'Two people were hurt.');
const fair = 'Fair closes\n\nJanuary 6, 2026\n\nThe fair of Ely closed on Tuesday.\n';

const moderator = { permissions: permissions.manageMessages };
const who = 'Who opened the dam?';

let files: Attachments;
let interactions: Interactions;

beforeAll(async () => {
  files = await openAttachments();
});
afterAll(() => files.close());

beforeEach(async () => {
  const sources = { attached: attachmentSource([files.origin]), at: null };
  interactions = interactionsOver(await memoryStore(), { ...contextServing(seedStory()), sources });
});

async function shown(interaction: APIInteraction) {
  const { body } = seen(await interactions.respond(interaction));
  expect(violationsOf(body)).toEqual([]);
  return { body, text: textsOf(body).join('\n'), buttons: buttonsOf(body), quoted: quotationsOf(body) };
}

const load = async (name: string, content: string, more: Record<string, string> = {}) =>
  shown(slash('story load', { file: { file: files.attach(name, content) }, ...more }, moderator));

const asked = async (guild?: string) =>
  shown(slash('ask', { question: who }, guild === undefined ? {} : { guild }));

async function pressed(label: string, buttons: ReturnType<typeof buttonsOf>) {
  const found = buttons.find((one) => one.label === label);
  return shown(button(found?.target ?? '', moderator));
}

describe('/story load', () => {
  test('serves an attached article in this server from then on, and in no other', async () => {
    const { text } = await load('dam.txt', dam);
    expect(text).toContain('**Loaded Dam opens.**');
    expect((await asked()).quoted).toContain('The mayor of Ely opened the dam on Monday.');
    expect((await asked('900000000000000099')).text).not.toContain('Ely');
  });

  test('takes Markdown and HTML', async () => {
    await load('dam.md', '# Dam opens\n\nThe mayor of Ely opened the *dam* on Monday.\n');
    expect((await asked()).quoted).toContain('The mayor of Ely opened the dam on Monday.');
    const paragraphs =
      '<p>The reeve of Ely opened the dam on Sunday, said the paper of the town, as it had been planned for a year and a day.</p>'.repeat(
        3,
      );
    await load(
      'dam.html',
      `<!doctype html><title>Dam</title><article><h1>The dam</h1>${paragraphs}</article>`,
    );
    expect((await asked()).text).toContain('The reeve of Ely');
  });

  test('without a file or address shows a form, and serves the pasted text', async () => {
    const response = await interactions.respond(slash('story load', {}, moderator));
    expect(response.type).toBe(InteractionResponseType.Modal);
    const id = response.type === InteractionResponseType.Modal ? response.data.custom_id : '';
    const { text } = await shown(submittedForm(id, { name: 'Pasted', text: dam }, moderator));
    expect(text).toContain('**Loaded Pasted.**');
    expect((await asked()).quoted).toContain('The mayor of Ely opened the dam on Monday.');
  });

  test('gives a second story of the same headline a name of its own', async () => {
    await load('dam.txt', dam);
    expect((await load('dam.txt', dam)).text).toContain(String.raw`Dam opens \(2\)`);
  });

  test.each([
    ['dam.pdf', '%PDF', 'unknown'],
    ['dam.txt', '', 'empty'],
    ['dam.txt', 'a\u0000b', 'not text'],
  ])('says what is wrong with %s (%j), and changes nothing', async (name, content) => {
    const { text } = await load(name, content);
    expect(text).toContain('**Not reloaded.**');
    expect((await shown(slash('story list', {}, moderator))).text).toContain('**0 stories');
  });

  test('fetches nothing from elsewhere than Discord', async () => {
    const elsewhere = { ...files.attach('dam.txt', dam), url: 'http://127.0.0.1:1/dam.txt' };
    const { text } = await shown(slash('story load', { file: { file: elsewhere } }, moderator));
    expect(text).toContain('it is not a file on Discord');
  });

  test('is for moderators', async () => {
    const { text } = await shown(slash('story load', { file: { file: files.attach('dam.txt', dam) } }));
    expect(text).not.toContain('Loaded');
    const form = await shown(submittedForm('story load:pasted', { name: '', text: dam }));
    expect(form.text).not.toContain('Loaded');
  });

  test('takes no address where the operator allows none', async () => {
    const { text } = await shown(slash('story load', { address: 'https://example.com/dam' }, moderator));
    expect(text).toContain('allows no addresses');
  });
});

describe('a reload of a server’s own story', () => {
  test('shows what would change, serves it once applied, and can be rolled back', async () => {
    await load('dam.txt', dam);
    const file = files.attach('dam.txt', damLater);
    const card = await shown(slash('reload', { file: { file } }, moderator));
    expect(card.text).toContain('**Passages**: 1 added, 1 removed');
    expect(card.buttons.map(({ label }) => label)).toEqual(['Apply', 'Discard']);
    expect((await shown(slash('ask', { question: 'Who was hurt?' }))).text).not.toContain('Two people');
    const applied = await pressed('Apply', card.buttons);
    expect(applied.text).toContain('**Applied.**');
    expect((await shown(slash('ask', { question: 'How many people were hurt?' }))).text).toContain('Two');
    expect((await pressed('Apply', card.buttons)).text).toContain('Nothing has changed');
    expect((await pressed('Roll back', applied.buttons)).text).toContain('**Rolled back.**');
    expect((await shown(slash('ask', { question: 'How many people were hurt?' }))).text).not.toContain('Two');
  });

  test('of unchanged text says so', async () => {
    await load('dam.txt', dam);
    const file = files.attach('dam.txt', dam);
    expect((await shown(slash('reload', { file: { file } }, moderator))).text).toContain(
      'Nothing has changed',
    );
  });

  test('of a refused file leaves the old story serving', async () => {
    await load('dam.txt', dam);
    const file = files.attach('dam.txt', '');
    expect((await shown(slash('reload', { file: { file } }, moderator))).text).toContain('**Not reloaded.**');
    expect((await asked()).quoted).toContain('The mayor of Ely opened the dam on Monday.');
  });

  test('warns when a golden question would lose its answer', async () => {
    await load('dam.txt', dam);
    const menu = await interactions.respond(slash('golden add', { question: who }, moderator));
    const id = JSON.stringify(menu).match(/"custom_id":"(golden add:[^"]+)"/)?.[1] ?? '';
    expect((await shown(choose(id, ['0.1.1'], moderator))).text).toContain('**Pinned.**');
    const file = files.attach('dam.txt', dam.replace('The mayor of Ely opened', 'The mayor of Ely saw'));
    const card = await shown(slash('reload', { file: { file } }, moderator));
    expect(card.text).toContain('golden: its passage no longer answers');
    expect((await shown(slash('golden list', {}, moderator))).text).toContain('kept');
    expect((await shown(slash('golden remove', { question: who }, moderator))).text).toContain(
      '**Unpinned**',
    );
    expect((await shown(slash('golden list', {}, moderator))).text).toContain('no golden questions');
  });

  test('adds a second article, of which each answer then says which it is from', async () => {
    await load('dam.txt', dam);
    const card = await shown(
      slash('story add', { file: { file: files.attach('fair.txt', fair) } }, moderator),
    );
    await pressed('Apply', card.buttons);
    const { text } = await shown(slash('ask', { question: 'When did the fair close?' }));
    expect(text).toContain('Fair closes');
    const opened = 'Who opened something in Ely?';
    const narrowed = await shown(slash('ask', { question: opened, article: 'dam opens' }));
    expect(narrowed.text).toContain('The mayor of Ely');
    const titles = await interactions.respond(autocomplete('ask', 'article', 'clo', { question: opened }));
    expect(titles).toMatchObject({ data: { choices: [{ value: 'Fair closes' }] } });
    const none = await shown(slash('ask', { question: opened, article: 'A volcano' }));
    expect(none.text).toContain('no article like A volcano');
    const other = files.attach('third.txt', fair);
    const unclear = await shown(slash('reload', { file: { file: other } }, moderator));
    expect(unclear.text).toContain('several articles');
    const again = files.attach('fair.txt', fair.replace('Tuesday', 'Wednesday'));
    const newer = await shown(slash('reload', { file: { file: again } }, moderator));
    await pressed('Apply', newer.buttons);
    expect((await shown(slash('ask', { question: 'When did the fair close?' }))).text).toContain('Wednesday');
  });
});

describe('the shelf', () => {
  test('lists, switches, renames, removes and restores stories', async () => {
    await load('dam.txt', dam);
    await load('fair.txt', fair, { name: 'The fair' });
    const list = async () => (await shown(slash('story list', {}, moderator))).text;
    expect(await list()).toMatch(/\*\*Dam opens\*\*.*\n\*\*The fair\*\*.* serves now/);
    await shown(slash('story switch', { story: 'dam OPENS' }, moderator));
    expect(await list()).toMatch(/\*\*Dam opens\*\*.* serves now/);
    expect(
      (await shown(slash('story rename', { story: 'Dam opens', name: 'the FAIR' }, moderator))).text,
    ).toContain('has that name');
    await shown(slash('story rename', { story: 'Dam opens', name: 'The dam' }, moderator));
    const removed = await shown(slash('story remove', { story: 'The dam' }, moderator));
    expect((await asked()).text).not.toContain('Ely');
    await pressed('Restore it', removed.buttons);
    await shown(slash('story switch', { story: 'The dam' }, moderator));
    expect((await asked()).quoted).toContain('The mayor of Ely opened the dam on Monday.');
    await shown(slash('story switch', { story: 'The story that comes with the bot' }, moderator));
    expect((await asked()).text).not.toContain('Ely');
    expect((await shown(slash('story switch', { story: 'None' }, moderator))).text).toContain(
      'no story called None',
    );
  });

  test('keeps who changed what, and every version that can be gone back to', async () => {
    await load('dam.txt', dam);
    const card = await shown(
      slash('reload', { file: { file: files.attach('dam.txt', damLater) } }, moderator),
    );
    await pressed('Apply', card.buttons);
    const { text } = await shown(slash('story history', {}, moderator));
    expect(text).toContain('<@900000000000000004> applied a version of Dam opens');
    expect(text).toMatch(/2\. [0-9a-f]{12}.*serves now/);
    expect((await shown(slash('story rollback', { version: 3 }, moderator))).text).toContain('no version 3');
    expect((await shown(slash('story rollback', { version: 1 }, moderator))).text).toContain(
      'version 1 again',
    );
    expect((await shown(slash('ask', { question: 'How many people were hurt?' }))).text).not.toContain('Two');
  });

  test.each(['da', 'opens', 'dam opns'])(
    'completes the names of its stories, typos and all: %s',
    async (typed) => {
      await load('dam.txt', dam);
      const response = await interactions.respond(
        autocomplete('story switch', 'story', typed, {}, moderator),
      );
      expect(response).toMatchObject({ data: { choices: [{ name: 'Dam opens', value: 'Dam opens' }] } });
    },
  );
});
