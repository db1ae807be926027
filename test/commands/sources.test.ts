import { describe, expect, test } from 'vitest';
import { sourcesCommand } from '../../commands/sources.ts';
import { en } from '../../src/locales/en.ts';
import { botServing } from '../support/bot.ts';
import { violationsOf } from '../support/discord-limits.ts';
import { button, choose, slash } from '../support/interactions.ts';
import { buttonsOf, textsOf } from '../support/rendered.ts';
import { press, run } from '../support/running.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing, seen } from '../support/serving.ts';
import { articleOf, quoteOf, storyOf } from '../support/stories.ts';

const people = Array.from({ length: 12 }, (_, at) => `Person ${at + 1}`);
const base = articleOf({ paragraphs: people.map((name) => [`${name} says it holds well enough.`]) });
const quotes = people.map((speaker) => quoteOf(base, `${speaker} says it holds well enough.`, { speaker }));
const long = storyOf([{ ...base, quotes }]);

describe('/sources', () => {
  test('counts people, outlets and documents, with the words that say so, narration apart', async () => {
    const bot = await botServing(contextServing(seedStory()));
    const { body } = seen(await bot.interactions.respond(slash('sources')));
    expect(violationsOf(body)).toEqual([]);
    const texts = textsOf(body);
    expect(texts[0]).toMatch(
      /^\*\*What this story rests on\*\*\n-# \d+ of \d+ sentences without attribution/,
    );
    expect(texts[1]).toContain('“Flynn repeatedly told”');
    const firstLines = texts.slice(1).map((text) => text.split('\n').slice(0, 2));
    expect(firstLines.map(([heading, source = '']) => [heading, source.split(' · ').slice(0, 2)])).toEqual([
      ['**Who is heard** · 5', ['**Michael Flynn**', '5 quotes, 1 claim']],
      ['**Who is said to report it** · 2', ['**CNN**', '1 quote']],
      ['**Documents quoted** · 1', ['**The letter by Michael Flynn**', '3 quotes']],
    ]);
  });

  test('opens the words of the speaker who is chosen in its menu', async () => {
    const bot = await botServing(contextServing(seedStory()));
    const { version } = seedStory();
    const menu = `quote:open:${version}:1`;
    const { body } = seen(await bot.interactions.respond(slash('sources')));
    expect(JSON.stringify(body.components)).toContain(menu);
    const opened = seen(await bot.interactions.respond(choose(menu, ['Michael Flynn'])));
    expect(textsOf(opened.body)[0]).toBe('**Michael Flynn**: 5 quotes, 1 claim.');
  });

  test('turns its pages in place', async () => {
    const bot = await botServing(contextServing(long));
    const { body } = seen(await bot.interactions.respond(slash('sources')));
    const next = buttonsOf(body).find(({ label }) => label === en.pages.next)?.target ?? '';
    const second = seen(await bot.interactions.respond(button(next))).body;
    expect(violationsOf(second)).toEqual([]);
    expect(textsOf(second)[1]).toContain('Person 12');
  });

  test('says where nobody is heard', async () => {
    const story = storyOf([articleOf({ paragraphs: [['The dam is old.']] })]);
    const body = await run(sourcesCommand, {}, contextServing(story));
    expect(textsOf(body).at(-1)).toBe(en.sources.none.markdown);
  });

  test.each([[[]], [['a', 'x']], [['a', '1', 'b']]])('knows nothing of the state %j', async (state) => {
    expect(await press(sourcesCommand, state, contextServing(long))).toBeNull();
  });
});
