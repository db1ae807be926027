import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import * as z from 'zod';
import { begin, chooseOn, drop, messageAt, storyShows, use, write } from './acts.ts';
import { hasBrowser, seriousFindings, startPlayground, type Playground } from './browser.ts';

const sent = z.looseObject({
  locale: z.string(),
  guild_locale: z.string(),
  data: z.looseObject({ name: z.string() }),
});

/** What the next interaction says that this makes the page send. */
async function sentBy(page: Page, act: () => Promise<unknown>): Promise<z.infer<typeof sent>> {
  const posted = page.waitForRequest((request) => request.url().endsWith('/interactions'));
  await act();
  return sent.parse(JSON.parse((await posted).postData() ?? ''));
}

/** How long a poll may go on where the machine does much else. */
const patience = { timeout: 30_000 };

/** Chooses in the menu of roles below the settings. */
async function chooseRole(page: Page, place: number, choice: string): Promise<void> {
  const settings = await messageAt(page, place);
  await settings.getByRole('combobox', { name: 'A role that may moderate too' }).click();
  await settings.getByRole('option', { name: choice }).click();
}

describe.skipIf(!hasBrowser)('the playground’s switches, in a browser', { timeout: 120_000 }, () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await startPlayground();
  }, 120_000);
  afterAll(async () => playground.stop());

  it('speaks the language that is chosen: commands, their options, menus and answers, never the quotes', async () => {
    const page = await playground.open();
    await page.getByLabel('Language').selectOption('Русский');
    // As a story is switched by its name in the language.
    await page
      .getByLabel('Answers from')
      .getByRole('option', { name: /^[А-Я]/ })
      .waitFor({ state: 'attached' });
    await page.locator('.text-input').fill('/');
    const offered = await page.locator('.composer').getByRole('option').allTextContents();
    expect(offered[0]).toMatch(/^\/[а-я]+.*[а-я]/);
    // The English name finds it too.
    await begin(page, 'ask');
    await page.locator('.options input').first().fill('Who replaced Flynn?');
    const {
      locale,
      guild_locale: ofServer,
      data,
    } = await sentBy(page, async () => page.getByRole('button', { name: 'Send' }).click());
    expect([locale, ofServer, data.name]).toEqual(['ru', 'ru', 'ask']);
    const answer = await messageAt(page, 0);
    expect(await answer.locator('blockquote').first().textContent()).toContain('Keith Kellogg');
    expect(await answer.locator('button.button').first().textContent()).toMatch(/^[А-Я]/);
    await answer.getByRole('button', { name: 'More' }).focus();
    await answer.getByRole('button', { name: 'More' }).click();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual([
      expect.stringMatching(/^[А-Я]/),
      expect.stringMatching(/^[А-Я]/),
    ]);
    await page.keyboard.press('Escape');
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('offers every language that the commands are named in, each by its own name', async () => {
    const page = await playground.open();
    const names = await page.getByLabel('Language').getByRole('option').allTextContents();
    expect(names).toEqual(expect.arrayContaining(['Deutsch', 'Français', 'Русский', 'Українська', '日本語']));
    expect(names).toHaveLength(9);
  });

  it('lets a moderator choose who else may moderate, by a menu of roles or by an option', async () => {
    const page = await playground.open();
    await page.getByLabel('You are').selectOption('Moderator');
    await use(page, 'settings');
    await chooseRole(page, 0, 'Readers');
    await page.locator('discord-message .mention').getByText('@Readers').waitFor();
    await page.getByLabel('You are').selectOption('Reader');
    const allowed = await use(page, 'reload');
    expect(await allowed.textContent()).toContain('Nothing has changed');
    await page.getByLabel('You are').selectOption('Moderator');
    await chooseRole(page, 0, 'Clear the choice');
    await page.locator('discord-message .mention').waitFor({ state: 'detached' });
    await page.getByLabel('You are').selectOption('Reader');
    const refused = await use(page, 'reload');
    expect(await refused.textContent()).toContain('moderators');
    await page.getByLabel('You are').selectOption('Moderator');
    await begin(page, 'settings');
    await page.getByRole('button', { name: '+ moderators' }).click();
    await page.getByLabel('moderators', { exact: true }).selectOption('Moderators');
    await page.getByRole('button', { name: 'Send' }).click();
    await (await messageAt(page, 3)).locator('.mention').getByText('@Moderators').waitFor();
    await chooseRole(page, 3, 'Clear the choice');
    await page.locator('discord-message .mention').waitFor({ state: 'detached' });
  });

  it('answers from another story once a moderator chooses it beside the channel', async () => {
    const page = await playground.open();
    const stories = page.getByLabel('Answers from');
    expect(await stories.getByRole('option').count()).toBe(1);
    await page.getByLabel('You are').selectOption('Moderator');
    await drop(page, 'dam.txt', 'Dam Opens in Ely\n\nAnn Porter opened the dam in Ely on Monday.\n');
    await page.getByRole('button', { name: 'Send' }).click();
    await storyShows(page, 'Ann Porter opened the dam');
    await expect.poll(async () => stories.inputValue(), patience).toBe('Dam Opens in Ely');
    await page.getByLabel('You are').selectOption('Reader');
    await stories.selectOption({ index: 1 });
    expect(await (await messageAt(page, 1)).textContent()).toContain('moderators');
    expect(await stories.inputValue()).toBe('Dam Opens in Ely');
    await page.getByLabel('You are').selectOption('Moderator');
    await stories.selectOption({ index: 1 });
    await storyShows(page, 'Michael Flynn has resigned');
    await use(page, 'story remove', { story: 'Dam Opens in Ely' });
    await expect.poll(async () => stories.getByRole('option').count(), patience).toBe(1);
  });

  it('shows small lines below a quotation as such, and never past the beginning of an answer', async () => {
    const page = await playground.open({ width: 360 });
    const letter = await use(page, 'letter');
    expect(await letter.textContent()).not.toContain('-#');
    await letter.locator('.subtext').getByText('paragraph 6').first().waitFor();
    const top = async (): Promise<number> => {
      const [message, log] = [await letter.boundingBox(), await page.getByRole('log').boundingBox()];
      return Math.abs((message?.y ?? Infinity) - (log?.y ?? 0));
    };
    await expect.poll(top, patience).toBeLessThan(1);
  });

  it('asks the story about a message of somebody else', async () => {
    const page = await playground.open();
    const written = await write(page, 'Who replaced Flynn?');
    const answer = await chooseOn(written, 'Ask the story about this');
    expect(await answer.locator('blockquote').first().textContent()).toContain('Keith Kellogg');
  });
});
