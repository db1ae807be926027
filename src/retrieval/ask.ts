import { answerQuestion } from './answer-question.ts';
import type { Answer } from './answer.ts';
import type { StoryIndex } from './story-index.ts';

/** How far an answer goes. */
export interface AskOptions {
  /** Most passages cited; 3 where not given. */
  readonly depth?: number;
}

const DEPTH = 3;
const SUGGESTIONS = 3;

/** Answers `question` (at most 300 characters) from the story, or says why the story does not answer it. */
export function ask(index: StoryIndex, question: string, { depth = DEPTH }: AskOptions = {}): Answer {
  const answer = answerQuestion(index, question, depth);
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
