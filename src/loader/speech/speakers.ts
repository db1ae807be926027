import type { Quote } from '../../story/quote.ts';
import type { ComposedArticle } from '../compose.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { FoundQuote } from './found-quote.ts';

/** Whose words they are, in the article's fullest form of the name; null rather than a guess. */
export function resolveSpeaker(
  quote: FoundQuote,
  author: string | null,
  last: Quote | null,
  article: ComposedArticle,
  names: NameIndex,
): string | null {
  const { head } = quote;
  switch (head?.kind) {
    case undefined:
      return null;
    case 'name':
      return head.name;
    case 'described':
      return head.words;
    case 'document':
      return head.owner ?? author;
    case 'pronoun':
      return author ?? resolvePronoun(head.word, quote, last, article, names);
  }
}

/** "He said" after a quote is its speaker; else the first person that the sentence before speaks of. */
function resolvePronoun(
  word: string,
  quote: FoundQuote,
  last: Quote | null,
  article: ComposedArticle,
  names: NameIndex,
): string | null {
  if (word !== 'he' && word !== 'she') return null;
  if (last?.speaker && last.paragraph >= quote.paragraph - 1) return last.speaker;
  const passage = article.passages[quote.paragraph - 1];
  const previous =
    passage?.sentences[quote.sentence - 2] ?? article.passages[quote.paragraph - 2]?.sentences.at(-1);
  if (!previous) return null;
  const { text } = article;
  const subject = names.within(previous).find(({ start, end }) => {
    const printed = text.slice(start, end);
    return (
      !AFTER_PREPOSITION.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) &&
      !IS_A_BODY.test(printed)
    );
  });
  return subject?.name ?? null;
}

const LONGEST_BEFORE = 24;
/** Places and bystanders: "in Washington", "the ambassador of Chile". */
const AFTER_PREPOSITION =
  /\b(?:in|at|to|from|of|on|near|for|with|by|about|against|into|over|outside) (?:the )?$/iu;
/** "CNN", "U.S.", "The Washington Post": no one of whom "he" is said. */
const IS_A_BODY = /^(?:[\p{Lu}.&]+|The .*)$/u;
