import type { Article } from '../story/article.ts';
import type { Quote } from '../story/quote.ts';
import type { Story } from '../story/story.ts';
import { remembered } from '../text/remembered.ts';
import { contains, overlapsInTurn, type Span } from '../text/span.ts';
import { checkWords, type CheckWord } from './words.ts';

/** A word of the story and where it stands. */
export interface StoryWord extends CheckWord {
  /** Its place among all words of the story: neighbours differ by one. */
  readonly at: number;
  readonly article: number;
  /** 1-based; 0 for a headline or a related title. */
  readonly paragraph: number;
  readonly sentence: number;
  /** Which of all sentences of the story it stands in. */
  readonly sentenceAt: number;
  /** The quote that it is part of; null for the publication's own words. */
  readonly quote: Quote | null;
  /** Words of one number are one voice's, parted by no more than the narrator: a place that one may quote from as a whole. */
  readonly voice: number;
  /** Whether no other word of its quote comes before, or after. */
  readonly opensQuote: boolean;
  readonly closesQuote: boolean;
}

/** The words of a story, made once. */
export const storyWords = remembered(readStory, new WeakMap<Story, readonly StoryWord[]>());

function readStory(story: Story): readonly StoryWord[] {
  const words: StoryWord[] = [];
  const counts: Counts = { sentences: 0, voices: 0 };
  for (const [article, printed] of story.articles.entries()) readArticle(printed, article, words, counts);
  return words;
}

interface Counts {
  sentences: number;
  voices: number;
}

interface Sentence extends Span {
  readonly paragraph: number;
  readonly sentence: number;
}

function readArticle(article: Article, at: number, words: StoryWord[], counts: Counts): void {
  const voices = voicesOf(article.quotes, counts);
  const quotesAt = overlapsInTurn(article.quotes.map((quote) => ({ ...quote.content, quote })));
  for (const { paragraph, sentence, ...span } of sentencesOf(article)) {
    const sentenceAt = (counts.sentences += 1);
    const narrator = (counts.voices += 1);
    for (const word of checkWords(article.text, span)) {
      // The outermost that holds the word.
      const quote = quotesAt(word).find((content) => contains(content, word))?.quote ?? null;
      const before = words.at(-1);
      const opensQuote = quote !== null && before?.quote !== quote;
      if (before !== undefined && before.quote !== null && before.quote !== quote) close(words);
      const voice = quote === null ? narrator : (voices.get(quote) ?? narrator);
      const place = { at: words.length, article: at, paragraph, sentence, sentenceAt };
      words.push({ ...word, ...place, quote, voice, opensQuote, closesQuote: false });
    }
  }
  if ((words.at(-1)?.quote ?? null) !== null) close(words);
}

function close(words: StoryWord[]): void {
  const last = words.pop();
  if (last !== undefined) words.push({ ...last, closesQuote: true });
}

function sentencesOf({ headline, related, passages }: Article): readonly Sentence[] {
  const titles = [headline, ...related].filter((span) => span !== null);
  return [
    ...titles.map((span) => ({ ...span, paragraph: 0, sentence: 0 })),
    ...passages.flatMap(({ paragraph, sentences }) =>
      sentences.map(({ span }, index) => ({ ...span, paragraph, sentence: index + 1 })),
    ),
  ].toSorted((a, b) => a.start - b.start);
}

/** Quotes that follow each other in a paragraph or the next, of one speaker or document, are one voice. */
function voicesOf(quotes: readonly Quote[], counts: Counts): ReadonlyMap<Quote, number> {
  const voices = new Map<Quote, number>();
  let last: Quote | null = null;
  for (const quote of quotes) {
    if (last === null || !goesOn(last, quote)) counts.voices += 1;
    voices.set(quote, counts.voices);
    last = quote;
  }
  return voices;
}

function goesOn(before: Quote, after: Quote): boolean {
  if (after.paragraph - before.paragraph > 1) return false;
  if (before.speaker !== after.speaker || before.document !== after.document) return false;
  return before.speaker !== null || before.paragraph === after.paragraph;
}
