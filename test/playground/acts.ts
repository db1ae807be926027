import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

/** The message at this place, once it is there and no longer a deferral that only says that the bot is thinking. */
export async function messageAt(page: Page, place: number): Promise<Locator> {
  const message = page.locator('discord-message').nth(place);
  await message.and(page.locator('[aria-busy="false"]')).waitFor();
  return message;
}

/** Chooses a command, by the name that the picker shows. */
export async function begin(page: Page, name: string): Promise<void> {
  await page.locator('.text-input').fill(`/${name}`);
  await page.locator('.text-input').press('Enter');
}

/** Uses a command: chooses it, fills in the options that are given, and sends it. */
export async function use(
  page: Page,
  name: string,
  options: Readonly<Record<string, string>> = {},
): Promise<Locator> {
  const before = await page.locator('discord-message').count();
  await begin(page, name);
  for (const [option, value] of Object.entries(options))
    await page.getByLabel(option, { exact: true }).fill(value);
  await page.getByRole('button', { name: 'Send' }).click();
  return messageAt(page, before);
}

/** Writes a message of one's own. */
export async function write(page: Page, text: string): Promise<Locator> {
  const before = await page.locator('discord-message').count();
  await page.locator('.text-input').fill(text);
  await page.locator('.text-input').press('Enter');
  return messageAt(page, before);
}

/** Chooses what the menu of a message offers, and gives what answers it. */
export async function chooseOn(message: Locator, item: string): Promise<Locator> {
  const page = message.page();
  const before = await page.locator('discord-message').count();
  await message.getByRole('button', { name: 'More' }).focus();
  await message.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  return messageAt(page, before);
}

/** Drops a text file on the page, and waits until a command holds it. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(`{
    const carried = new DataTransfer();
    carried.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'text/plain' }));
    document.querySelector('.page').dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true }));
  }`);
  await page.locator('.command input[type=file]').waitFor();
}

/** Waits for the story panel to show these words. */
export async function storyShows(page: Page, words: string): Promise<void> {
  await page.locator('.story').getByText(words).first().waitFor();
}

/** Waits for the suggestions on what was typed last: until then the list is busy, and still shows older ones. */
export async function suggestionsFor(page: Page): Promise<Locator> {
  const options = page.locator('.suggesting [aria-busy="false"]').getByRole('option');
  await options.first().waitFor();
  return options;
}

/** Expects all controls of the page's bar inside the window. */
export async function expectBarInside(page: Page, width: number): Promise<void> {
  const controls = await page.locator('.bar :is(button, select)').all();
  expect(controls.length).toBeGreaterThan(3);
  for (const control of controls) {
    const box = await control.boundingBox();
    expect((box?.x ?? Infinity) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
  }
}

/** Waits for the first picture in a message to be drawn, and gives it. */
export async function pictureIn(page: Page): Promise<Locator> {
  const picture = page.locator('discord-message img.picture').first();
  await picture.waitFor();
  // By the debugger each time: the page's content policy lets no wait be evaluated in it.
  const width = "document.querySelector('img.picture').naturalWidth";
  await expect.poll(async () => page.evaluate(width), { timeout: 30_000 }).toBeGreaterThan(0);
  return picture;
}
