import type { Article } from '../story/article.ts';
import { contains, overlaps, sliceOf, type Span } from '../text/span.ts';
import type { ContextSentence } from './answer.ts';

/** The place of an answering sentence: 1-based paragraph and sentence. */
interface SentencePlace {
  readonly paragraph: number;
  readonly sentence: number;
  readonly span: Span;
}

/**
 * The sentences of other passages without which the answering one cannot be understood, in the article's order: the
 * one before it where it opens its passage and leans on what went before ("He refused."), and the one that says who
 * speaks where it is quoted and its passage does not say.
 */
export function contextOf(article: Article, place: SentencePlace): readonly ContextSentence[] {
  const found = [sentenceBefore(article, place), sentenceOfSpeaker(article, place)].filter(
    (one) => one !== null,
  );
  return found
    .filter(({ span }, at) => found.findIndex((other) => other.span === span) === at)
    .toSorted((a, b) => a.span.start - b.span.start);
}

function sentenceBefore(
  { text, passages }: Article,
  { paragraph, sentence, span }: SentencePlace,
): ContextSentence | null {
  if (sentence !== 1 || !leansBack(sliceOf(text, span))) return null;
  const before = passages[paragraph - 2];
  const last = before?.sentences.at(-1);
  return before && last ? { paragraph: before.paragraph, span: last.span } : null;
}

/** A quotation that goes on from the passage before, or into the next, has its source named there. */
function sentenceOfSpeaker(
  { passages, quotes }: Article,
  { paragraph, span }: SentencePlace,
): ContextSentence | null {
  const own = passages[paragraph - 1]?.span;
  const source = quotes.find(
    (quote) => quote.paragraph === paragraph && overlaps(quote.content, span),
  )?.source;
  if (!own || !source || contains(own, source)) return null;
  const teller = passages.find((passage) => contains(passage.span, source));
  const sentence = teller?.sentences.find((one) => contains(one.span, source));
  return teller && sentence ? { paragraph: teller.paragraph, span: sentence.span } : null;
}

const LEANING =
  /^["“”„«'‘([]*(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|Such|Both|Neither|Another|The (?:former|latter|two|three|same)|However|But|And|So|Or|Nor|Then|Therefore|Thus|Instead|Yet|Nevertheless|Nonetheless|Moreover|Furthermore|Besides|Otherwise|Hence|Likewise|Similarly|Afterwards?)\b(?!['’-])/u;

/** "This week" points at the calendar, and the "it" of "it is unclear whether" at nothing before it. */
const STANDING_ALONE =
  /^["“”„«'‘([]*(?:(?:This|That|These|Those) (?:morning|afternoon|evening|night|week|weekend|month|year|spring|summer|autumn|fall|winter|decade|century)s?\b|It (?:is|was|remains|remained|seems|seemed|appears|appeared) (?:not |still |also )?\p{L}+ (?:that|whether|if|who|what|when|where|why|how|to)\b)/u;

/** Whether a sentence begins with a pronoun, a demonstrative or a connective that points at the one before. */
function leansBack(sentence: string): boolean {
  return LEANING.test(sentence) && !STANDING_ALONE.test(sentence);
}
