import type { Answer } from './answer.ts';
import type { StoryIndex } from './story-index.ts';

/** Answers `question` (at most 300 characters) from the story, or says why the story does not answer it. */
export declare function ask(index: StoryIndex, question: string): Answer;
