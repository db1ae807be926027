import { sliceOf } from '../text/span.ts';
import { speakersOf } from './speakers.ts';
import type { Story } from './story.ts';

/** What came and what went, as the words themselves. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** How one version of a story differs from another. Reordering alone is no change. */
export interface StoryChanges {
  readonly passages: Changes;
  readonly quotes: Changes;
  /** Those whose words are quoted or reported. */
  readonly speakers: Changes;
  readonly questions: Changes;
}

/** What `after` holds that `before` did not, and the reverse. Repeated texts count as often as they stand. */
export function diffStories(before: Story, after: Story): StoryChanges {
  return {
    passages: compare(passagesOf(before), passagesOf(after)),
    quotes: compare(quotesOf(before), quotesOf(after)),
    speakers: compare(speakersOf(before), speakersOf(after)),
    questions: compare(questionsOf(before), questionsOf(after)),
  };
}

function passagesOf(story: Story): string[] {
  return story.articles.flatMap(({ text, passages }) => passages.map(({ span }) => sliceOf(text, span)));
}

function quotesOf(story: Story): string[] {
  return story.articles.flatMap(({ text, quotes }) => quotes.map(({ content }) => sliceOf(text, content)));
}

function questionsOf(story: Story): string[] {
  return story.articles.flatMap(({ questions }) => questions.map(({ question }) => question));
}

function compare(before: readonly string[], after: readonly string[]): Changes {
  return { added: without(after, before), removed: without(before, after) };
}

/** `texts` less `others`, each of `others` taking one equal text away. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return texts.filter((text) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count === 0;
  });
}
