import { describe, expect, test } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { botServing } from '../../support/bot.ts';
import { violationsOf } from '../../support/discord-limits.ts';
import { slash } from '../../support/interactions.ts';
import { buttonsOf, quotationsOf, textsOf } from '../../support/rendered.ts';
import { seedStory } from '../../support/seed-story.ts';
import { contextServing, seen } from '../../support/serving.ts';

const context = contextServing(seedStory());

async function ask(question: string) {
  const bot = await botServing(context);
  const { body } = seen(await bot.interactions.respond(slash('ask', { question })));
  expect(violationsOf(body)).toEqual([]);
  return body;
}

describe('a question in another script', () => {
  test('is told that the story is in English, with the passages that have its names', async () => {
    const body = await ask('Что сказал Пенс о санкциях?');
    expect(textsOf(body)[0]).toBe('This story is in English. Of your question I could read only “Pence”.');
    expect(quotationsOf(body).join(' ')).toContain('Mike Pence');
    expect(buttonsOf(body).some(({ target }) => target.startsWith('ask:'))).toBe(true);
  });

  test('says so beside an answer too, where only a name was in it', async () => {
    const body = await ask('What did Флинн say about sanctions?');
    expect(textsOf(body)[0]).toContain('Flynn (you typed Флинн)');
    expect(textsOf(body)[0]).toContain(en.answer.storyInEnglish.markdown);
  });
});
