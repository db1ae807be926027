import type { Story } from '../story/story.ts';
import type { Steps } from '../text/steps.ts';

/** A story made searchable: a pure function of the story. */
export interface StoryIndex {
  readonly story: Story;
}

/** Builds the index of a story, one passage a step. */
export function* indexStory(story: Story): Steps<StoryIndex> {
  yield;
  return { story };
}
