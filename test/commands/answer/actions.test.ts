import {
  ComponentType,
  InteractionResponseType,
  MessageFlags,
  type APIInteraction,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { botServing, interactionsOver, type Bot } from '../../support/bot.ts';
import { violationsOf } from '../../support/discord-limits.ts';
import { button, choose, guildId, slash } from '../../support/interactions.ts';
import { keptMessage } from '../../support/kept-messages.ts';
import { buttonsOf, choicesOf, quotationsOf, textsOf } from '../../support/rendered.ts';
import { seedStory } from '../../support/seed-story.ts';
import { contextServing, seen } from '../../support/serving.ts';
import { articleOf, storyOf } from '../../support/stories.ts';

const question = 'Who was named as acting national security adviser?';
const story = seedStory();
const context = contextServing(story);
const [article = articleOf({ paragraphs: [] })] = story.articles;

async function shown({ interactions }: Bot, interaction: APIInteraction) {
  const { type, flags, body } = seen(await interactions.respond(interaction));
  expect(violationsOf(body)).toEqual([]);
  const isPrivate = (flags & MessageFlags.Ephemeral) !== 0;
  return { type, body, isPrivate, text: textsOf(body).join('\n') };
}

const ask = (bot: Bot, words = question) => shown(bot, slash('ask', { question: words }));

/** What the button with this label does, pressed under the message that it stands in. */
async function press(bot: Bot, label: string, { body }: Awaited<ReturnType<typeof shown>>, userId?: string) {
  const target = buttonsOf(body).find((one) => one.label === label)?.target ?? '';
  const origin = userId === undefined ? {} : { userId };
  return shown(bot, button(target, origin, keptMessage(body.components)));
}

const labels = async (bot: Bot, words: string) =>
  buttonsOf((await ask(bot, words)).body).map(({ label }) => label);

const menuOf = (body: Awaited<ReturnType<typeof shown>>['body']) => choicesOf(body)[0]?.menu ?? '';

/** A bot that serves these paragraphs. */
const now = (...paragraphs: readonly string[]) =>
  botServing(contextServing(storyOf([articleOf({ paragraphs: paragraphs.map((one) => [one]) })])));

describe('the buttons under an answer', () => {
  test('stand in order in one row, the links below', async () => {
    const { body } = await ask(await botServing(context));
    const [actions, links, ...others] = body.components.flatMap((part) =>
      'components' in part && part.type === ComponentType.ActionRow ? [part.components] : [],
    );
    expect(actions?.map((part) => ('label' in part ? part.label : ''))).toEqual([
      'Show in context',
      'More passages',
      'Wrong?',
      'Re-check',
    ]);
    expect(links?.every((part) => 'url' in part)).toBe(true);
    expect(others).toEqual([]);
  });

  test('are only those that can do something', async () => {
    const uncounted = await botServing(context, { gaps: false });
    expect(await labels(uncounted, question)).not.toContain('Wrong?');
    const counted = await botServing(context);
    const photo = await labels(counted, 'Who took the photo?');
    expect(photo).toContain('Re-check');
    expect(photo).not.toContain('Show in context');
    expect(await labels(counted, 'What did Hillary Clinton say?')).not.toContain('Re-check');
  });

  test.each([
    ['context'],
    ['context:d8742f11e874:0:8'],
    ['context:d8742f11e874:0:8:1:read'],
    ['context:d8742f11e874:0:8:1:other:Who?'],
    ['context:version:0:8:1'],
    [`context:${story.version}:0:99:1`],
    [`context:${story.version}:0:8:99`],
    [`context:${story.version}:9:1:1`],
    ['more'],
    ['more:read'],
    ['more:read:a:b'],
    ['back:other:Who?'],
    ['wrong'],
    [`wrong:${story.version}:0`],
    [`wrong:${story.version}:0:99`],
    [`wrong:${story.version}:0:8:ugly`],
    [`wrong:${story.version}:0:8:speaker:context`],
    ['recheck'],
    ['recheck:version'],
    [`recheck:${story.version}:0`],
    [`recheck:${story.version}`],
  ])('mean nothing as %s', async (state) => {
    const { text, isPrivate } = await shown(await botServing(context), button(`ask:${state}`));
    expect(text).toBe(en.trouble.unknownButton.markdown);
    expect(isPrivate).toBe(true);
  });
});

describe('Show in context', () => {
  test('shows the passages round the cited sentence in place of the answer, and the way back', async () => {
    const bot = await botServing(context);
    const answer = await ask(bot);
    const around = await press(bot, 'Show in context', answer);
    expect(around.type).toBe(InteractionResponseType.UpdateMessage);
    const [before, passage, after] = quotationsOf(around.body);
    for (const [quoted, paragraph] of [
      [before, 7],
      [passage, 8],
      [after, 9],
    ] as const) {
      const { start = 0, end = 0 } = article.passages[paragraph - 1]?.span ?? {};
      expect(article.text.slice(start, end)).toContain(quoted);
    }
    expect(passage).toContain('Keith Kellogg');
    expect(buttonsOf(around.body).map(({ label }) => label)).toEqual([
      'Back to the answer',
      'More passages',
      'Wrong?',
      'Re-check',
      'Open paragraph 8 in the original',
    ]);
    const back = await press(bot, 'Back to the answer', around);
    expect(back.type).toBe(InteractionResponseType.UpdateMessage);
    expect(back.body).toEqual(answer.body);
  });

  test('marks the sentence in bold among others, and says so in words', async () => {
    const two = storyOf([
      articleOf({
        paragraphs: [['First came Aa.'], ['Then came *Bb*.', 'Then came Cc.'], ['Last came Dd.']],
      }),
    ]);
    const bot = await botServing(contextServing(two));
    const { text, body } = await shown(bot, button('ask:context:0123456789ab:0:2:2'));
    expect(text).toContain(String.raw`> Then came \*Bb\*\. **Then came Cc\.**`);
    expect(text).toContain(en.actions.inContext(2, true).markdown);
    expect(quotationsOf(body)).toEqual(['First came Aa.', 'Then came *Bb*. Then came Cc.', 'Last came Dd.']);
    const first = await shown(bot, button('ask:context:0123456789ab:0:1:1'));
    expect(quotationsOf(first.body)).toHaveLength(2);
    expect(first.text).toContain(en.actions.inContext(1, false).markdown);
  });

  test('leaves the answer where there is no way back to it', async () => {
    const bot = await botServing(context);
    const long = `${question} ${'And say it as the story does. '.repeat(4)}`;
    const answer = await ask(bot, long);
    expect(buttonsOf(answer.body).map(({ label }) => label)).toContain('Show in context');
    const { type } = await press(bot, 'Show in context', answer);
    expect(type).toBe(InteractionResponseType.ChannelMessageWithSource);
  });

  test('says that the story has changed since', async () => {
    const { text, isPrivate } = await shown(
      await botServing(context),
      button('ask:context:000000000000:0:8:1:read:Who?'),
    );
    expect([text, isPrivate]).toEqual([en.actions.placeGone.markdown, true]);
  });
});

describe('More passages', () => {
  test('shows the next best, none of those shown, each with its place and a link', async () => {
    const bot = await botServing(context);
    const answer = await ask(bot);
    const more = await press(bot, 'More passages', answer);
    expect(more.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    const further = quotationsOf(more.body);
    expect(further).toHaveLength(4);
    expect(more.text.match(/paragraph \d+/g)).toHaveLength(4);
    for (const quoted of further) {
      expect(article.text).toContain(quoted);
      expect(quotationsOf(answer.body)).not.toContain(quoted);
    }
  });

  test('is not offered where there are none, nor for a question too long for a button', async () => {
    expect(await labels(await now('Flynn resigned on Monday.'), 'Flynn')).not.toContain('More passages');
    const long = `${question} ${'And say it as the story does. '.repeat(4)}`;
    expect(await labels(await botServing(context), long)).not.toContain('More passages');
  });

  test('says so where the story has no more by now', async () => {
    const { text } = await shown(await now('Flynn resigned on Monday.'), button('ask:more:read:Flynn'));
    expect(text).toBe(en.actions.noFurther.markdown);
  });
});

describe('Wrong?', () => {
  test('asks in private what is wrong, counts it once for each reader, and thanks', async () => {
    const bot = await botServing(context);
    const answer = await ask(bot);
    for (const userId of ['900000000000000011', '900000000000000012', '900000000000000011']) {
      const menu = await press(bot, 'Wrong?', answer, userId);
      expect(menu.isPrivate).toBe(true);
      expect(menu.type).toBe(InteractionResponseType.ChannelMessageWithSource);
      expect(choicesOf(menu.body).map(({ label }) => label)).toEqual([
        'Wrong passage',
        'Wrong speaker',
        'Out of context',
        'Should have refused',
      ]);
      const thanks = await shown(bot, choose(menuOf(menu.body), ['speaker'], { userId }));
      expect(thanks.text).toBe(en.feedback.thanks('speaker').markdown);
      expect(thanks.type).toBe(InteractionResponseType.UpdateMessage);
    }
    const counted = await bot.store.feedbackOf(guildId, null, 9);
    const { start = 0, end = 0 } = article.passages[7]?.span ?? {};
    const passage = article.text.slice(start, end).slice(0, 200);
    expect(counted).toEqual({ status: 'reached', value: [{ passage, kind: 'speaker', count: 2 }] });
  });

  test('says that the story has changed since, that nothing is counted, and what is wrong with the store', async () => {
    const bot = await botServing(context);
    const stale = await shown(bot, button('ask:wrong:000000000000:0:8'));
    expect([stale.text, stale.isPrivate]).toEqual([en.actions.placeGone.markdown, true]);
    const off = await botServing(context, { gaps: false });
    const press8 = button(`ask:wrong:${story.version}:0:8`);
    expect((await shown(off, press8)).text).toBe(en.feedback.off.markdown);
    const menu = menuOf((await shown(bot, press8)).body);
    const trouble = { status: 'trouble', kind: 'full', cause: 'disk' } as const;
    const failing = { ...bot.store, countFeedback: async () => trouble };
    const full = { store: failing, interactions: interactionsOver(failing, context) };
    expect((await shown(full, choose(menu, ['refuse']))).text).toBe(en.shelf.trouble(trouble).markdown);
  });
});

describe('Re-check', () => {
  const posted = storyOf(
    [
      articleOf({
        paragraphs: [
          ['The mayor said the *bridge* would open in May with two lanes.'],
          ['The council met on Monday.'],
        ],
      }),
    ],
    'aaaaaaaaaaaa',
  );
  async function recheckedBy(bot: Bot) {
    const old = await ask(await botServing(contextServing(posted)), 'When would the bridge open?');
    expect(quotationsOf(old.body)[0]).toContain('would open in May');
    return press(bot, 'Re-check', old);
  }

  test('says in private that nothing has changed', async () => {
    const bot = await botServing(contextServing(posted));
    const { text, isPrivate, type } = await recheckedBy(bot);
    expect(text).toContain(en.recheck.title(true).markdown);
    expect(text).toContain('**Unchanged:** “The mayor said the \\*bridge\\* would open');
    expect(text).toContain('(paragraph 1)');
    expect([isPrivate, type]).toEqual([true, InteractionResponseType.ChannelMessageWithSource]);
  });

  test('says where unchanged words stand in a story that has changed', async () => {
    const { text } = await recheckedBy(
      await now('News.', 'The mayor said the *bridge* would open in May with two lanes.'),
    );
    expect(text).toContain(en.recheck.title(false).markdown);
    expect(text).toContain('**Unchanged:**');
    expect(text).toContain('(paragraph 2)');
  });

  test('tells the difference of words that were reworded', async () => {
    const { text } = await recheckedBy(
      await now('The mayor said the bridge would not open in May with three lanes.'),
    );
    expect(text).toContain('**Reworded:**');
    expect(text).toContain('“three” where this says “two”');
  });

  test('says that words were withdrawn', async () => {
    const { text } = await recheckedBy(await now('The zoo has an elephant from Kenya.'));
    expect(text).toContain('**Withdrawn:**');
  });
});
