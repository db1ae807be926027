import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin, chooseOn, messageAt, pictureIn, use, write } from './acts.ts';
import { hasBrowser, keepPicture, startPlayground, type Playground } from './browser.ts';

describe.skipIf(!hasBrowser)('the pictures that the README shows', { timeout: 120_000 }, () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await startPlayground();
  }, 120_000);
  afterAll(async () => playground.stop());

  it('dark: an answer, and its place in the story', async () => {
    const page = await playground.open();
    const answer = await use(page, 'ask', { question: 'Who replaced Flynn?' });
    await answer.getByRole('link').first().click();
    expect(await page.locator('.story mark').first().textContent()).toContain('Keith Kellogg');
    await page.mouse.move(0, 0);
    await keepPicture(page, 'playground-dark');
  });

  it('light: an altered quote is checked, for its reader only', async () => {
    const page = await playground.open({ theme: 'light' });
    const written = await write(page, 'Flynn: “he could be certain that the topic never came up”');
    const verdict = await chooseOn(written, 'Check against the story');
    expect(await verdict.textContent()).toContain('Only you can see this');
    await keepPicture(page, 'playground-light');
  });

  it('narrow: a question that the story does not answer', async () => {
    const page = await playground.open({ width: 360 });
    const refusal = await use(page, 'ask', { question: 'What is Flynn’s salary?' });
    expect(await refusal.getByRole('button').count()).toBeGreaterThan(2);
    await keepPicture(page, 'playground-narrow');
  });

  it('a quote card', async () => {
    const page = await playground.open();
    const letter = await use(page, 'letter');
    await letter.getByRole('button', { name: /card/i }).first().click();
    expect(await (await pictureIn(page)).getAttribute('alt')).toContain('In the course of my duties');
    await keepPicture(page, 'playground-card');
  });

  it('another language: the bot’s own words in it, the quotes as they are', async () => {
    const page = await playground.open();
    await page.getByLabel('Language').selectOption('Українська');
    await begin(page, 'ask');
    await page.locator('.options input').first().fill('Why did Flynn resign?');
    await page.getByRole('button', { name: 'Send' }).click();
    const answer = await messageAt(page, 0);
    expect(await answer.locator('blockquote').first().textContent()).toMatch(/^U\.S\. National Security/);
    await keepPicture(page, 'playground-language');
  });
});
