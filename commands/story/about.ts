import { customId, readNumber } from '../../src/interactions/custom-id.ts';
import { defineCommand, fullName, type Context, type MessageBody } from '../../src/interactions/command.ts';
import { en } from '../../src/locales/en.ts';
import { buttonRows, textDisplay } from '../../src/reply/message.ts';
import { questionRows } from '../../src/reply/refusal.ts';
import { storyMessage } from '../../src/reply/story.ts';
import { questionsAnswered } from '../../src/retrieval/story-index.ts';
import { askButtonId } from '../answer/ids.ts';
import { keptPage } from '../kept-page.ts';
import { documentButtons } from '../letter.ts';
import { speakerButtons } from '../quote.ts';

const NAME = 'about';
const FULL_NAME = fullName('story', NAME);

/** `/story about`: what story this is, how much of it there is, and buttons to ask about it without typing. */
export const aboutCommand = defineCommand({
  data: { name: NAME, description: en.commands['story.about'] },
  access: 'everyone',
  private: false,
  run: (_options, context) => account(1, context),
  press: ([version, page = ''], context) => {
    const number = readNumber(page);
    if (number === null || version === undefined) return null;
    return { message: keptPage(account(number, context), version, context), replaces: true };
  },
});

function account(page: number, context: Context): MessageBody {
  const { served, messages, sureness } = context;
  const { story } = served.index;
  const own = new Set(story.articles[page - 1]?.questions.map(({ question }) => question));
  const proposed = questionsAnswered(served.index, sureness)
    .map(({ question }) => question)
    .filter((question) => own.has(question));
  const questions = questionRows(proposed, (question) => askButtonId(story, question));
  const documents = buttonRows(documentButtons(context));
  const speakers = buttonRows(speakerButtons(context));
  return storyMessage(
    page,
    served.loadedAt,
    { story, messages },
    (number) => customId(FULL_NAME, story.version, String(number)),
    [
      ...(questions.length === 0 ? [] : textDisplay(messages.story.tryAsking)),
      ...questions,
      ...documents,
      ...(speakers.length === 0 ? [] : textDisplay(messages.quotes.whoIsQuoted)),
      ...speakers,
    ],
  );
}
