import { sliceOf } from '../text/span.ts';
import { speakersOf } from './speakers.ts';
import type { Story } from './story.ts';

/** One text that was reworded. */
export interface Rewording {
  readonly before: string;
  readonly after: string;
}

/** What came, what went, and what was reworded, as the words themselves. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly Rewording[];
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
    passages: reworded(compare(passagesOf(before), passagesOf(after))),
    quotes: reworded(compare(quotesOf(before), quotesOf(after))),
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
  return { added: without(after, before), removed: without(before, after), changed: [] };
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

/** Two texts that share more of their words than this are one that was reworded. */
const SAME = 0.6;

/** Beyond this many texts on a side, the comparison of each with each would take too long, and all count as new. */
const MOST_COMPARED = 200;

/** Each text that went, with the one that came and shares most of its words, as one that was reworded. */
function reworded({ added, removed }: Changes): Changes {
  if (added.length > MOST_COMPARED || removed.length > MOST_COMPARED) return { added, removed, changed: [] };
  const words = new Map([...added, ...removed].map((text) => [text, wordsOf(text)]));
  const likeness = (one: string, other: string): number =>
    shared(words.get(one) ?? new Set(), words.get(other) ?? new Set());
  const pairs = removed
    .flatMap((before, from) => added.map((after, to) => ({ from, to, alike: likeness(before, after) })))
    .filter(({ alike }) => alike > SAME)
    .toSorted((a, b) => b.alike - a.alike);
  const [gone, come] = [new Set<number>(), new Set<number>()];
  for (const { from, to } of pairs) {
    if (gone.has(from) || come.has(to)) continue;
    gone.add(from);
    come.add(to);
  }
  const [lost, found] = [[...gone], [...come]];
  return {
    added: added.filter((_text, at) => !come.has(at)),
    removed: removed.filter((_text, at) => !gone.has(at)),
    changed: lost.map((from, at) => ({ before: removed[from] ?? '', after: added[found[at] ?? -1] ?? '' })),
  };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** The share of two sets' words that both have (Jaccard). */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}
