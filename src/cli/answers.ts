import { isActionButton } from '../../commands/answer/ids.ts';
import { isAsTypedButton } from '../../commands/answer/ids.ts';
import type { App } from '../app.ts';
import { runOnce } from '../fronts/terminal/once/answers.ts';
import { documentAnswer } from '../fronts/terminal/once/document.ts';
import { answerJson, quotesJson } from '../fronts/terminal/once/json.ts';
import { commandIntent, plainTextCommand, typedCommands } from '../fronts/terminal/line.ts';
import { drawMarkdown } from '../fronts/terminal/markdown.ts';
import { ask } from '../retrieval/ask.ts';
import { DEFAULT_SURENESS, type Sureness } from '../retrieval/sureness.ts';
import { findSpeaker } from '../retrieval/suggest.ts';
import { speakersOf } from '../story/speakers.ts';
import { complain } from './complain.ts';
import { openForOne } from './open-app.ts';
import { styleFor } from './style.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** The options of every command that answers from a story. */
export interface StoryOptions {
  /** An article file or a folder of them; absent: what ships with the package. */
  readonly story?: string;
  readonly json?: true;
}

/** The options of `verbatim ask`. */
export interface AskOnceOptions extends StoryOptions {
  /** How sure the bot must be before it answers. */
  readonly sureness: Sureness;
  /** Whether typos are left as they are. */
  readonly asTyped?: true;
}

/** `verbatim ask`: one question, answered or honestly not. */
export async function askOnce(
  question: string,
  { story, json, sureness, asTyped }: AskOnceOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const app = await open(story, around, sureness);
  if (app === null) return 1;
  if (json !== true) {
    return show(app, plainTextCommand, question, around, asTyped === true ? ['as-typed'] : []);
  }
  const intent = commandIntent(plainTextCommand, question, typedCommands(app.interactions.definitions));
  if (intent.kind === 'wrong') return misuse(around, intent.complaint);
  const { index } = app.operator.served();
  return print(
    around,
    answerJson(ask(index, question, { sureness, asTyped: asTyped === true }), index.story, app.messages),
  );
}

/** `verbatim letter`: the document that the story quotes in pieces. */
export async function letterOnce({ story, json }: StoryOptions, around: Surroundings): Promise<ExitCode> {
  const app = await open(story, around);
  if (app === null) return 1;
  if (json !== true) return show(app, 'letter', '', around);
  const { index } = app.operator.served();
  return print(around, answerJson(documentAnswer(index.story), index.story, app.messages));
}

/** The options of `verbatim quotes`. */
export interface QuotesOptions extends StoryOptions {
  readonly speaker?: string;
  /** The number of a quote to draw. */
  readonly card?: string;
}

/** `verbatim quotes`: who is quoted with which words, or one of the quotes as a picture. */
export async function quotesOnce(
  { story, json, speaker, card }: QuotesOptions,
  around: Surroundings,
): Promise<ExitCode> {
  if (card !== undefined) {
    const { cardOnce } = await import('./card.ts');
    return cardOnce({ story, speaker, number: card }, around);
  }
  const app = await open(story, around);
  if (app === null) return 1;
  const { index } = app.operator.served();
  if (json !== true) {
    const speakers = speaker === undefined ? speakersOf(index.story) : [speaker];
    if (speakers.length === 0)
      around.output.write(`${drawMarkdown(app.messages.quotes.noQuotes.markdown, styleFor(around))}\n`);
    for (const [at, name] of speakers.entries()) {
      if (at > 0) around.output.write('\n');
      const code = await show(app, 'quote', name, around);
      if (code !== 0) return code;
    }
    return 0;
  }
  const named = speaker === undefined ? null : (findSpeaker(index, speaker) ?? speaker);
  const quotes = index.story.articles
    .flatMap(quotesJson)
    .filter((quote) => named === null || quote.speaker === named);
  return print(around, { storyVersion: index.story.version, quotes });
}

/** `verbatim who`, `said` and `document`: the slash command of that name, with what was typed for it. */
export async function commandOnce(
  name: 'who' | 'said' | 'document',
  typed: string,
  { story }: Pick<StoryOptions, 'story'>,
  around: Surroundings,
): Promise<ExitCode> {
  const app = await open(story, around);
  return app === null ? 1 : show(app, name, typed, around);
}

function open(
  story: string | undefined,
  around: Surroundings,
  sureness: Sureness = DEFAULT_SURENESS,
): Promise<App | null> {
  return openForOne(story, sureness, around);
}

async function show(
  app: App,
  name: string,
  typed: string,
  around: Surroundings,
  switches: readonly string[] = [],
): Promise<ExitCode> {
  const shown = await runOnce(name, typed, {
    interactions: app.interactions,
    style: styleFor(around),
    nextPage: app.messages.pages.next,
    previousPage: app.messages.pages.previous,
    isHidden: ({ customId }) => isAsTypedButton(customId),
    isIdle: ({ customId }) => isActionButton(customId),
    switches,
  });
  if (shown.status === 'wrong') return misuse(around, shown.complaint);
  around.output.write(`${shown.text}\n`);
  if (shown.hidden.length > 0) around.output.write('\nTo search for what you typed: --as-typed\n');
  return 0;
}

function misuse(around: Surroundings, complaint: string): ExitCode {
  complain(around, complaint);
  return 2;
}

function print({ output }: Surroundings, value: object): ExitCode {
  output.write(`${JSON.stringify(value, null, 2)}\n`);
  return 0;
}
