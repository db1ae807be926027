import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  begin,
  chooseOn,
  drop,
  messageAt,
  pictureIn,
  storyShows,
  suggestionsFor,
  use,
  write,
} from './acts.ts';
import { hasBrowser, keepPicture, seriousFindings, startPlayground, type Playground } from './browser.ts';

it.skipIf(hasBrowser)('is skipped without a browser: install Chromium, or set CHROMIUM_PATH', () => {
  expect(hasBrowser).toBe(false);
});

describe.skipIf(!hasBrowser)('the playground, in a browser', { timeout: 120_000 }, () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await startPlayground();
  }, 120_000);
  afterAll(async () => playground.stop());

  it('answers a question in the story’s words, and a link under it lights them up in the story', async () => {
    const page = await playground.open();
    const answer = await use(page, 'ask', { question: 'Who replaced Flynn?' });
    const quoted = answer.locator('blockquote').first();
    expect(await quoted.textContent()).toContain('Keith Kellogg');
    await answer.getByRole('link').first().click();
    const lit = page.locator('.story mark');
    await lit.first().waitFor();
    expect(await lit.first().textContent()).toMatch(/^Retired Army Lieutenant General .* Sean Spicer$/);
    expect(page.url()).toBe(`${playground.address}/`);
    expect(page.context().pages()).toHaveLength(1);
    await keepPicture(page, 'desktop-dark');
  });

  it('offers the commands after a slash, and completes a question while it is typed', async () => {
    const page = await playground.open();
    await page.locator('.text-input').pressSequentially('/');
    const offered = await page.locator('.composer').getByRole('option').allTextContents();
    expect(offered.some((one) => one.startsWith('/ask'))).toBe(true);
    expect(offered.some((one) => one.startsWith('/letter'))).toBe(true);
    await keepPicture(page, 'commands');
    await page.getByRole('option', { name: '/ask' }).click();
    await page.getByLabel('question', { exact: true }).pressSequentially('why did fly');
    const suggestions = await suggestionsFor(page);
    const suggestion = (await suggestions.first().textContent()) ?? '';
    await keepPicture(page, 'suggestions');
    await suggestions.first().click();
    expect(await page.getByLabel('question', { exact: true }).inputValue()).toBe(suggestion);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('discord-message blockquote').first().waitFor();
  });

  it('reads the letter, and the other document at a press', async () => {
    const page = await playground.open();
    const letter = await use(page, 'letter');
    expect(await letter.locator('blockquote').first().textContent()).toMatch(/^In the course of my duties/);
    await letter.getByRole('button', { name: 'Read the statement' }).click();
    await page.getByText('The statement by Flynn').first().waitFor();
  });

  it('turns pages in place', async () => {
    const page = await playground.open();
    const quotes = await use(page, 'quote');
    await quotes.getByText('Page 1 of').waitFor();
    await quotes.getByRole('button', { name: 'Next page' }).click();
    await quotes.getByText('Page 2 of').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Next page');
    await quotes.getByRole('button', { name: 'Previous page' }).click();
    await quotes.getByText('Page 1 of').waitFor();
    expect(await page.locator('discord-message').count()).toBe(1);
  });

  it('checks a message that somebody wrote, and shows the verdict to them only', async () => {
    const page = await playground.open();
    const written = await write(page, 'Flynn: “he could be certain that the topic never came up”');
    const verdict = await chooseOn(written, 'Check against the story');
    await verdict.getByText('Only you can see this').waitFor();
    expect(await verdict.textContent()).toContain('a negation was dropped');
    await keepPicture(page, 'check');
    await verdict.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await page.locator('discord-message').count()).toBe(1);
  });

  it('opens the same menu by a right click', async () => {
    const page = await playground.open();
    const written = await write(page, 'They have accepted my apology');
    await written.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Check against the story' }).click();
    await (await messageAt(page, 1)).getByText('Only you can see this').waitFor();
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  it('refuses a reload to a reader, and does it for a moderator', async () => {
    const page = await playground.open();
    const refused = await use(page, 'reload');
    expect(await refused.textContent()).toContain('moderators');
    await page.getByLabel('You are').selectOption('Moderator');
    const done = await use(page, 'reload');
    expect(await done.textContent()).toContain('Nothing has changed');
  });

  it('asks what a refusal suggests, at a press', async () => {
    const page = await playground.open();
    const refusal = await use(page, 'ask', { question: 'What is Flynn’s salary?' });
    expect(await refusal.textContent()).toContain('does not mention “salary”');
    await keepPicture(page, 'refusal');
    await refusal.locator('button.button').first().click();
    const answer = await messageAt(page, 1);
    await answer.locator('blockquote').first().waitFor();
  });

  it('chooses from a menu under a message', async () => {
    const page = await playground.open();
    const cast = await use(page, 'who');
    await cast.getByRole('combobox').first().click();
    await page.locator('.choices').getByRole('option').nth(1).click();
    await page.locator('discord-message blockquote').first().waitFor();
    expect(await cast.locator('.choices').isVisible()).toBe(false);
  });

  it('shows what somebody writes as text, whatever it holds', async () => {
    const page = await playground.open();
    const written = await write(page, '<img src=x onerror=alert(1)> [bold](javascript:alert(1)) **b**');
    expect(await written.locator('.content img, .content a').count()).toBe(0);
    expect(await written.locator('.content').textContent()).toContain('<img src=x onerror=alert(1)>');
  });

  it('draws the picture that a button makes, and keeps it inside the page', async () => {
    const page = await playground.open();
    const letter = await use(page, 'letter');
    await letter.getByRole('button', { name: /card/i }).first().click();
    const picture = await pictureIn(page);
    expect(await picture.getAttribute('alt')).not.toBe('');
    expect(await picture.getAttribute('src')).toMatch(/^blob:/);
    await keepPicture(page, 'card');
  });

  it('loads a story from a file that is dropped on the page, and answers from it', async () => {
    const page = await playground.open();
    await page.getByLabel('You are').selectOption('Moderator');
    await drop(page, 'dam.txt', 'Dam Opens in Ely\n\nAnn Porter opened the dam in Ely on Monday.\n');
    await page.getByRole('button', { name: 'Send' }).click();
    await storyShows(page, 'Ann Porter opened the dam');
    const answer = await use(page, 'ask', { question: 'Who opened the dam?' });
    expect(await answer.locator('blockquote').first().textContent()).toContain('Ann Porter');
    await use(page, 'story remove', { story: 'Dam Opens in Ely' });
    await storyShows(page, 'Michael Flynn has resigned');
  });

  it('shows a form, sends what is typed into it, and can be left', async () => {
    const page = await playground.open();
    await page.getByLabel('You are').selectOption('Moderator');
    await begin(page, 'story load');
    await page.getByRole('button', { name: 'Send' }).click();
    const form = page.getByRole('dialog');
    await form.waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await keepPicture(page, 'form');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    expect(await page.locator('discord-message').count()).toBe(0);
    await begin(page, 'story load');
    await page.getByRole('button', { name: 'Send' }).click();
    await form.getByLabel('What the story is called here').fill('Mill');
    await form
      .getByLabel('Text: headline first')
      .fill('Mill Burns in Ely\n\nBen Cole lost the mill on Friday.');
    await form.getByRole('button', { name: 'Submit' }).click();
    await storyShows(page, 'Ben Cole lost the mill');
    await use(page, 'story remove', { story: 'Mill' });
    await storyShows(page, 'Michael Flynn has resigned');
  });
});
