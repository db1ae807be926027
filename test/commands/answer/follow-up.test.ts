import { beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { botServing, type Bot } from '../../support/bot.ts';
import { violationsOf } from '../../support/discord-limits.ts';
import { button, slash } from '../../support/interactions.ts';
import { buttonsOf, quotationsOf, textsOf } from '../../support/rendered.ts';
import { seedStory } from '../../support/seed-story.ts';
import { contextServing, seen } from '../../support/serving.ts';

const context = contextServing(seedStory());
let bot: Bot;

beforeEach(async () => {
  bot = await botServing(context);
});

async function ask(question: string, userId?: string, asTyped = false) {
  const options = asTyped ? { question, 'as-typed': true } : { question };
  const origin = userId === undefined ? {} : { userId };
  const { body } = seen(await bot.interactions.respond(slash('ask', options, origin)));
  expect(violationsOf(body)).toEqual([]);
  return body;
}

const readAs = (question: string) => `-# ${en.understood.readAs(question).markdown}`;

describe('a question that leans on the last one', () => {
  test('is read in full, which is shown, and answered', async () => {
    await ask('Where did Flynn appear at a gala dinner?');
    const body = await ask('when did he appear at it?');
    expect(textsOf(body)[0]).toBe(readAs('When did Michael Flynn appear at the gala dinner?'));
    expect(quotationsOf(body)[0]).toContain('gala dinner in Moscow with President Putin in 2015');
  });

  test('is asked as typed by a button', async () => {
    await ask('Where did Flynn appear at a gala dinner?');
    const body = await ask('when did he appear at it?');
    const id = buttonsOf(body).find(({ label }) => label === en.understood.notMeant)?.target ?? '';
    const alone = seen(await bot.interactions.respond(button(id))).body;
    expect(textsOf(alone).join('\n')).not.toContain('Read as');
  });

  test('goes on from a follow-up as from any question', async () => {
    await ask('Where did Flynn appear at a gala dinner?');
    await ask('when did he appear at it?');
    expect(textsOf(await ask('why?'))[0]).toBe(readAs('Why did Michael Flynn appear at the gala dinner?'));
  });

  test('goes on from a button’s question too', async () => {
    await bot.interactions.respond(button('ask:question:Where did Flynn appear at a gala dinner?'));
    expect(textsOf(await ask('why?'))[0]).toBe(readAs('Why did Flynn appear at a gala dinner?'));
  });

  test('is not read into what somebody else asked, nor where typos are to stay', async () => {
    await ask('Where did Flynn appear at a gala dinner?');
    const other = await ask('when did he appear at it?', '900000000000000077');
    expect(textsOf(other).join('\n')).not.toContain('Read as');
    const typed = await ask('when did he appear at it?', undefined, true);
    expect(textsOf(typed).join('\n')).not.toContain('Read as');
  });

  test('has words in place of the button where it is too long for one', async () => {
    await ask('Where did Flynn appear at a gala dinner?');
    const body = await ask(`when did he appear at it, ${'very '.repeat(20)}exactly?`);
    expect(textsOf(body)[1]).toBe(`-# ${en.understood.askAsTyped.markdown}`);
  });
});

test('a question that names its subject is answered as it is', async () => {
  await ask('Where did Flynn appear at a gala dinner?');
  expect(textsOf(await ask('Who resigned?')).join('\n')).not.toContain('Read as');
});
