import { PassThrough } from 'node:stream';
import { ApplicationCommandOptionType, ComponentType } from 'discord-api-types/v10';
import { DEFAULT_SETTINGS } from '../../../src/shelf/settings.ts';
import type { Command } from '../../../src/interactions/command.ts';
import { customId } from '../../../src/interactions/custom-id.ts';
import { createInteractions } from '../../../src/interactions/dispatch.ts';
import type { Interactions } from '../../../src/interactions/dispatch.ts';
import { escape } from '../../../src/locales/markdown.ts';
import { buttonRows, message, pressButton, textMessage } from '../../../src/reply/message.ts';
import { contextServing } from '../../support/serving.ts';
import { articleOf, storyOf } from '../../support/stories.ts';

const fruits = ['Which apple is red?', 'Which pear is green?', 'When is a plum ripe?'];

/** Says what it was asked; suggests the fruit questions that begin as typed, or mends "plumb". */
const ask: Command = {
  data: {
    name: 'ask',
    description: 'Ask',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'The question',
        required: true,
        min_length: 2,
        max_length: 20,
        autocomplete: true,
      },
    ],
  },
  access: 'everyone',
  private: false,
  run: ({ question }) => textMessage(escape(`You asked: ${typeof question === 'string' ? question : ''}`)),
  complete: (_focused, typed) =>
    fruits
      .filter((fruit) => fruit.toLowerCase().startsWith(typed.toLowerCase().replace(/^plumb/, 'when')))
      .map((fruit) => ({ name: fruit, value: fruit })),
};

function page(number: number) {
  return message(
    { type: ComponentType.TextDisplay, content: `Page ${number}` },
    ...buttonRows([
      pressButton('Back', customId('pages', String(number - 1)) ?? '', number === 1),
      pressButton('Next', customId('pages', String(number + 1)) ?? '', number === 3),
    ]),
  );
}

/** Three pages that turn by button. */
const pages: Command = {
  data: { name: 'pages', description: 'Pages' },
  access: 'moderators',
  private: false,
  run: () => page(1),
  press: ([number]) => ({ message: page(Number(number)), replaces: true }),
};

const broken: Command = {
  data: { name: 'broken', description: 'Always fails' },
  access: 'everyone',
  private: true,
  run: () => {
    throw new Error('a fault');
  },
};

/** Real interactions over three small commands: `/ask question`, `/pages`, `/broken`. */
export function smallInteractions(): Interactions {
  const story = storyOf([articleOf({ paragraphs: [['A pear is green.']] })]);
  return createInteractions({
    commands: [ask, pages, broken],
    contextOf: () => contextServing(story),
    settingsOf: () => DEFAULT_SETTINGS,
    onFault: () => undefined,
  });
}

/** An output that keeps what is written, and lets a test wait for it. */
export function recorded() {
  const stream = new PassThrough();
  let text = '';
  const waiting: (() => void)[] = [];
  stream.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8');
    for (const check of waiting) check();
  });
  return {
    stream,
    text: () => text,
    /** Resolves once `part` has been written. */
    until: (part: string) =>
      new Promise<void>((resolve) => {
        const check = () => {
          if (text.includes(part)) resolve();
        };
        waiting.push(check);
        check();
      }),
  };
}
