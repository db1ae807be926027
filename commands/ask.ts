import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { placedCardButtons } from './card.ts';
import { customId, readCustomId, readNumber } from '../src/interactions/custom-id.ts';
import { defineCommand, everywhere, type Context, type MessageBody } from '../src/interactions/command.ts';
import { en } from '../src/locales/en.ts';
import { answeredMessage } from '../src/reply/answer.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { buttonRows, message, textDisplay } from '../src/reply/message.ts';
import { questionRows, refusalMessage } from '../src/reply/refusal.ts';
import type { Answered } from '../src/retrieval/answer.ts';
import { suggestQuestions } from '../src/retrieval/suggest.ts';
import { questionsAnswered } from '../src/retrieval/story-index.ts';
import { missingTerms } from '../src/shelf/gaps.ts';
import type { Span } from '../src/text/span.ts';
import type { Story } from '../src/story/story.ts';
import { answerActions } from './answer/actions.ts';
import { reportWrong } from './answer/feedback.ts';
import { isVersion, NAME, readAsked, type Asked } from './answer/ids.ts';
import { showInContext } from './answer/in-context.ts';
import { askDeeply, furtherPassages } from './answer/more.ts';
import { recheckAnswer } from './answer/recheck.ts';
import { sidesButton } from './answer/sides.ts';

const AS_TYPED = 'as-typed';

/** The state of a button that asks a question again with its typos left as they are. */
const TYPED = 'typed';

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
    ],
  },
  access: 'everyone',
  private: false,
  run: ({ question, [AS_TYPED]: asTyped = false }, context) => answerTo({ question, asTyped }, context),
  complete: (_focused, typed, { served, sureness }) =>
    suggestQuestions(served.index, typed, FOUND, sureness)
      .filter((question) => question.length <= LIMITS.choice)
      .map((question) => ({ name: question, value: question }))
      .slice(0, LIMITS.choices),
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

/** Whether a button of this `custom_id` asks a question again as it was typed. */
export function isAsTypedButton(id: string): boolean {
  const { command, state } = readCustomId(id) ?? { command: '', state: [] };
  return command === NAME && state[0] === TYPED;
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
  if (kind === 'question' || kind === TYPED) {
    return state.length === 1 && first !== '' ? { question: first, asTyped: kind === TYPED } : null;
  }
  if (kind !== 'place' || first !== story.version) return null;
  const [articleAt, questionAt] = [readNumber(article), readNumber(place)];
  if (articleAt === null || questionAt === null) return null;
  const question = story.articles[articleAt]?.questions[questionAt]?.question;
  return question === undefined ? null : { question, asTyped: false };
}

/** Where the answer quotes: each part of a document, else the words that answer. */
function quotedBy({
  from,
  citations,
}: Answered): readonly { readonly article: number; readonly span: Span }[] {
  const shown = from === 'document' ? citations : from === 'passage' ? citations.slice(0, 1) : [];
  return shown.map(({ article, highlight, sentenceSpan }) => ({ article, span: highlight ?? sentenceSpan }));
}

function answerTo(asked: Asked, context: Context): MessageBody {
  const { served, messages, counts } = context;
  const { story } = served.index;
  const answer = askDeeply(asked, context);
  const telling = { story, messages };
  const asTypedId = customId(NAME, TYPED, asked.question);
  if (answer.status === 'answered') {
    const actions = answerActions(answer, asked, context);
    return answeredMessage(answer, telling, asTypedId, {
      actions,
      besideLinks: placedCardButtons(quotedBy(answer), context),
    });
  }
  // The answer does not wait for the count, which never rejects.
  void counts?.missed(missingTerms(answer.reason));
  const refused = refusalMessage(answer, telling, {
    askId: (suggested) => askButtonId(story, suggested),
    asTypedId,
  });
  if (answer.reason.kind !== 'opinion') return refused;
  return message(...refused.components, ...buttonRows(sidesButton(asked.question, context)));
}
