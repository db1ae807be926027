import { ask as askIndex } from '../retrieval/ask.ts';
import type { AskOptions } from '../retrieval/answer-question.ts';
import type { Answer } from '../retrieval/answer.ts';
import { questionsAnswered } from '../retrieval/story-index.ts';
import { DEFAULT_SURENESS, type Sureness } from '../retrieval/sureness.ts';
import { indexOf, type OpenStory } from './open-story.ts';

/**
 * Answers a question from the story, or says why the story does not answer it: a refusal is an answer, too. The same
 * story, question and options give the same answer, always. Some 10 ms for a news article and a question of 300
 * characters, the longest that Discord's form takes; longer ones are read as well, and take longer.
 */
export function ask(story: OpenStory, question: string, options: AskOptions = {}): Answer {
  return askIndex(indexOf(story), question, options);
}

/** Questions that the story answers, best first: each, when asked at this setting, gets an answer. */
export function knownQuestions(story: OpenStory, sureness: Sureness = DEFAULT_SURENESS): readonly string[] {
  return questionsAnswered(indexOf(story), sureness).map(({ question }) => question);
}
