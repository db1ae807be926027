import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { customId, readNumber } from '../src/interactions/custom-id.ts';
import { defineCommand, everywhere, type Context, type MessageBody } from '../src/interactions/command.ts';
import { en } from '../src/locales/en.ts';
import { answeredMessage } from '../src/reply/answer.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { refusalMessage } from '../src/reply/refusal.ts';
import { ask } from '../src/retrieval/ask.ts';
import { suggestQuestions } from '../src/retrieval/suggest.ts';
import type { Story } from '../src/story/story.ts';

const NAME = 'ask';

/** Discord offers at most 25; some of what is found may be too long to be offered. */
const FOUND = 2 * LIMITS.choices;

/** `/ask question`: the story's own words in answer, or why the story does not answer. */
export const askCommand = defineCommand({
  data: {
    name: NAME,
    description: en.commands.ask,
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: en.commands['ask.question'],
        required: true,
        min_length: 2,
        max_length: 300,
        autocomplete: true,
      },
    ],
  },
  access: 'everyone',
  private: false,
  run: ({ question }, context) => answerTo(question, context),
  complete: (_focused, typed, { served }) =>
    suggestQuestions(served.index, typed, FOUND)
      .filter((question) => question.length <= LIMITS.choice)
      .map((question) => ({ name: question, value: question }))
      .slice(0, LIMITS.choices),
  press: (state, context) => {
    const question = questionOf(state, context.served.index.story);
    return question === null ? null : { message: answerTo(question, context), replaces: false };
  },
});

/**
 * The `custom_id` of a button that asks `question`. A question too long for one is kept as its place among the
 * story's own; null where it is none of those either.
 */
export function askButtonId(story: Story, question: string): string | null {
  const asked = customId(NAME, 'question', question);
  if (asked !== null) return asked;
  for (const [article, { questions }] of story.articles.entries()) {
    const place = questions.findIndex((proposed) => proposed.question === question);
    if (place !== -1) return customId(NAME, 'place', story.version, String(article), String(place));
  }
  return null;
}

/** The question that a button asks; null where its story is gone or its state means nothing. */
function questionOf([kind, ...state]: readonly string[], story: Story): string | null {
  const [first = '', article = '', place = ''] = state;
  if (kind === 'question') return state.length === 1 && first !== '' ? first : null;
  if (kind !== 'place' || first !== story.version) return null;
  const [articleAt, questionAt] = [readNumber(article), readNumber(place)];
  if (articleAt === null || questionAt === null) return null;
  return story.articles[articleAt]?.questions[questionAt]?.question ?? null;
}

function answerTo(question: string, { served, messages }: Context): MessageBody {
  const { index } = served;
  const answer = ask(index, question);
  const telling = { story: index.story, messages };
  return answer.status === 'answered'
    ? answeredMessage(answer, telling)
    : refusalMessage(answer, telling, (suggested) => askButtonId(index.story, suggested));
}
