import { answerRead, type AskOptions } from './answer-question.ts';
import type { Answer } from './answer.ts';
import { answerToNames } from './other-script-answer.ts';
import { readOtherScript } from './question/other-script.ts';
import { readQuestion } from './question/question.ts';
import { suggestInstead } from './refusal/suggestions.ts';
import type { StoryIndex } from './story-index.ts';
import { DEFAULT_SURENESS } from './sureness.ts';

/**
 * Answers `question` (at most 300 characters) from the story, or says why the story does not answer it. Of a question in
 * another script only the story's names are understood, by transliteration.
 */
export function ask(index: StoryIndex, question: string, options: AskOptions = {}): Answer {
  const script = options.asTyped === true ? null : readOtherScript(question, index.vocabulary);
  if (script?.isMostly === true) return answerToNames(index, script, options);
  if (script === null) return askInScript(index, question, options);
  const answer = askInScript(index, script.text, options);
  return { ...answer, mended: [...script.names, ...answer.mended] };
}

function askInScript(index: StoryIndex, question: string, options: AskOptions): Answer {
  const { sureness = DEFAULT_SURENESS, asTyped } = options;
  const asked = readQuestion(question, index, asTyped);
  const answer = answerRead(index, asked, options);
  if (answer.status === 'answered') return answer;
  return { ...answer, suggestions: suggestInstead(index, asked, answer.citations, sureness) };
}
