import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { checkQuote, hasWords, LONGEST_CHECKED } from '../check/check-quote.ts';
import { runOnce } from '../fronts/terminal/once/answers.ts';
import { checkJson } from '../fronts/terminal/once/check.ts';
import { DEFAULT_SURENESS } from '../retrieval/sureness.ts';
import type { StoryOptions } from './answers.ts';
import { complain } from './complain.ts';
import { openForOne } from './open-app.ts';
import { styleFor } from './style.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** The options of `verbatim check`. */
export interface CheckOptions extends StoryOptions {
  /** Who is said to have said the words. */
  readonly speaker?: string;
}

/** `verbatim check`: whether words are quoted so in the story. Any verdict is a success: exit code 0. */
export async function checkOnce(
  text: string,
  { story, json, speaker }: CheckOptions,
  around: Surroundings,
): Promise<ExitCode> {
  if (!hasWords(text) || text.length > LONGEST_CHECKED) {
    complain(around, `give some words to check, in at most ${LONGEST_CHECKED} characters`);
    return 2;
  }
  const app = await openForOne(story, DEFAULT_SURENESS, around);
  if (app === null) return 1;
  if (json === true) {
    const served = app.operator.served().index.story;
    const verdict = checkJson(checkQuote(text, speaker ?? null, served), served);
    around.output.write(`${JSON.stringify(verdict, null, 2)}\n`);
    return 0;
  }
  const type = ApplicationCommandOptionType.String as const;
  const shown = await runOnce('check', text, {
    interactions: app.interactions,
    style: styleFor(around),
    nextPage: app.messages.pages.next,
    previousPage: app.messages.pages.previous,
    isHidden: () => false,
    switches: [],
    further: speaker === undefined ? [] : [{ name: 'speaker', type, value: speaker }],
  });
  if (shown.status === 'wrong') {
    complain(around, shown.complaint);
    return 2;
  }
  around.output.write(`${shown.text}\n`);
  return 0;
}
