import { STOP_WORDS } from '../../src/text/stop-words.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { overlaps, sliceOf } from '../../src/text/span.ts';
import type { Quote } from '../../src/story/quote.ts';
import type { Story } from '../../src/story/story.ts';
import { below, type Random } from '../answers/random.ts';

/** An article as a story of its own, with the words that mutations are made of. */
export interface Material {
  readonly story: Story;
  readonly text: string;
  /** Quotes of eight words or more, as the loader found them. */
  readonly quotes: readonly Quote[];
  /** Sentences of eight words or more without any quotation mark. */
  readonly narration: readonly string[];
  /** Sentences and words of other articles, none of the words in this one. */
  readonly foreignSentences: readonly string[];
  readonly foreignWords: readonly string[];
}

const LEAST_WORDS = 8;

/** The material of each story; the others are what is foreign to it. */
export function materials(stories: readonly Story[]): readonly Material[] {
  return stories.map((story, at) => {
    const article = story.articles[0];
    const text = article?.text ?? '';
    const own = wordsIn(text);
    const other = stories[(at + 1) % stories.length]?.articles[0];
    const others = other?.passages.flatMap(({ sentences }) =>
      sentences.map(({ span }) => sliceOf(other.text, span)),
    );
    const foreign = tokenize(other?.text ?? '').filter(
      ({ folded }) =>
        /^[a-z]{4,}$/.test(folded) &&
        !own.has(folded) &&
        !STOP_WORDS.has(folded) &&
        !/less|^(?:un|in|dis)|never|none|neither/.test(folded),
    );
    return {
      story,
      text,
      quotes: (article?.quotes ?? []).filter(
        ({ content }) => wordCount(sliceOf(text, content)) >= LEAST_WORDS,
      ),
      narration: (article?.passages ?? []).flatMap(({ sentences }) =>
        sentences
          .filter(({ span }) => !article?.quotes.some(({ content }) => overlaps(content, span)))
          .map(({ span }) => sliceOf(text, span))
          .filter((sentence) => !/["“”'‘«»]/u.test(sentence) && wordCount(sentence) >= LEAST_WORDS),
      ),
      foreignSentences: (others ?? []).filter(
        (sentence) => wordCount(sentence) >= LEAST_WORDS && !sharesARun(sentence, text),
      ),
      foreignWords: foreign.map(({ word }) => word),
    };
  });
}

/** One of them; the empty string of none. */
export function pick(from: readonly string[], random: Random): string {
  return from[below(from.length, random)] ?? '';
}

/** Whether four words of the sentence in a row stand in the text too: articles of one day quote the same speech. */
function sharesARun(sentence: string, text: string): boolean {
  const words = tokenize(sentence).map(({ folded }) => folded);
  const all = plain(text);
  return words.some(
    (_, at) => at + 4 <= words.length && all.includes(` ${words.slice(at, at + 4).join(' ')} `),
  );
}

function plain(text: string): string {
  const words = tokenize(text).map(({ folded }) => folded);
  return ` ${words.join(' ')} `;
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(tokenize(text).map(({ folded }) => folded));
}

function wordCount(text: string): number {
  return tokenize(text).length;
}
