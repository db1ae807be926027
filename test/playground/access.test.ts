import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseOn, expectBarInside, messageAt, use, write } from './acts.ts';
import { hasBrowser, keepPicture, seriousFindings, startPlayground, type Playground } from './browser.ts';

describe.skipIf(!hasBrowser)('the playground, for everybody', { timeout: 120_000 }, () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await startPlayground();
  }, 120_000);
  afterAll(async () => playground.stop());

  it('can be used by keyboard alone', async () => {
    const page = await playground.open();
    const { keyboard } = page;
    await keyboard.type('/as');
    await keyboard.press('Enter');
    await keyboard.type('What is Flynn’s salary?');
    await keyboard.press('Enter');
    await page.locator('discord-message .row').first().waitFor();
    expect(await page.evaluate('document.activeElement.className')).toBe('text-input');
    // Back through the message's menu to the last of its suggestions.
    for (const _ of ['commands', 'menu', 'suggestion']) await keyboard.press('Shift+Tab');
    expect(await page.evaluate('document.activeElement.className')).toContain('button');
    await keyboard.press('Enter');
    await (await messageAt(page, 1)).locator('blockquote').first().waitFor();
    // The menu of the message: opened, moved in, left, opened again, chosen from.
    await page.locator('.text-input').focus();
    for (const _ of ['commands', 'menu']) await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.press('ArrowDown');
    await keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.className')).toBe('more');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await messageAt(page, 2);
  });

  it.each([
    ['dark', 1280],
    ['light', 1280],
    ['dark', 360],
    ['light', 360],
  ] as const)('has no serious finding of axe-core (%s, %i pixels wide)', async (theme, width) => {
    const page = await playground.open({ theme, width });
    await use(page, 'ask', { question: 'Why did Flynn resign?' });
    await use(page, 'ask', { question: 'What is Flynn’s salary?' });
    await use(page, 'story');
    await use(page, 'who');
    const written = await write(page, 'They have accepted my excuses');
    await chooseOn(written, 'Check against the story');
    expect(await seriousFindings(page)).toEqual([]);
    await keepPicture(page, `${theme}-${width}`);
    await page.locator('.text-input').fill('/');
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await expectBarInside(page, width);
  });
});
