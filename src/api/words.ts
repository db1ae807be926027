import { checkQuote as check } from '../check/check-quote.ts';
import type { Verdict } from '../check/verdict.ts';
import { linkTo as linkToSentence } from '../reply/place/link.ts';
import { findSpeaker } from '../retrieval/suggest.ts';
import type { Quote } from '../story/quote.ts';
import { sliceOf, type Span } from '../text/span.ts';
import { indexOf, type OpenStory } from './open-story.ts';

/** A stretch of one of a story's articles. Citations, quotes and matches name theirs so. */
export interface Place {
  /** Index into `story.articles`. */
  readonly article: number;
  /** UTF-16 units in that article's text. */
  readonly span: Span;
}

/** A quote, and which article prints it. */
export interface StoryQuote extends Quote, Place {}

/**
 * The words that the story prints between quotation marks, in reading order; with a speaker, that one's alone. A speaker
 * may be named in part or with a typo ("flyn"); somebody whom the story does not quote has none. The place of a quote is
 * that of its words, without their marks.
 */
export function quotes(story: OpenStory, speaker: string | null = null): readonly StoryQuote[] {
  const all = story.articles.flatMap((printed, article) =>
    printed.quotes.map((quote): StoryQuote => ({ ...quote, article, span: quote.content })),
  );
  if (speaker === null) return all;
  const named = findSpeaker(indexOf(story), speaker);
  return named === null ? [] : all.filter((quote) => quote.speaker === named);
}

/**
 * Whether words are quoted so in the story, and of the speaker where one is given. What only means the same is not in the
 * story. Some 20 ms for 2,000 UTF-16 units (a Discord message) and a news article; longer texts are checked as well, and
 * take longer. A text without a letter or a number is `not-in-story`.
 */
export function checkQuote(story: OpenStory, words: string, speaker: string | null = null): Verdict {
  return check(words, speaker, story);
}

/** The words that stand there, exactly as the article prints them; empty where the story has no such article. */
export function wordsAt({ articles }: OpenStory, { article, span }: Place): string {
  return sliceOf(articles[article]?.text ?? '', span);
}

/**
 * The address of the original article, scrolled to the words where a browser can do that, in at most 512 UTF-16 units;
 * null where the article gives no address.
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function linkTo({ articles }: OpenStory, { article, span }: Place): string | null {
  const printed = articles[article];
  return printed === undefined ? null : linkToSentence(printed, span);
}
