import { ApplicationCommandOptionType, ApplicationCommandType, type APIMessage } from 'discord-api-types/v10';
import { placedCardButtons } from './card.ts';
import { choicesOf, completedOption } from './completion.ts';
import { checkQuote, hasWords, LONGEST_CHECKED } from '../src/check/check-quote.ts';
import { quotedParts } from '../src/check/quoted-parts.ts';
import {
  defineCommand,
  everywhere,
  type Context,
  type MessageBody,
  type MessageCommand,
} from '../src/interactions/command.ts';
import { en } from '../src/locales/en.ts';
import { checkMessage } from '../src/reply/check.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { buttonRows, message, textMessage } from '../src/reply/message.ts';
import { suggestSpeakers } from '../src/retrieval/suggest.ts';

/** `/check text [speaker]`: whether the words are quoted so in the story, and of whom. */
export const checkCommand = defineCommand({
  data: {
    name: 'check',
    description: en.commands.check,
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'text',
        description: en.commands['check.text'],
        required: true,
        min_length: 2,
        max_length: LONGEST_CHECKED,
      },
      completedOption('speaker', en.commands['check.speaker'], false),
    ],
  },
  access: 'everyone',
  private: false,
  run: ({ text, speaker = null }, context) =>
    hasWords(text) ? verdictOn([text], speaker, context) : textMessage(context.messages.check.noWords),
  complete: (_focused, typed, { served }) => choicesOf(suggestSpeakers(served.index, typed, LIMITS.choices)),
});

/**
 * `Check against the story` in a message's menu: what the message quotes, or the whole of it where it quotes nothing. Only
 * who chose it sees the verdict, so that nobody is shown up by a click; `/check` is for all to see.
 */
export const checkMessageCommand: MessageCommand = {
  data: { type: ApplicationCommandType.Message, name: en.commands['check-message'], ...everywhere },
  access: 'everyone',
  private: true,
  runOn: (target, context) => {
    const written = contentOf(target);
    const parts = quotedParts(written.slice(0, LONGEST_CHECKED));
    if (parts.length === 0) return textMessage(context.messages.check.noWords);
    return verdictOn(parts, null, context, written.length > LONGEST_CHECKED);
  },
};

/** What a message says; of a forwarded one, what the message forwarded says. */
export function contentOf({ content, message_snapshots: forwarded = [] }: APIMessage): string {
  return content === '' ? (forwarded[0]?.message.content ?? '') : content;
}

function verdictOn(
  texts: readonly string[],
  speaker: string | null,
  context: Context,
  isCut = false,
): MessageBody {
  const { served, messages } = context;
  const { story } = served.index;
  const checked = texts.map((text) => ({ text, verdict: checkQuote(text, speaker, story) }));
  const shown = checkMessage(
    checked,
    { story, messages },
    isCut ? [messages.check.onlyBeginning(LONGEST_CHECKED)] : [],
  );
  const exact = checked.flatMap(({ verdict }) => (verdict.verdict === 'exact' ? verdict.matches : []));
  return message(...shown.components, ...buttonRows(placedCardButtons(exact, context)));
}
