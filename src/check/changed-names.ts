import type { Story } from '../story/story.ts';
import { isCommonWord } from '../text/common-words.ts';
import { isCapitalised } from '../text/fold.ts';
import { contains } from '../text/span.ts';
import type { StoryWord } from './story-words.ts';
import type { CheckWord } from './words.ts';

/** What the compared words stand in. */
export interface Sources {
  /** What is checked. */
  readonly text: string;
  readonly story: Story;
}

/**
 * Whether words that came in place of others name somebody else: a name of the story's went, or another came. A name that
 * is only left out, or only put in, is seen from the words themselves.
 */
export function isOtherName(
  dropped: readonly StoryWord[],
  added: readonly CheckWord[],
  { text, story }: Sources,
): boolean {
  if (dropped.length === 0 || added.length === 0) return false;
  const had = dropped.filter((word) => isOfName(word, story)).map(({ key }) => key);
  const has = added.filter((word) => isLikeName(word, text)).map(({ key }) => key);
  return had.length !== has.length || had.some((key) => !has.includes(key));
}

function isOfName({ article, printed }: StoryWord, { articles }: Story): boolean {
  return (articles[article]?.names ?? []).some(({ mentions }) =>
    mentions.some((mention) => contains(mention, printed)),
  );
}

/** A capital and no word of the language: "Kislyak", but not a sentence's first "The". */
function isLikeName({ key, printed }: CheckWord, text: string): boolean {
  return printed.end - printed.start > 1 && isCapitalised(text.slice(printed.start)) && !isCommonWord(key);
}
