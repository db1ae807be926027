import { ComponentType } from 'discord-api-types/v10';
import { beforeEach, describe, expect, test } from 'vitest';
import { timelineCommand } from '../../commands/timeline.ts';
import { en } from '../../src/locales/en.ts';
import type { Draw, Picture } from '../../src/reply/picture.ts';
import { botServing } from '../support/bot.ts';
import { violationsOf } from '../support/discord-limits.ts';
import { button, slash } from '../support/interactions.ts';
import { buttonsOf, quotationsOf, textsOf } from '../support/rendered.ts';
import { press, run } from '../support/running.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing, seen } from '../support/serving.ts';
import { articleOf, storyOf } from '../support/stories.ts';

const years = Array.from({ length: 12 }, (_, at) => 2001 + at);
const long = storyOf([
  articleOf({ paragraphs: years.toReversed().map((year) => [`The dam of Ely leaked in ${year}.`]) }),
]);

let drawn: Picture[];
const png = Uint8Array.of(137, 80, 78, 71);
const draw: Draw = async (picture) => {
  drawn.push(picture);
  return png;
};

beforeEach(() => {
  drawn = [];
});

describe('/timeline', () => {
  test('shows the dated sentences of the seed in order, each with its date, place and link', async () => {
    const bot = await botServing(contextServing(seedStory()));
    const { body } = seen(await bot.interactions.respond(slash('timeline')));
    expect(violationsOf(body)).toEqual([]);
    const day = Date.UTC(2017, 1, 9, 12) / 1000;
    expect(textsOf(body).map((text) => text.split('\n')[0])).toEqual([
      '**What happened when** · 3 dated sentences, in order',
      '-# 1 · **2015** · paragraph 13',
      '-# 2 · **November 2016** · paragraph 12',
      `-# 3 · **<t:${day}:D>** · paragraph 3`,
    ]);
    expect(quotationsOf(body)[2]).toMatch(/^In a statement to the paper on Thursday, Flynn's spokesperson/);
    expect(buttonsOf(body).map(({ label }) => label)).toEqual([1, 2, 3].map(en.quotes.open));
  });

  test('turns its pages in place', async () => {
    const bot = await botServing(contextServing(long));
    const { body } = seen(await bot.interactions.respond(slash('timeline')));
    expect(quotationsOf(body)[0]).toBe('The dam of Ely leaked in 2001.');
    const next = buttonsOf(body).find(({ label }) => label === en.pages.next)?.target ?? '';
    const second = seen(await bot.interactions.respond(button(next))).body;
    expect(quotationsOf(second)[0]).toBe('The dam of Ely leaked in 2006.');
  });

  test('says where the story gives no date, and where it has none to count from', async () => {
    const none = await run(
      timelineCommand,
      {},
      contextServing(storyOf([articleOf({ paragraphs: [['No.']] })])),
    );
    expect(textsOf(none)).toEqual([en.timeline.none.markdown]);
    const monday = storyOf([articleOf({ paragraphs: [['The dam broke on Monday.']] })]);
    const shown = textsOf(await run(timelineCommand, {}, contextServing(monday)));
    expect(shown[0]).toContain(en.timeline.noDate.markdown);
    expect(shown[1]).toBe(en.timeline.unplaced.markdown);
    expect(shown[2]).toContain('**“Monday”**');
  });
});

describe('a picture of it', () => {
  test('begins with the page that it is asked on, and is described', async () => {
    const context = { ...contextServing(long), draw };
    const body = await run(timelineCommand, {}, context);
    const pressed = await press(timelineCommand, ['picture', long.version, '2'], context);
    expect(buttonsOf(body).map(({ label }) => label)).toContain(en.timeline.makePicture);
    expect(pressed?.replaces).toBe(false);
    const message = pressed?.message ?? body;
    expect(violationsOf(message)).toEqual([]);
    expect(message.components[0]?.type).toBe(ComponentType.MediaGallery);
    const [file] = message.files ?? [];
    expect(file?.bytes).toBe(png);
    expect(file?.description).toBe(
      `Timeline. ${years
        .slice(5)
        .map((year) => `${year}: The dam of Ely leaked in ${year}.`)
        .join(' ')}`,
    );
    const texts = drawn[0]?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])) ?? [];
    expect(texts.slice(1, 4)).toEqual(['2006', 'paragraph 7', 'The dam of Ely leaked in 2006.']);
  });

  test('is not offered where nothing can be drawn, and says why where a letter is missing', async () => {
    const blind = contextServing(long);
    const body = await run(timelineCommand, {}, blind);
    expect(buttonsOf(body).map(({ label }) => label)).not.toContain(en.timeline.makePicture);
    const state = ['picture', long.version, '1'];
    const none = await press(timelineCommand, state, blind);
    expect(none === null ? [] : textsOf(none.message)).toEqual([en.timeline.cannotDraw.markdown]);
    const unknown = await press(timelineCommand, state, { ...blind, draw: async () => null });
    expect(unknown === null ? [] : textsOf(unknown.message)).toEqual([en.timeline.noGlyph.markdown]);
  });

  test('is of the story as it is now, and says so', async () => {
    const pressed = await press(timelineCommand, ['picture', 'ffffffffffff', '1'], {
      ...contextServing(long),
      draw,
    });
    expect(pressed?.message.files).toHaveLength(1);
    expect(pressed === null ? [] : textsOf(pressed.message)[0]).toBe(en.pages.storyChanged.markdown);
  });
});

test.each([[[]], [['page']], [['page', 'a', 'x']], [['turn', 'a', '1']], [['page', 'a', '1', 'b']]])(
  'the state %j means nothing',
  async (state) => {
    expect(await press(timelineCommand, state, contextServing(long))).toBeNull();
  },
);
