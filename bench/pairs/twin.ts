import type { DatasetQuestion } from '../../src/evaluation/dataset.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import type { Random } from '../answers/random.ts';
import type { BenchArticle } from '../answers/system.ts';
import type { SpokenSentence } from './elsewhere.ts';
import type { KnownName } from './mentions.ts';

/** How a twin differs from its question. */
export const TWIN_KINDS = [
  'swapped-names',
  'other-name',
  'other-side',
  'other-number',
  'negation',
  'antonym',
] as const;

export type TwinKind = (typeof TWIN_KINDS)[number];

/** An answerable question, and what a rule may look at to make its twin. */
export interface Source {
  readonly question: DatasetQuestion;
  readonly article: BenchArticle;
  /** The article's names and its sentences' words, found once an article. */
  readonly names: readonly KnownName[];
  readonly spoken: readonly SpokenSentence[];
  readonly lexicon: Lexicon;
}

/** The question as one rule changes it so that the article no longer answers it; none where the rule does not fit. */
export type TwinRule = (source: Source, random: Random) => string | null;

/** The sentences of the question's gold paragraphs. */
export function goldSentences({
  question,
  article,
}: Pick<Source, 'question' | 'article'>): BenchArticle['sentences'] {
  return article.sentences.filter(({ paragraph }) => question.paragraphs.includes(paragraph));
}

/** The text with some of it replaced. */
export function replaced(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  by: string,
): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** One of the items, drawn; null of none. */
export function drawn<Item>(items: readonly Item[], random: Random): Item | null {
  return items[Math.floor(random() * items.length)] ?? null;
}
