import { describe, expect, test } from 'vitest';
import { quoteCommand } from '../../commands/quote.ts';
import { en } from '../../src/locales/en.ts';
import { violationsOf } from '../support/discord-limits.ts';
import { buttonsOf, quotationsOf, textsOf } from '../support/rendered.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing } from '../support/serving.ts';
import { articleOf, quoteOf, storyOf } from '../support/stories.ts';

const seed = contextServing(seedStory());
const words = Array.from({ length: 12 }, (_, index) => `Words number ${index + 1}.`);
const base = articleOf({ paragraphs: words.map((one) => [one]) });
const speaker = `${'Sir '.repeat(40)}Long Name`;
const many = contextServing(
  storyOf([{ ...base, quotes: words.map((one) => quoteOf(base, one, { speaker })) }]),
);

describe('/quote', () => {
  test('shows the quotes of a speaker with the words that report them, the place and a link', async () => {
    const body = await quoteCommand.run({ speaker: 'michael flynn' }, seed);
    expect(violationsOf(body)).toEqual([]);
    const texts = textsOf(body);
    expect(texts[0]).toMatch(/^\*\*Michael Flynn\*\* is quoted \d times in this story\.$/);
    expect(texts.join('\n')).toContain('paragraph 6 · “the letter read” · from the letter');
    expect(buttonsOf(body)[0]?.target).toContain('#:~:text=');
  });

  test('finds a name that is mistyped, and says so', async () => {
    const texts = textsOf(await quoteCommand.run({ speaker: 'michel flyn' }, seed));
    expect(texts[0]).toBe('Showing quotes of Michael Flynn (you typed michel flyn).');
  });

  test('says when nobody of that name is quoted, and who is', async () => {
    const body = await quoteCommand.run({ speaker: 'zz*zz' }, seed);
    expect(textsOf(body)[0]).toBe(String.raw`The story quotes nobody by the name zz\*zz.`);
    expect(buttonsOf(body).map(({ label }) => label)).toContain('Michael Flynn');
    const state = buttonsOf(body)[0]?.target.split(':').slice(1) ?? [];
    const pressed = await quoteCommand.press?.(state, seed);
    expect(pressed?.replaces).toBe(false);
  });

  test.each(['Spicer', 'CNN', 'Putin'])('does not take %s for someone else', async (typed) => {
    const body = await quoteCommand.run({ speaker: typed }, seed);
    expect(textsOf(body)[0]).toBe(`The story quotes nobody by the name ${typed}.`);
  });

  test('says when the story quotes no one', async () => {
    const body = await quoteCommand.run({ speaker: 'Flynn' }, contextServing(storyOf([base])));
    expect(textsOf(body)).toEqual([en.quotes.noQuotes.markdown]);
  });

  test('completes the speakers', () => {
    expect(quoteCommand.complete?.('speaker', 'fly', seed)[0]?.name).toBe('Michael Flynn');
  });

  test('turns the pages of a speaker with a very long name', async () => {
    const first = await quoteCommand.run({ speaker: 'sir' }, many);
    expect(violationsOf(first)).toEqual([]);
    expect(quotationsOf(first)).toEqual(words.slice(0, 5));
    const next =
      buttonsOf(first)
        .find(({ label }) => label === en.pages.next)
        ?.target.split(':')
        .slice(1) ?? [];
    const second = await quoteCommand.press?.(next, many);
    expect(second === null || second === undefined ? [] : quotationsOf(second.message)).toEqual(
      words.slice(5, 10),
    );
  });

  test('says when the story has changed since', async () => {
    const pressed = await quoteCommand.press?.(['page', 'ffffffffffff', '1', 'Michael Flynn'], seed);
    const texts = pressed === null || pressed === undefined ? [] : textsOf(pressed.message);
    expect(texts[0]).toBe(en.pages.storyChanged.markdown);
  });

  test.each([[[]], [['page', 'v', 'x', 'Flynn']], [['page', 'v', '1']], [['turn', 'v', '1', 'Flynn']]])(
    'knows nothing of the state %j',
    async (state) => {
      expect(await quoteCommand.press?.(state, seed)).toBeNull();
    },
  );
});
