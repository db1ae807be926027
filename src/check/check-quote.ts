import type { Story } from '../story/story.ts';
import { align } from './align.ts';
import { compare } from './compared.ts';
import { judge } from './judge.ts';
import { nearestPlace } from './places.ts';
import { storyWords, type StoryWord } from './story-words.ts';
import type { Verdict } from './verdict.ts';
import { checkWords, type CheckWord } from './words.ts';

/** UTF-16 units that are checked at once: a Discord message. Longer texts are for the caller to refuse or to cut. */
export const LONGEST_CHECKED = 2000;

/**
 * Whether `text` (at most {@link LONGEST_CHECKED} units) is quoted so in the story, and of `speaker` where one is given.
 * Where the words stand in several places, the one that speaks most for the text decides.
 */
export function checkQuote(text: string, speaker: string | null, story: Story): Verdict {
  // "[T]hese calls" only changes the case of a letter.
  const plain = text.replaceAll(/\[(\p{L})\](?=\p{L})/gu, '$1');
  const words = checkWords(plain);
  const all = storyWords(story);
  const part = likelyPart(words, all);
  const checked = { text: plain, speaker: speaker?.trim() === '' ? null : speaker, story, words: all };
  const verdicts = align(words, part)
    .map((steps) => judge(compare(steps, words, part), checked))
    .filter((verdict) => verdict !== null);
  const [best] = verdicts.toSorted((a, b) => RANK[a.verdict] - RANK[b.verdict]);
  if (best !== undefined) return best;
  return { verdict: 'not-in-story', matches: nearestPlace(words, story), diff: [], changes: [], flags: [] };
}

/** Whether there is a word in it to check. */
export function hasWords(text: string): boolean {
  return checkWords(text).length > 0;
}

const RANK: Readonly<Record<Verdict['verdict'], number>> = {
  exact: 0,
  'wrong-speaker': 1,
  'not-a-quote': 2,
  altered: 3,
  spliced: 4,
  'not-in-story': 5,
};

/** The table of an alignment stays below this many cells, so that a long story holds nothing up. */
const MOST_CELLS = 120_000;

/** The whole story, or where that is too long the sentences that share the most words with the text, in order. */
function likelyPart(text: readonly CheckWord[], story: readonly StoryWord[]): readonly StoryWord[] {
  const room = Math.max(3 * text.length, Math.floor(MOST_CELLS / Math.max(1, text.length)));
  if (story.length <= room) return story;
  const sought = new Set(text.map(({ key }) => key));
  const counts = new Map<string, number>();
  for (const { key } of story) counts.set(key, (counts.get(key) ?? 0) + 1);
  const sentences = new Map<number, { worth: number; length: number }>();
  for (const { key, sentenceAt } of story) {
    const known = sentences.get(sentenceAt) ?? { worth: 0, length: 0 };
    known.length += 1;
    if (sought.has(key)) known.worth += 1 / (counts.get(key) ?? 1);
    sentences.set(sentenceAt, known);
  }
  const taken = new Set<number>();
  let spent = 0;
  for (const [at, { length }] of [...sentences].toSorted(([, a], [, b]) => b.worth - a.worth)) {
    if (spent + length > room) break;
    spent += length;
    taken.add(at);
  }
  return story.filter(({ sentenceAt }) => taken.has(sentenceAt));
}
