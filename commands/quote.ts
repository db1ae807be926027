import { ApplicationCommandOptionType, type APIButtonComponent } from 'discord-api-types/v10';
import { CARD, cardPressed, numberedCardButtons } from './card.ts';
import { completedOption } from './completion.ts';
import { keptPage } from './kept-page.ts';
import { customId, readNumber } from '../src/interactions/custom-id.ts';
import {
  defineCommand,
  everywhere,
  type Context,
  type MessageBody,
  type Pressed,
} from '../src/interactions/command.ts';
import { en } from '../src/locales/en.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { buttonRows, message, pressButton, textDisplay, textMessage } from '../src/reply/message.ts';
import { mendedText } from '../src/reply/answer.ts';
import { statementsMessage } from '../src/reply/statements.ts';
import { brief } from '../src/reply/verbatim/window.ts';
import { readQuestion } from '../src/retrieval/question/question.ts';
import { statementsAbout } from '../src/retrieval/said/about.ts';
import { findSpeaker, suggestSpeakers } from '../src/retrieval/suggest.ts';
import { countedSpeakers, speakersOf } from '../src/story/speakers.ts';
import type { Statement } from '../src/story/statement.ts';
import type { Story } from '../src/story/story.ts';

const NAME = 'quote';

const MOST_SPEAKER_BUTTONS = 5;

/** Room in rendered UTF-16 units for what a reader typed, when it is shown again. */
const TYPED = 100;

/**
 * A name longer than this is known to its buttons by its beginning: UTF-16 units that leave room for the rest of a
 * `custom_id`, which with a topic is more.
 */
const KEY = { alone: 60, withTopic: 24 } as const;

const LONGEST_TOPIC = 40;

/** Whose words, and on what. */
interface Asked {
  /** Null for everybody's. */
  readonly speaker: string | null;
  readonly about: string | null;
}

/** `/quote speaker about`: what the story quotes someone as saying, or reports of it. */
export const quoteCommand = defineCommand({
  data: {
    name: NAME,
    description: en.commands.quote,
    ...everywhere,
    options: [
      completedOption('speaker', en.commands['quote.speaker'], false),
      {
        type: ApplicationCommandOptionType.String,
        name: 'about',
        description: en.commands['quote.about'],
        required: false,
        min_length: 2,
        max_length: LONGEST_TOPIC,
      },
    ],
  },
  access: 'everyone',
  private: false,
  run: ({ speaker: typed, about = null }, context) => {
    if (typed === undefined) return pageOfWords({ speaker: null, about }, 1, context);
    const speaker = findSpeaker(context.served.index, typed);
    if (speaker === null) return nobody(typed, context);
    const isAsTyped = speaker.toLowerCase() === typed.trim().toLowerCase();
    const note = isAsTyped
      ? []
      : textDisplay(context.messages.quotes.showing(brief(speaker, TYPED), brief(typed, TYPED)));
    return message(...note, ...pageOfWords({ speaker, about }, 1, context).components);
  },
  complete: (focused, typed, { served, messages }) => {
    if (focused !== 'speaker') return [];
    const speakers = new Map(countedSpeakers(served.index.story).map((speaker) => [speaker.name, speaker]));
    return suggestSpeakers(served.index, typed, LIMITS.choices).map((name) => {
      const counts = speakers.get(name);
      const label = counts === undefined ? name : messages.quotes.choice(name, counts);
      return { name: label.length <= LIMITS.choice ? label : name, value: name };
    });
  },
  press: ([does, ...state], context) =>
    does === CARD ? cardPressed(state, context) : wordsPressed(does, state, context),
});

/** A press that opens someone's words or turns a page of them. */
function wordsPressed(
  does: string | undefined,
  [version, page = '', key, topic]: readonly string[],
  context: Context,
): Pressed | null {
  const { story } = context.served.index;
  const about = topic ?? null;
  const number = readNumber(page);
  if (does !== 'open' && does !== 'page') return null;
  if (number === null || version === undefined || key === undefined) return null;
  const speaker = speakersOf(story).find((name) => keyOf(name, about) === key) ?? null;
  const replaces = does === 'page';
  if (speaker === null && key !== '') return { message: nobody(key, context), replaces };
  return { message: keptPage(pageOfWords({ speaker, about }, number, context), version, context), replaces };
}

/** Buttons that open the words of the story's speakers, most quoted first. */
export function speakerButtons({ served }: Context): readonly APIButtonComponent[] {
  const { story } = served.index;
  return speakersOf(story)
    .slice(0, MOST_SPEAKER_BUTTONS)
    .flatMap((speaker) => wordsButton(speaker, speaker, story));
}

/** A button that opens the words of one speaker, or of everybody for null; none where the speaker cannot be kept in one. */
export function wordsButton(
  label: string,
  speaker: string | null,
  story: Story,
): readonly APIButtonComponent[] {
  const id = pageId('open', story.version, { speaker, about: null }, 1);
  return id === null ? [] : [pressButton(label, id)];
}

/** The `custom_id` of a menu whose choice, a {@link speakerKey}, opens the words of that speaker. */
export function speakersMenuId({ version }: Story): string | null {
  return customId(NAME, 'open', version, '1');
}

/** The value by which such a menu names a speaker. */
export function speakerKey(speaker: string): string {
  return keyOf(speaker, null);
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

function pageOfWords({ speaker, about }: Asked, page: number, context: Context): MessageBody {
  const { served, messages } = context;
  const { index } = served;
  const { story, said } = index;
  const isAsked = (statement: Statement): boolean => speaker === null || statement.speaker === speaker;
  const all = said.statements.filter(isAsked);
  if (all.length === 0) return textMessage(messages.quotes.noQuotes);
  const question = about === null ? null : readQuestion(about, index);
  const relevant = question === null ? all : statementsAbout(index, question, isAsked);
  const isFound = relevant.length > 0;
  const name = speaker === null ? null : brief(speaker, TYPED);
  const list = { speaker, about: isFound ? about : null, statements: isFound ? relevant : all };
  const shown = statementsMessage(
    list,
    page,
    { story, messages },
    {
      idOf: (number) => pageId('page', story.version, { speaker, about }, number),
      cardsOf: (quotes) => numberedCardButtons(quotes, context),
    },
  );
  return message(
    ...mendedText(question?.mended ?? [], messages, null),
    ...(isFound || about === null
      ? []
      : textDisplay(messages.quotes.nothingAbout(name, brief(about, TYPED)))),
    ...shown.components,
  );
}

function pageId(
  does: 'open' | 'page',
  version: string,
  { speaker, about }: Asked,
  page: number,
): string | null {
  const key = speaker === null ? '' : keyOf(speaker, about);
  return customId(NAME, does, version, String(page), key, ...(about === null ? [] : [about]));
}

/** Enough of a name to find it again; whole for all but freaks where there is no topic. */
function keyOf(speaker: string, about: string | null): string {
  return brief(speaker, about === null ? KEY.alone : KEY.withTopic);
}
