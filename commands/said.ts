import { ApplicationCommandOptionType, type APIButtonComponent } from 'discord-api-types/v10';
import { numberedCardButtons } from './card.ts';
import { keptPage } from './kept-page.ts';
import { customId, readNumber } from '../src/interactions/custom-id.ts';
import { defineCommand, everywhere, type Context, type MessageBody } from '../src/interactions/command.ts';
import { en } from '../src/locales/en.ts';
import { mendedText } from '../src/reply/answer.ts';
import { message, pressButton } from '../src/reply/message.ts';
import { saidMessage } from '../src/reply/said.ts';
import { brief } from '../src/reply/verbatim/window.ts';
import { saidAbout } from '../src/retrieval/said/about.ts';

const NAME = 'said';

/** What the state of a button below another command's message begins with. */
const OPEN = 'open';

/** UTF-16 units of a topic: what a button can hold beside the rest of its state. */
const LONGEST_TOPIC = 60;

/** `/said about`: all that is said on a topic, each with who says it, the publication's own words apart. */
export const saidCommand = defineCommand({
  data: {
    name: NAME,
    description: en.commands.said,
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'about',
        description: en.commands['said.about'],
        required: true,
        min_length: 2,
        max_length: LONGEST_TOPIC,
      },
    ],
  },
  access: 'everyone',
  private: false,
  run: ({ about }, context) => pageOfSaid(topicOf(about), 1, context),
  press: (state, context) => {
    const opens = state[0] === OPEN;
    const [version, page = '', topic, ...rest] = opens ? state.slice(1) : state;
    const number = readNumber(page);
    if (number === null || version === undefined || topic === undefined || rest.length > 0) return null;
    return { message: keptPage(pageOfSaid(topic, number, context), version, context), replaces: !opens };
  },
});

/** A button that shows what is said on a topic. */
export function saidButton(topic: string, { served, messages }: Context): readonly APIButtonComponent[] {
  const kept = topicOf(topic);
  const id = customId(NAME, OPEN, served.index.story.version, '1', kept);
  return id === null ? [] : [pressButton(messages.said.open(kept), id)];
}

/**
 * A topic as a button can hold it, so that all pages are of the same one: without the signs that a `custom_id` writes
 * with two letters, and of letters outside the basic plane no more than fit.
 */
function topicOf(typed: string): string {
  const plain = typed.replaceAll(/[:~\s]+/gu, ' ').trim();
  return plain === '' ? typed : brief(plain, LONGEST_TOPIC);
}

function pageOfSaid(topic: string, page: number, context: Context): MessageBody {
  const { served, messages } = context;
  const { index } = served;
  const { story } = index;
  const { statements, narration, mended } = saidAbout(index, topic);
  const ledger = {
    topic,
    statements,
    narration: narration.map(({ article, passage, span }) => ({
      article,
      paragraph: index.passages[passage]?.paragraph ?? 0,
      span,
    })),
  };
  const shown = saidMessage(
    ledger,
    page,
    { story, messages },
    {
      idOf: (number) => customId(NAME, story.version, String(number), topic),
      cardsOf: (quotes) => numberedCardButtons(quotes, context),
    },
  );
  return message(...mendedText(mended, messages, null), ...shown.components);
}
