import { describe, expect, test } from 'vitest';
import { quoteCommand } from '../../commands/quote.ts';
import { en } from '../../src/locales/en.ts';
import { run, press } from '../support/running.ts';
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
    const body = await run(quoteCommand, { speaker: 'michael flynn' }, seed);
    expect(violationsOf(body)).toEqual([]);
    const texts = textsOf(body);
    expect(texts[0]).toMatch(/^\*\*Michael Flynn\*\*: \d quotes, \d claim\.$/);
    expect(texts.join('\n')).toContain('paragraph 6 · “the letter read” · from the letter');
    expect(buttonsOf(body)[0]?.target).toContain('#:~:text=');
  });

  test('finds a name that is mistyped, and says so', async () => {
    const texts = textsOf(await run(quoteCommand, { speaker: 'michel flyn' }, seed));
    expect(texts[0]).toBe('Showing the words of Michael Flynn (you typed michel flyn).');
  });

  test('says when nobody of that name is quoted, and who is', async () => {
    const body = await run(quoteCommand, { speaker: 'zz*zz' }, seed);
    expect(textsOf(body)[0]).toBe(String.raw`The story gives no words of anybody by the name zz\*zz.`);
    expect(buttonsOf(body).map(({ label }) => label)).toContain('Michael Flynn');
    const state = buttonsOf(body)[0]?.target.split(':').slice(1) ?? [];
    const pressed = await press(quoteCommand, state, seed);
    expect(pressed?.replaces).toBe(false);
  });

  test.each(['Spicer', 'CNN', 'Putin'])('does not take %s for someone else', async (typed) => {
    const body = await run(quoteCommand, { speaker: typed }, seed);
    expect(textsOf(body)[0]).toBe(`The story gives no words of anybody by the name ${typed}.`);
  });

  test('says when the story quotes no one', async () => {
    const body = await run(quoteCommand, { speaker: 'Flynn' }, contextServing(storyOf([base])));
    expect(textsOf(body)).toEqual([en.quotes.noQuotes.markdown]);
  });

  test('completes the speakers', () => {
    expect(quoteCommand.complete?.('speaker', 'fly', seed)[0]).toEqual({
      name: 'Michael Flynn — 5 quotes, 1 claim',
      value: 'Michael Flynn',
    });
    expect(quoteCommand.complete?.('about', 'fly', seed)).toEqual([]);
  });

  test('tells quotes from claims in words', async () => {
    const text = textsOf(await run(quoteCommand, { speaker: 'Michael Flynn' }, seed)).join('\n');
    expect(text).toContain('1 · reported, not quoted · paragraph 2 · “Flynn repeatedly told”');
    expect(text).toContain('reported, partly quoted · paragraph 5 · “Flynn said”');
    expect(text).toContain('quoted · paragraph 6');
  });

  test('shows those about a topic only, whoever says it where no speaker is given', async () => {
    const about = textsOf(await run(quoteCommand, { speaker: 'Flynn', about: 'sanctions' }, seed));
    expect(about[1]).toMatch(/^\*\*Michael Flynn\*\* on \*\*sanctions\*\*, most relevant first: /);
    expect(quotationsOf(await run(quoteCommand, { about: 'contact' }, seed))[0]).toBe(
      "making contact with each other during Trump's campaign",
    );
    const all = textsOf(await run(quoteCommand, {}, seed));
    expect(all.join('\n')).toContain("**Flynn's spokesperson**, as reported, partly quoted");
  });

  test('says when nothing is about the topic, and shows all', async () => {
    const body = await run(quoteCommand, { speaker: 'Michael Flynn', about: 'children' }, seed);
    expect(textsOf(body)[0]).toContain('but none about children');
    expect(quotationsOf(body).length).toBeGreaterThan(1);
  });

  test('keeps the topic when it turns a page', async () => {
    const first = await run(quoteCommand, { about: 'Flynn' }, seed);
    const next = buttonsOf(first).find(({ label }) => label === en.pages.next);
    const pressed = await press(quoteCommand, next?.target.split(':').slice(1) ?? [], seed);
    expect(pressed?.replaces).toBe(true);
    expect(pressed ? textsOf(pressed.message)[0] : '').toContain('on **Flynn**');
  });

  test('turns the pages of a speaker with a very long name', async () => {
    const first = await run(quoteCommand, { speaker: 'sir' }, many);
    expect(violationsOf(first)).toEqual([]);
    expect(quotationsOf(first)).toEqual(words.slice(0, 5));
    const next =
      buttonsOf(first)
        .find(({ label }) => label === en.pages.next)
        ?.target.split(':')
        .slice(1) ?? [];
    const second = await press(quoteCommand, next, many);
    expect(second === null ? [] : quotationsOf(second.message)).toEqual(words.slice(5, 10));
  });

  test('says when the story has changed since', async () => {
    const pressed = await press(quoteCommand, ['page', 'ffffffffffff', '1', 'Michael Flynn'], seed);
    const texts = pressed === null ? [] : textsOf(pressed.message);
    expect(texts[0]).toBe(en.pages.storyChanged.markdown);
  });

  test.each([[[]], [['page', 'v', 'x', 'Flynn']], [['page', 'v', '1']], [['turn', 'v', '1', 'Flynn']]])(
    'knows nothing of the state %j',
    async (state) => {
      expect(await press(quoteCommand, state, seed)).toBeNull();
    },
  );
});
