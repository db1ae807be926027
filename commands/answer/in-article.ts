import type { Choice, Context, MessageBody } from '../../src/interactions/command.ts';
import { answeredMessage } from '../../src/reply/answer.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { textMessage } from '../../src/reply/message.ts';
import { refusalMessage } from '../../src/reply/refusal.ts';
import { brief } from '../../src/reply/verbatim/window.ts';
import { askArticle } from '../../src/retrieval/ask-article.ts';
import { findName } from '../../src/retrieval/suggest.ts';
import type { Story } from '../../src/story/story.ts';
import { sliceOf } from '../../src/text/span.ts';
import { completeNames } from '../completion.ts';
import { answerActions } from './actions.ts';
import { askButtonId, type Asked } from './ids.ts';

/** The answer to a question from one article of the story; `typed` is its headline, more or less. */
export async function answerInArticle(asked: Asked, typed: string, context: Context): Promise<MessageBody> {
  const { served, messages, sureness } = context;
  const { story } = served.index;
  const titles = titlesOf(story);
  const article = titles.indexOf(findName(titles, typed) ?? '');
  const { question, asTyped } = asked;
  const answer = await context.inSteps(askArticle(served.index, article, question, { sureness, asTyped }));
  if (answer === null) return textMessage(messages.story.noSuchArticle(brief(typed, LIMITS.choice)));
  const telling = { story, messages };
  return answer.status === 'answered'
    ? answeredMessage(answer, telling, null, {
        actions: answerActions(answer, asked, context),
        besideLinks: [],
      })
    : refusalMessage(answer, telling, {
        askId: (suggested) => askButtonId(story, suggested),
        asTypedId: null,
      });
}

/** The headlines that come near what was typed; none where the story has one article. */
export function suggestArticles(story: Story, typed: string): readonly Choice[] {
  if (story.articles.length < 2) return [];
  return completeNames(titlesOf(story), typed);
}

/** What each article is called in a list of choices: its headline, or its file's name where it has none. */
function titlesOf({ articles }: Story): readonly string[] {
  return articles.map(({ id, text, headline }) =>
    brief(headline === null ? id : sliceOf(text, headline).replace(/\s+/g, ' '), LIMITS.choice),
  );
}
