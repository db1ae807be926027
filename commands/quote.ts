import { ApplicationCommandOptionType, type APIButtonComponent } from 'discord-api-types/v10';
import { customId, readNumber } from '../src/interactions/custom-id.ts';
import { defineCommand, everywhere, type Context, type MessageBody } from '../src/interactions/command.ts';
import { en } from '../src/locales/en.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { buttonRows, message, pressButton, textDisplay, textMessage } from '../src/reply/message.ts';
import { speakerMessage } from '../src/reply/speaker.ts';
import { brief } from '../src/reply/verbatim/window.ts';
import { findSpeaker, suggestSpeakers } from '../src/retrieval/suggest.ts';
import { speakersOf } from '../src/story/speakers.ts';

const NAME = 'quote';

const MOST_SPEAKER_BUTTONS = 5;

/** Room in rendered UTF-16 units for what a reader typed, when it is shown again. */
const TYPED = 100;

/** A name longer than this is known to its buttons by its beginning: UTF-16 units that leave room for the rest. */
const KEY = 60;

/** `/quote speaker`: everything the story quotes someone as saying. */
export const quoteCommand = defineCommand({
  data: {
    name: NAME,
    description: en.commands.quote,
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'speaker',
        description: en.commands['quote.speaker'],
        required: true,
        min_length: 1,
        max_length: 100,
        autocomplete: true,
      },
    ],
  },
  access: 'everyone',
  private: false,
  run: ({ speaker: typed }, context) => {
    const speaker = findSpeaker(context.served.index, typed);
    if (speaker === null) return nobody(typed, context);
    const isAsTyped = speaker.toLowerCase() === typed.trim().toLowerCase();
    const note = isAsTyped
      ? []
      : textDisplay(context.messages.quotes.showing(brief(speaker, TYPED), brief(typed, TYPED)));
    return message(...note, ...pageOfQuotes(speaker, 1, context).components);
  },
  complete: (_focused, typed, { served }) =>
    suggestSpeakers(served.index, typed, LIMITS.choices)
      .filter((speaker) => speaker.length <= LIMITS.choice)
      .map((speaker) => ({ name: speaker, value: speaker })),
  press: ([does, version, page = '', key], context) => {
    const { story } = context.served.index;
    const number = readNumber(page);
    if (does !== 'open' && does !== 'page') return null;
    if (number === null || version === undefined || key === undefined) return null;
    const speaker = speakersOf(story).find((name) => keyOf(name) === key);
    const replaces = does === 'page';
    if (speaker === undefined) return { message: nobody(key, context), replaces };
    const note = version === story.version ? [] : textDisplay(context.messages.pages.storyChanged);
    return { message: message(...note, ...pageOfQuotes(speaker, number, context).components), replaces };
  },
});

/** Buttons that open the quotes of the story's speakers, most quoted first. */
export function speakerButtons({ served }: Context): readonly APIButtonComponent[] {
  const { story } = served.index;
  const ids = new Map(
    speakersOf(story)
      .slice(0, MOST_SPEAKER_BUTTONS)
      .map((speaker) => [pageId('open', story.version, speaker, 1), speaker] as const),
  );
  return [...ids].flatMap(([id, speaker]) => (id === null ? [] : [pressButton(speaker, id)]));
}

function nobody(typed: string, context: Context): MessageBody {
  const { quotes } = context.messages;
  const buttons = speakerButtons(context);
  if (buttons.length === 0) return textMessage(quotes.noQuotes);
  return message(
    ...textDisplay(quotes.nobody(brief(typed, TYPED))),
    ...textDisplay(quotes.whoIsQuoted),
    ...buttonRows(buttons),
  );
}

function pageOfQuotes(speaker: string, page: number, { served, messages }: Context): MessageBody {
  const { story } = served.index;
  return speakerMessage(speaker, page, { story, messages }, (number) =>
    pageId('page', story.version, speaker, number),
  );
}

function pageId(does: 'open' | 'page', version: string, speaker: string, page: number): string | null {
  return customId(NAME, does, version, String(page), keyOf(speaker));
}

/** Enough of a name to find it again, in at most 60 units; whole for all but freaks. */
function keyOf(speaker: string): string {
  return brief(speaker, KEY);
}
