import { describe, expect, test } from 'vitest';
import { askCommand } from '../../commands/ask.ts';
import { checkCommand } from '../../commands/check.ts';
import { letterCommand } from '../../commands/letter.ts';
import { quoteCommand } from '../../commands/quote.ts';
import { saidCommand } from '../../commands/said.ts';
import { whoCommand } from '../../commands/who.ts';
import type { Command, MessageBody } from '../../src/interactions/command.ts';
import { readCustomId } from '../../src/interactions/custom-id.ts';
import type { OptionValues } from '../../src/interactions/options.ts';
import { en } from '../../src/locales/en.ts';
import type { Draw, Picture } from '../../src/reply/picture.ts';
import { violationsOf } from '../support/discord-limits.ts';
import { buttonsOf, quotationsOf, textsOf } from '../support/rendered.ts';
import { press, run } from '../support/running.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing } from '../support/serving.ts';

const png = new Uint8Array([0x89]);
const drawn: Picture[] = [];

/** Takes note of what it should draw. */
const draw: Draw = async (picture) => {
  drawn.push(picture);
  return png;
};

const blind = contextServing(seedStory());
const seed = { ...blind, draw };

const isCard = (target: string): boolean => target.startsWith('quote:card:');
const cardsOf = (body: MessageBody) => buttonsOf(body).filter(({ target }) => isCard(target));
const stateOf = (id: string | undefined) => readCustomId(id ?? '')?.state ?? [];

describe('a button that makes a card', () => {
  test.each<[string, Command, OptionValues]>([
    ['/quote', quoteCommand, { speaker: 'Michael Flynn' }],
    ['/quote', quoteCommand, {}],
    ['/who', whoCommand, { person: 'Michael Flynn' }],
    ['/said', saidCommand, { about: 'sanctions' }],
    ['/letter', letterCommand, {}],
    ['/ask', askCommand, { question: 'What did the letter say?' }],
    ['/check', checkCommand, { text: 'numerous phone calls with foreign counterparts' }],
  ])('stands in %s below quotes, and draws them', async (_name, command, options) => {
    const body = await run(command, options, seed);
    expect(violationsOf(body)).toEqual([]);
    const cards = cardsOf(body);
    expect(cards.length).toBeGreaterThan(0);
    for (const { target } of cards) {
      const pressed = await press(quoteCommand, stateOf(target), seed);
      expect(pressed?.replaces).toBe(false);
      expect(pressed?.message.files?.map(({ bytes }) => bytes)).toEqual([png]);
      expect(pressed === null ? [] : violationsOf(pressed.message)).toEqual([]);
    }
  });

  test('is for quotes only, by the number that they have in the list', async () => {
    const body = await run(quoteCommand, { speaker: 'Michael Flynn' }, seed);
    expect(textsOf(body)[1]).toContain('1 · reported, not quoted');
    expect(cardsOf(body).map(({ label }) => label)).toEqual([2, 3, 4].map(en.card.makeNumber));
  });

  test('draws the words that it stands below', async () => {
    const body = await run(askCommand, { question: 'What did Flynn say about sanctions?' }, seed);
    const [first] = cardsOf(body);
    const pressed = await press(quoteCommand, stateOf(first?.target), seed);
    const words = drawn.at(-1)?.shapes.find((shape) => shape.kind === 'text')?.text ?? '';
    expect(pressed?.message.files?.[0]?.description).toContain(words);
    expect(seedStory().articles[0]?.text).toContain(words);
  });

  test('is left out where nothing can be drawn', async () => {
    expect(cardsOf(await run(quoteCommand, { speaker: 'Michael Flynn' }, blind))).toEqual([]);
  });
});

describe('a press of it', () => {
  const version = blind.served.index.story.version;

  test('says so where the story has changed since, whatever place it names', async () => {
    const pressed = await press(quoteCommand, ['card', 'ffffffffffff', '900'], seed);
    expect(pressed === null ? [] : textsOf(pressed.message)).toEqual([en.card.gone.markdown]);
  });

  test.each([
    ['no font has the letters', { ...seed, draw: async () => null }, en.card.noGlyph],
    ['nothing can be drawn', blind, en.card.cannotDraw],
  ])('gives the words as text where %s', async (_why, context, words) => {
    const pressed = await press(quoteCommand, ['card', version, '3'], context);
    const texts = pressed === null ? [] : textsOf(pressed.message);
    expect(texts[0]).toContain(words.markdown);
    expect(pressed === null ? [] : quotationsOf(pressed.message)[0]).toContain('In the course of my duties');
    expect(pressed?.message.files).toBeUndefined();
  });

  test.each([
    [['card']],
    [['card', version]],
    [['card', version, 'x']],
    [['card', version, '900']],
    [['card', version, '0']],
  ])('knows nothing of the state %j', async (state) => {
    expect(await press(quoteCommand, state, seed)).toBeNull();
  });
});
