import {
  ApplicationCommandType,
  InteractionResponseType,
  MessageFlags,
  type APIMessage,
} from 'discord-api-types/v10';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCommand, checkMessageCommand } from '../../commands/check.ts';
import { commands, messageCommands } from '../../commands/index.ts';
import { DEFAULT_SETTINGS } from '../../src/shelf/settings.ts';
import { createInteractions } from '../../src/interactions/dispatch.ts';
import { en } from '../../src/locales/en.ts';
import { run } from '../support/running.ts';
import { violationsOf } from '../support/discord-limits.ts';
import { messageMenu, slash } from '../support/interactions.ts';
import { writtenMessage } from '../support/kept-messages.ts';
import { buttonsOf, quotationsOf, shownBy, textsOf } from '../support/rendered.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing, seen } from '../support/serving.ts';
import { hostileText } from '../support/texts.ts';

const seed = contextServing(seedStory());
const written = (content: string): APIMessage => writtenMessage(content);
const said = async (text: string, speaker?: string): Promise<string> =>
  textsOf(await run(checkCommand, speaker === undefined ? { text } : { text, speaker }, seed)).join('\n');

describe('/check', () => {
  test('says first and in words what it comes to, then the story’s wording, its place and a link', async () => {
    const body = await run(checkCommand, { text: 'I have sincerely apologized to the President' }, seed);
    expect(violationsOf(body)).toEqual([]);
    const [text = ''] = textsOf(body);
    expect(text.split('\n')[0]).toBe('**Exact.** The story quotes these words of Michael Flynn.');
    expect(text).toContain('paragraph 7');
    expect(quotationsOf(body)[0]).toContain(
      'I have sincerely apologized to the President and the Vice President',
    );
    expect(buttonsOf(body)[0]?.target).toContain('#:~:text=');
  });

  test('tells a difference as a sentence and names what is grave in it', async () => {
    const text = await said('he could be certain that the topic never came up');
    expect(text).toMatch(/^\*\*Altered\.\*\*/);
    expect(text).toContain(
      "- The story says “couldn't” where this says “could”: **a negation was dropped**.",
    );
  });

  test('names who said it where somebody else is given', async () => {
    expect(await said('they have accepted my apology', 'Mike Pence')).toMatch(
      /^\*\*Wrong speaker\.\*\* The story quotes these words of Michael Flynn, not of Mike Pence\./,
    );
  });

  test.each([
    [
      'Former president, Barak Obama, expelled 53 Russian diplomats',
      '“35” where this says “53”: **a number was changed**',
    ],
    ['President Putin refused to retaliate', '**Not a quote.**'],
    ['Penguins juggle teapots', '**Not in the story.**'],
    ['… !', en.check.noWords.markdown],
  ])('of %s says %s', async (text, verdict) => {
    expect(await said(text)).toContain(verdict);
  });

  test('completes the speakers', () => {
    expect(checkCommand.complete?.('speaker', 'fly', seed)[0]?.name).toBe('Michael Flynn');
  });

  test('pings nobody and shows no markup of a hostile text or speaker', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (text, speaker) => {
        for (const words of [text, `they have ${text} accepted my apology`]) {
          const body = await run(
            checkCommand,
            { text: `Aa ${words}`.slice(0, 2000), speaker: `A${speaker}`.slice(0, 100) },
            seed,
          );
          expect(violationsOf(body)).toEqual([]);
          const kinds = new Set(
            textsOf(body)
              .flatMap((one) => shownBy(one))
              .map(({ type }) => type),
          );
          for (const kind of [
            'user',
            'role',
            'channel',
            'everyone',
            'here',
            'url',
            'link',
            'spoiler',
            'inlineCode',
            'codeBlock',
          ])
            expect(kinds).not.toContain(kind);
        }
      }),
    );
  });
});

describe('Check against the story', () => {
  const interactions = createInteractions({
    commands,
    messageCommands,
    contextOf: () => seed,
    settingsOf: () => DEFAULT_SETTINGS,
    onFault: (_command, fault) => {
      throw fault;
    },
  });

  test('is a message command beside the slash commands', () => {
    const definition = interactions.definitions.find(({ name }) => name === 'Check against the story');
    expect(definition?.type).toBe(ApplicationCommandType.Message);
    expect(interactions.definitions).toHaveLength(commands.length + messageCommands.length);
  });

  test('checks what the message quotes, and tells only who chose it', async () => {
    const content =
      'Flynn wrote "they have accepted my excuses" and “I have sincerely apologized to the President”.';
    const menu = messageMenu('Check against the story', content);
    expect(interactions.isPrivate(menu)).toBe(true);
    const { type, flags, body } = seen(await interactions.respond(menu));
    expect(type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(flags & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    const [first = '', second = ''] = textsOf(body);
    expect(first).toContain('“apology” where this says “excuses”');
    expect(second).toMatch(/^\*\*Exact\.\*\*/);
  });

  test('is no slash command, and a slash command is none of it', async () => {
    const unknown = en.trouble.unknownCommand.markdown;
    expect(textsOf(seen(await interactions.respond(slash('Check against the story'))).body)).toEqual([
      unknown,
    ]);
    expect(textsOf(seen(await interactions.respond(messageMenu('check', 'Aa'))).body)).toEqual([unknown]);
  });

  test('checks the whole of a message that quotes nothing, and the beginning of one too long', async () => {
    const body = await checkMessageCommand.runOn(
      written(`they have accepted my apology ${'zz '.repeat(900)}`),
      seed,
    );
    expect(textsOf(body).join('\n')).toContain(en.check.onlyBeginning(2000).markdown);
    expect(violationsOf(body)).toEqual([]);
  });

  test('says when there is nothing to check', async () => {
    expect(textsOf(await checkMessageCommand.runOn(written(''), seed))).toEqual([en.check.noWords.markdown]);
  });

  test('tells of three quotes and that there are more', async () => {
    const quote = '"they have accepted my apology"';
    const body = await checkMessageCommand.runOn(
      written(Array.from({ length: 5 }, () => quote).join(' ')),
      seed,
    );
    expect(textsOf(body).filter((text) => text.startsWith('**Exact.**'))).toHaveLength(3);
    expect(textsOf(body).at(-1)).toContain('2 more quotes');
  });
});
