import type { Locator, Page } from 'playwright-core';

/** Uses a command: chooses it, fills in the options that are given, and sends it. */
export async function use(
  page: Page,
  name: string,
  options: Readonly<Record<string, string>> = {},
): Promise<Locator> {
  const messages = page.locator('discord-message');
  const before = await messages.count();
  await page.locator('.text-input').fill(`/${name}`);
  await page.locator('.text-input').press('Enter');
  for (const [option, value] of Object.entries(options))
    await page.getByLabel(option, { exact: true }).fill(value);
  await page.getByRole('button', { name: 'Send' }).click();
  const answer = messages.nth(before);
  await answer.waitFor();
  return answer;
}

/** Writes a message of one's own. */
export async function write(page: Page, text: string): Promise<Locator> {
  await page.locator('.text-input').fill(text);
  await page.locator('.text-input').press('Enter');
  return page.locator('discord-message').last();
}

/** Chooses what the menu of a message offers. */
export async function chooseOn(message: Locator, item: string): Promise<void> {
  await message.getByRole('button', { name: 'More' }).focus();
  await message.getByRole('button', { name: 'More' }).click();
  await message.page().getByRole('menuitem', { name: item }).click();
}
