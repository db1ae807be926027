import type { Answer, Citation } from '../../src/retrieval/answer.ts';
import { ask } from '../../src/retrieval/ask.ts';
import { indexStory, type StoryIndex } from '../../src/retrieval/story-index.ts';
import type { Story } from '../../src/story/story.ts';
import { sliceOf, type Span } from '../../src/text/span.ts';
import { finish } from '../../src/text/steps.ts';
import { storyOfParagraphs } from '../../src/loader/load-story.ts';
import { lexicon } from './lexicon.ts';

/** The index of a story, built at once. */
export function indexOf(story: Story): StoryIndex {
  return finish(indexStory(story, lexicon));
}

/** The index of a story with these paragraphs, read by the real loader. */
export function indexOfParagraphs(...paragraphs: readonly string[]): StoryIndex {
  return indexOf(finish(storyOfParagraphs({ id: 'a-story', headline: 'A story', paragraphs })));
}

/** The words that a span of a citation's article covers. */
export function wordsOf({ story }: StoryIndex, { article }: Citation, span: Span | null): string | null {
  return span && sliceOf(story.articles[article]?.text ?? '', span);
}

/** What is seen of an answer at a glance: its status, and where and what it cites first. */
export function glance(index: StoryIndex, question: string): Glance {
  const answer = ask(index, question);
  const [first] = answer.citations;
  return {
    answer,
    status: answer.status,
    paragraph: first?.paragraph ?? null,
    shown: first ? wordsOf(index, first, first.span) : null,
    highlight: first ? wordsOf(index, first, first.highlight) : null,
  };
}

export interface Glance {
  readonly answer: Answer;
  readonly status: Answer['status'];
  /** Of the first citation. */
  readonly paragraph: number | null;
  readonly shown: string | null;
  readonly highlight: string | null;
}
