import { describe, expect, test } from 'vitest';
import { aboutCommand } from '../../../commands/story/about.ts';
import { en } from '../../../src/locales/en.ts';
import { run, press } from '../../support/running.ts';
import { violationsOf } from '../../support/discord-limits.ts';
import { buttonsOf, quotationsOf, textsOf } from '../../support/rendered.ts';
import { seedStory } from '../../support/seed-story.ts';
import { contextServing, loadedAt } from '../../support/serving.ts';
import { articleOf, storyOf } from '../../support/stories.ts';

const story = seedStory();
const two = storyOf([
  articleOf({ headline: 'Newer', paragraphs: [['One.']] }),
  articleOf({ headline: 'Older', paragraphs: [['One.', 'Two.'], ['Three.']] }),
]);

describe('/story', () => {
  test('tells what story this is', async () => {
    const body = await run(aboutCommand, {}, contextServing(story));
    expect(violationsOf(body)).toEqual([]);
    const told = textsOf(body).join('\n');
    for (const line of [
      'Date: February 14, 2017',
      'Byline: not given',
      'Photo credit: Kathy Willens / AP',
      'Publisher: The Moscow Times',
      'Related articles',
      `Loaded <t:${loadedAt / 1000}:R> · version ${story.version}`,
    ]) {
      expect(told).toContain(line);
    }
    expect(told).toMatch(/\d+ paragraphs, \d+ sentences, \d+ quotes/);
    expect(quotationsOf(body)).toHaveLength(4);
  });

  test('offers to ask, to read the letter, and to hear who is quoted', async () => {
    const targets = buttonsOf(await run(aboutCommand, {}, contextServing(story))).map(({ target }) => target);
    const kinds = ['https://www.themoscowtimes.com/', 'ask:question:', 'letter:open:', 'quote:open:'];
    expect(kinds.filter((start) => !targets.some((target) => target.startsWith(start)))).toEqual([]);
  });

  test('shows one article a page', async () => {
    const context = contextServing(two);
    const first = await run(aboutCommand, {}, context);
    expect(quotationsOf(first)).toEqual(['Newer']);
    expect(textsOf(first).join('\n')).toContain('1 paragraph, 1 sentence, 0 quotes');
    const next =
      buttonsOf(first)
        .find(({ label }) => label === en.pages.next)
        ?.target.split(':')
        .slice(1) ?? [];
    const second = await press(aboutCommand, next, context);
    expect(second?.replaces).toBe(true);
    expect(second === null ? [] : quotationsOf(second.message)).toEqual(['Older']);
  });

  test('says when the story has changed since', async () => {
    const pressed = await press(aboutCommand, ['ffffffffffff', '2'], contextServing(two));
    expect(pressed === null ? [] : textsOf(pressed.message)[0]).toBe(en.pages.storyChanged.markdown);
  });

  test('knows nothing of other states', async () => {
    expect(await press(aboutCommand, ['v', 'x'], contextServing(two))).toBeNull();
    expect(await press(aboutCommand, [], contextServing(two))).toBeNull();
  });
});
