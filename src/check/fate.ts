import type { Article } from '../story/article.ts';
import type { Story } from '../story/story.ts';
import type { Span } from '../text/span.ts';
import { checkQuote, LONGEST_CHECKED } from './check-quote.ts';
import type { Verdict } from './verdict.ts';

/** A place in a story: an article's index, its paragraph (0 for its fields), and UTF-16 units of its text. */
interface FoundPlace {
  readonly article: number;
  readonly paragraph: number;
  readonly span: Span;
}

/** What has become of words that a story once had. */
export type Fate =
  | { readonly status: 'unchanged'; readonly place: FoundPlace }
  /** The story has them otherwise; `verdict` says how. */
  | { readonly status: 'reworded'; readonly verdict: Verdict }
  | { readonly status: 'withdrawn' };

/**
 * What has become of `words` in the story as it is: unchanged where it has them letter for letter, or with no difference
 * that {@link checkQuote} counts (marks and case). Of a long text the first {@link LONGEST_CHECKED} units are compared.
 */
export function fateOf(words: string, story: Story): Fate {
  const place = placeOfWords(words, story);
  if (place !== null) return { status: 'unchanged', place };
  const verdict = checkQuote(words.slice(0, LONGEST_CHECKED), null, story);
  const [match] = verdict.matches;
  if (verdict.verdict === 'not-in-story' || match === undefined) return { status: 'withdrawn' };
  const isSame =
    verdict.verdict !== 'spliced' && verdict.changes.length === 0 && !verdict.flags.includes('reordered');
  return isSame ? { status: 'unchanged', place: match } : { status: 'reworded', verdict };
}

/** The first place that has the words letter for letter. */
function placeOfWords(words: string, { articles }: Story): FoundPlace | null {
  for (const [article, { text, passages }] of articles.entries()) {
    const start = text.indexOf(words);
    if (start === -1) continue;
    const span = { start, end: start + words.length };
    return { article, paragraph: paragraphAt(start, passages), span };
  }
  return null;
}

function paragraphAt(offset: number, passages: Article['passages']): number {
  return passages.find(({ span }) => span.start <= offset && offset < span.end)?.paragraph ?? 0;
}
