import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { askButtonId } from '../../commands/answer/ids.ts';
import { askCommand } from '../../commands/ask.ts';
import { commands } from '../../commands/index.ts';
import { DEFAULT_SETTINGS } from '../../src/shelf/settings.ts';
import { createInteractions } from '../../src/interactions/dispatch.ts';
import { en } from '../../src/locales/en.ts';
import { run, press } from '../support/running.ts';
import { violationsOf } from '../support/discord-limits.ts';
import { autocomplete, button, slash } from '../support/interactions.ts';
import { doubtfulQuestion } from '../support/golden.ts';
import { buttonsOf, quotationsOf, textsOf } from '../support/rendered.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing, seen } from '../support/serving.ts';
import type { Sureness } from '../../src/retrieval/sureness.ts';
import { articleOf, storyOf } from '../support/stories.ts';

const story = seedStory();
const context = contextServing(story);
const { respond } = createInteractions({
  commands,
  contextOf: () => context,
  settingsOf: () => DEFAULT_SETTINGS,
  onFault: (_command, fault) => {
    throw fault;
  },
});
const text = story.articles[0]?.text ?? '';

async function asked(question: string) {
  const { body } = seen(await respond(slash('ask', { question })));
  expect(violationsOf(body)).toEqual([]);
  for (const quoted of quotationsOf(body)) expect(text).toContain(quoted);
  return body;
}

describe('a question that asks for a judgement', () => {
  test.each([
    [
      'Did Flynn lie about the sanctions?',
      en.said.open('Flynn sanctions'),
      '**What is said about Flynn sanctions**',
    ],
    ['Did he lie?', en.said.open(null), '**What is said in this story**'],
  ])('leads to what each side says: %s', async (question, label, title) => {
    const body = await run(askCommand, { question }, context);
    expect(violationsOf(body)).toEqual([]);
    const found = buttonsOf(body).find((one) => one.label === label);
    const shown = seen(await respond(button(found?.target ?? '')));
    expect(shown.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(textsOf(shown.body)[0]).toContain(title);
  });

  test('leads nowhere in a story that gives nobody’s words', async () => {
    const silent = contextServing(storyOf([articleOf({ paragraphs: [['It rained.']] })]));
    const labels = buttonsOf(await run(askCommand, { question: 'Did he lie?' }, silent)).map(
      (one) => one.label,
    );
    expect(labels).not.toContain(en.said.open(null));
  });
});

describe('/ask', () => {
  test.each([
    ['Who was named as acting national security adviser?', 'Keith Kellogg', 'paragraph 8'],
    ['How many Russian diplomats were expelled?', 'expelled 35 Russian diplomats', 'paragraph 11'],
    ['Who took the photo?', 'Kathy Willens / AP', 'photo credit'],
  ])('%s', async (question, words, place) => {
    const body = await asked(question);
    expect(quotationsOf(body)[0]).toContain(words);
    expect(textsOf(body).join('\n')).toContain(place);
    const link = buttonsOf(body).find(({ target }) => !target.startsWith('ask:'));
    expect(link?.target).toMatch(/^https:\/\/www\.themoscowtimes\.com\//);
  });

  test('says what was mended', async () => {
    expect(textsOf(await asked('Who is Kelog?')).join('\n')).toContain('Kellogg (you typed Kelog)');
  });

  test('asks again for what was typed, at the press of a button that knows the question', async () => {
    const body = await asked('Who is Kelog?');
    const [undo] = buttonsOf(body);
    expect(undo).toEqual({ label: 'Search for “Kelog” as typed', target: 'ask:typed:Who is Kelog?' });
    const again = seen(await respond(button(undo?.target ?? '')));
    expect(again.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(textsOf(again.body)[0]).toBe('Kelog is not named in this story.');
    const { body: filledIn } = seen(
      await respond(slash('ask', { question: 'Who is Kelog?', 'as-typed': true })),
    );
    expect(textsOf(filledIn)).toEqual(textsOf(again.body));
  });

  test('says how to keep a word where the question is too long for a button', async () => {
    const body = await asked(`Who is Kelog, ${'the man that the story tells of, '.repeat(4)}and so on?`);
    expect(textsOf(body)[1]).toBe(`-# ${en.answer.quoteToKeep.markdown}`);
    expect(buttonsOf(body).filter(({ target }) => target.startsWith('ask:typed'))).toEqual([]);
  });

  test('is as sure as the setting of the place asks for', async () => {
    const question = doubtfulQuestion(context.served.index);
    const textAt = async (sureness: Sureness) => {
      const body = await run(askCommand, { question }, { ...context, sureness });
      return textsOf(body).join('\n');
    };
    expect(await textAt('eager')).not.toContain(en.answer.nearest.markdown);
    expect(await textAt('strict')).toContain(en.answer.nearest.markdown);
  });

  test('says why it does not answer, and offers questions that are answered when pressed', async () => {
    const body = await asked('What did Hillary Clinton say?');
    expect(textsOf(body)[0]).toContain('Hillary Clinton');
    const offered = buttonsOf(body).filter(({ target }) => target.startsWith('ask:'));
    expect(offered).toHaveLength(3);
    for (const { target } of offered) {
      const { type, body: answer } = seen(await respond(button(target)));
      expect(type).toBe(InteractionResponseType.ChannelMessageWithSource);
      expect(quotationsOf(answer)[0]).toBeTruthy();
    }
  });

  test('shows nothing of a reader as markup', async () => {
    const body = await asked('@everyone **who** is <@80351110224678912>?');
    expect(textsOf(body).join('\n')).not.toMatch(/(?<!\\)@everyone|<@|\*\*who/);
  });

  test('completes what is typed', async () => {
    const response = await respond(autocomplete('ask', 'question', 'who wa'));
    if (response.type !== InteractionResponseType.ApplicationCommandAutocompleteResult)
      throw new Error('no choices');
    expect(response.data.choices?.[0]?.name).toBe('Who was named as acting national security adviser?');
  });
});

describe('a button that asks', () => {
  const long = `Who said that ${'very '.repeat(30)}long thing?`;
  const asking = storyOf([
    articleOf({ paragraphs: [['Flynn said it.']], questions: [{ question: long, paragraph: 1 }] }),
  ]);

  test('keeps a long question of the story by its place', async () => {
    const id = askButtonId(asking, long);
    expect(id).toBe('ask:place:0123456789ab:0:0');
    const pressed = await press(askCommand, ['place', '0123456789ab', '0', '0'], contextServing(asking));
    expect(pressed?.replaces).toBe(false);
  });

  test('is not made for a long question of someone else', () => {
    expect(askButtonId(asking, long.replace('Who', 'Why'))).toBeNull();
  });

  test.each([
    [[]],
    [['question']],
    [['question', '']],
    [['question', 'a', 'b']],
    [['typed']],
    [['typed', '']],
    [['place', 'another version', '0', '0']],
    [['place', 'fedcba987654']],
    [['place', '0123456789ab', '0', '7']],
    [['place', '0123456789ab', 'x', '-1']],
    [['other', 'Who?']],
  ])('means nothing with the state %j', async (state) => {
    expect(await press(askCommand, state, contextServing(asking))).toBeNull();
  });

  test('says that the story has changed since, and offers the questions of the current one', async () => {
    const { type, body } = seen(await respond(button('ask:place:000000000000:0:0')));
    expect(type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(violationsOf(body)).toEqual([]);
    expect(textsOf(body)).toEqual([en.pages.questionGone.markdown, en.answer.askInstead.markdown]);
    const offered = buttonsOf(body).map(({ target }) => target);
    expect(offered).toHaveLength(3);
    for (const target of offered) {
      const { body: answer } = seen(await respond(button(target)));
      expect(quotationsOf(answer)[0]).toBeTruthy();
    }
  });

  test('that means nothing gets a private word', async () => {
    const { body } = seen(await respond(button('ask:place:none:0:0')));
    expect(textsOf(body)).toEqual([en.trouble.unknownButton.markdown]);
  });
});
