import type { StoryIndex } from './story-index.ts';

/**
 * Questions the story answers that fit what the reader has typed, best first; for an empty box the story's best.
 * Tolerates typos. Every question, when asked, is answered from the passage it was built from.
 */
export declare function suggestQuestions(index: StoryIndex, typed: string, limit: number): readonly string[];

/** Speakers whose words the story quotes that fit what the reader has typed, most quoted first. */
export declare function suggestSpeakers(index: StoryIndex, typed: string, limit: number): readonly string[];
