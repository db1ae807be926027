import { LRUCache } from 'lru-cache';
import type { AskOptions } from '../retrieval/answer-question.ts';
import type { Answer } from '../retrieval/answer.ts';
import { ask } from '../retrieval/ask.ts';
import type { StoryIndex } from '../retrieval/story-index.ts';

/** Answers a question of a story: {@link ask}, or what it gave before. */
export type Ask = (index: StoryIndex, question: string, options: AskOptions) => Answer;

/** Answers that are remembered at once, about 3 kB each; those asked for least lately are forgotten first. */
const MOST_REMEMBERED = 2_000;

/** How long a question's words stay in memory, in milliseconds: as long as a conversation's. */
const REMEMBERED_FOR = 10 * 60_000;

/**
 * {@link ask} that remembers: the suggested questions, the buttons under an answer and whatever a channel talks of are
 * asked again and again, and the same question of the same story has the same answer. Who asked is not remembered.
 * `clock` gives milliseconds since the epoch.
 */
export function createAnswers(clock: () => number): Ask {
  const remembered = new LRUCache<string, Answer>({
    max: MOST_REMEMBERED,
    ttl: REMEMBERED_FOR,
    ttlResolution: 0,
    perf: { now: clock },
  });
  // A number stands for an index, which must not live on in the keys when nothing else needs it.
  const numbers = new WeakMap<StoryIndex, number>();
  let numbered = 0;

  function numberOf(index: StoryIndex): number {
    const known = numbers.get(index);
    if (known !== undefined) return known;
    numbered += 1;
    numbers.set(index, numbered);
    return numbered;
  }

  return (index, question, options) => {
    const key = JSON.stringify([numberOf(index), options.sureness, options.asTyped, options.depth, question]);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const answer = ask(index, question, options);
    remembered.set(key, answer);
    return answer;
  };
}
