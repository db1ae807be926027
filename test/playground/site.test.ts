import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin, chooseOn, messageAt, suggestionsFor, use, write } from './acts.ts';
import { hasBrowser, startSite, type Playground } from './browser.ts';

describe.skipIf(!hasBrowser)('the playground as a site without a server', { timeout: 120_000 }, () => {
  let site: Playground;
  beforeAll(async () => {
    site = await startSite();
  }, 120_000);
  afterAll(async () => site.stop());

  it('answers, refuses, suggests, checks and turns pages by the engine in the page', async () => {
    const page = await site.open();
    const answer = await use(page, 'ask', { question: 'Who replaced Flynn?' });
    expect(await answer.locator('blockquote').first().textContent()).toContain('Keith Kellogg');
    await answer.getByRole('link').first().click();
    await page.locator('.story mark').first().waitFor();
    const refusal = await use(page, 'ask', { question: 'What is Flynn’s salary?' });
    expect(await refusal.textContent()).toContain('does not mention “salary”');
    await refusal.locator('button.button').first().click();
    await (await messageAt(page, 2)).locator('blockquote').first().waitFor();
    await begin(page, 'ask');
    await page.getByLabel('question', { exact: true }).pressSequentially('why did fly');
    await suggestionsFor(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    const written = await write(page, 'They have accepted my excuses');
    const verdict = await chooseOn(written, 'Check against the story');
    await verdict.getByText('Only you can see this').waitFor();
    const quotes = await use(page, 'quote');
    await quotes.getByRole('button', { name: 'Next page' }).click();
    await quotes.getByText('Page 2 of').waitFor();
  });
});
