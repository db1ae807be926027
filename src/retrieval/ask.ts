import { answerQuestion, type AskOptions } from './answer-question.ts';
import type { Answer } from './answer.ts';
import type { StoryIndex } from './story-index.ts';

const SUGGESTIONS = 3;

/** Answers `question` (at most 300 characters) from the story, or says why the story does not answer it. */
export function ask(index: StoryIndex, question: string, options: AskOptions = {}): Answer {
  const answer = answerQuestion(index, question, options);
  if (answer.status === 'answered') return answer;
  return {
    ...answer,
    suggestions: suggestionsNear(
      index,
      answer.citations.map(({ paragraph }) => paragraph),
    ),
  };
}

/** Questions the story answers, those built from the nearest passages first. */
function suggestionsNear(index: StoryIndex, paragraphs: readonly number[]): readonly string[] {
  const near = index.questions.filter(({ paragraph }) => paragraphs.includes(paragraph));
  const texts = [...near, ...index.questions].map(({ question }) => question);
  return [...new Set(texts)].slice(0, SUGGESTIONS);
}
