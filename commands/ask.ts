import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { readNumber } from '../src/interactions/custom-id.ts';
import { defineCommand, everywhere, type Context, type MessageBody } from '../src/interactions/command.ts';
import { en } from '../src/locales/en.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { message, textDisplay } from '../src/reply/message.ts';
import { questionRows } from '../src/reply/refusal.ts';
import { suggestQuestions } from '../src/retrieval/suggest.ts';
import { questionsAnswered } from '../src/retrieval/story-index.ts';
import { isVersion, type Story } from '../src/story/story.ts';
import { reportWrong } from './answer/feedback.ts';
import { ALONE, askButtonId, NAME, readAsked, TYPED, type Asked } from './answer/ids.ts';
import { answerInArticle, suggestArticles } from './answer/in-article.ts';
import { showInContext } from './answer/in-context.ts';
import { furtherPassages } from './answer/more.ts';
import { recheckAnswer } from './answer/recheck.ts';
import { choicesOf, completedOption } from './completion.ts';
import { answerInTalk, answerTo } from './answer/reply.ts';

const AS_TYPED = 'as-typed';
const ARTICLE = 'article';

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
      {
        type: ApplicationCommandOptionType.Boolean,
        name: AS_TYPED,
        description: en.commands['ask.as-typed'],
        required: false,
      },
      completedOption(ARTICLE, en.commands['ask.article'], false),
    ],
  },
  access: 'everyone',
  private: false,
  run: ({ question, article, [AS_TYPED]: asTyped = false }, context) => {
    if (article !== undefined) return answerInArticle({ question, asTyped }, article, context);
    return asTyped ? answerTo({ question, asTyped }, context) : answerInTalk(question, context);
  },
  complete: (focused, typed, { served, sureness }) =>
    focused === ARTICLE
      ? suggestArticles(served.index.story, typed)
      : choicesOf(
          suggestQuestions(served.index, typed, FOUND, sureness)
            .filter((question) => question.length <= LIMITS.choice)
            .slice(0, LIMITS.choices),
        ),
  press: (state, context) => {
    const acted = pressAction(state, context);
    if (acted !== undefined) return acted;
    const { story } = context.served.index;
    if (isOutdated(state, story)) return { message: askAgain(context), replaces: false };
    const asked = askedBy(state, story);
    return asked === null ? null : { message: answerTo(asked, context), replaces: false };
  },
});

/** A press of one of the buttons under an answer; undefined where it is another one. */
function pressAction([action, ...state]: readonly string[], context: Context) {
  switch (action) {
    case 'context':
      return showInContext(state, context);
    case 'wrong':
      return reportWrong(state, context);
    case 'recheck':
      return recheckAnswer(state, context);
    case 'more':
    case 'back': {
      const asked = readAsked(state);
      if (asked === null) return null;
      return action === 'back'
        ? { message: answerTo(asked, context), replaces: true }
        : { message: furtherPassages(asked, context), replaces: false };
    }
    default:
      return undefined;
  }
}

/** Whether a button names a question by its place in another version of the story. */
function isOutdated([kind, version, ...place]: readonly string[], story: Story): boolean {
  return kind === 'place' && place.length === 2 && version !== story.version && isVersion(version ?? '');
}

function askAgain({ served, messages, sureness }: Context): MessageBody {
  const { index } = served;
  const questions = questionsAnswered(index, sureness).map(({ question }) => question);
  const rows = questionRows(questions, (question) => askButtonId(index.story, question));
  return message(
    ...textDisplay(messages.pages.questionGone),
    ...(rows.length === 0 ? [] : textDisplay(messages.answer.askInstead)),
    ...rows,
  );
}

/** What a button asks; null where its state means nothing. */
function askedBy([kind, ...state]: readonly string[], story: Story): Asked | null {
  const [first = '', article = '', place = ''] = state;
  if (kind === 'question' || kind === TYPED || kind === ALONE) {
    return state.length === 1 && first !== '' ? { question: first, asTyped: kind === TYPED } : null;
  }
  if (kind !== 'place' || first !== story.version) return null;
  const [articleAt, questionAt] = [readNumber(article), readNumber(place)];
  if (articleAt === null || questionAt === null) return null;
  const question = story.articles[articleAt]?.questions[questionAt]?.question;
  return question === undefined ? null : { question, asTyped: false };
}
