import { describe, expect, test } from 'vitest';
import { letterCommand } from '../../commands/letter.ts';
import { de } from '../../src/locales/de.ts';
import { en } from '../../src/locales/en.ts';
import { run, press } from '../support/running.ts';
import { violationsOf } from '../support/discord-limits.ts';
import { buttonsOf, quotationsOf, textsOf } from '../support/rendered.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing } from '../support/serving.ts';
import { articleOf, documentOf, storyOf } from '../support/stories.ts';

const parts = Array.from({ length: 9 }, (_, index) => `Part ${index + 1} of what I have to say, and more.`);
const base = articleOf({ paragraphs: parts.map((part) => [part]) });
const long = storyOf([{ ...base, documents: [documentOf(base, 'letter', 'Someone', parts)] }]);

describe('/letter', () => {
  test('shows the letter of the story in two paragraphs, says that it is in parts, and what was folded', async () => {
    const body = await run(letterCommand, {}, contextServing(seedStory()));
    expect(violationsOf(body)).toEqual([]);
    const texts = textsOf(body);
    expect(texts[0]).toBe(
      '**The letter by Michael Flynn**\n-# These are the parts of the letter that the article quotes.',
    );
    expect(quotationsOf(body).map((part) => part.slice(0, 20))).toEqual([
      'In the course of my ',
      'These calls were to ',
      'Unfortunately, becau',
    ]);
    expect(texts.filter((text) => text.startsWith('> '))).toHaveLength(2);
    expect(texts.at(-1)).toContain('as reported by CNN');
    expect(buttonsOf(body).map(({ label }) => label)).toEqual([
      'Open paragraph 6 in the original',
      'Open paragraph 7 in the original',
      "Read the statement by Flynn's spokesperson",
    ]);
  });

  test('shows each story its own letter, in the words of whoever asks, whatever was shown before', async () => {
    const english = contextServing(seedStory());
    const german = { ...english, messages: de };
    const shown = await run(letterCommand, {}, english);
    expect(await run(letterCommand, {}, english)).toEqual(shown);
    expect(textsOf(await run(letterCommand, {}, german))[0]).not.toBe(textsOf(shown)[0]);
    expect(quotationsOf(await run(letterCommand, {}, contextServing(long)))).toEqual(parts.slice(0, 5));
    expect(await run(letterCommand, {}, english)).toEqual(shown);
  });

  test('turns its pages in place', async () => {
    const context = contextServing(long);
    const first = await run(letterCommand, {}, context);
    expect(quotationsOf(first)).toEqual(parts.slice(0, 5));
    const next =
      buttonsOf(first)
        .find(({ label }) => label === en.pages.next)
        ?.target.split(':')
        .slice(1) ?? [];
    const second = await press(letterCommand, next, context);
    expect(second?.replaces).toBe(true);
    expect(second === null ? [] : quotationsOf(second.message)).toEqual(parts.slice(5));
  });

  test('says when the story has changed since, and shows the first page', async () => {
    const pressed = await press(letterCommand, ['page', 'ffffffffffff', '4', '4', '2'], contextServing(long));
    const texts = pressed === null ? [] : textsOf(pressed.message);
    expect(texts[0]).toBe(en.pages.storyChanged.markdown);
    expect(texts.at(-1)).toBe('-# Page 1 of 2');
  });

  test('opens another document in a new message', async () => {
    const pressed = await press(letterCommand, ['open', long.version, '0', '0', '1'], contextServing(long));
    expect(pressed?.replaces).toBe(false);
  });

  test('says when there is none', async () => {
    const body = await run(letterCommand, {}, contextServing(storyOf([base])));
    expect(textsOf(body)).toEqual([en.document.none.markdown]);
  });

  test.each([
    [[]],
    [['page']],
    [['page', '0123456789ab', '0', '0']],
    [['page', '0123456789ab', '0', '0', 'x']],
    [['page', '0123456789ab', '0', '0', '1', '1']],
    [['turn', '0123456789ab', '0', '0', '1']],
  ])('knows nothing of the state %j', async (state) => {
    expect(await press(letterCommand, state, contextServing(long))).toBeNull();
  });
});
