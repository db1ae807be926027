import type { Steps } from '../text/steps.ts';
import { ask } from './ask.ts';
import type { AskOptions } from './answer-question.ts';
import type { Answer, Citation } from './answer.ts';
import { indexStory, type StoryIndex } from './story-index.ts';

/**
 * Answers a question from one article of a story, as if the story had no other: its words, its names, its questions. The
 * citations are of the whole story. Null where there is no such article. Some 5 ms of steps for a news article.
 */
export function* askArticle(
  index: StoryIndex,
  article: number,
  question: string,
  options: AskOptions = {},
): Steps<Answer | null> {
  const only = index.story.articles[article];
  if (only === undefined) return null;
  const narrowed = yield* indexStory({ version: index.story.version, articles: [only] }, index.lexicon);
  const answer = ask(narrowed, question, options);
  const citations = answer.citations.map((citation): Citation => ({ ...citation, article }));
  if (answer.status === 'answered') return { ...answer, citations };
  const { reason } = answer;
  return {
    ...answer,
    citations,
    reason: reason.kind === 'only-in-field' ? { ...reason, article } : reason,
  };
}
