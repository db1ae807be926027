import type { MetadataField } from '../retrieval/answer.ts';
import type { Changes } from '../story/diff.ts';
import type { ArticleProblem, ArticleWarning } from '../story/problem.ts';
import type { Markdown } from './markdown.ts';

/** Words of the account of the story. */
export interface StoryMessages {
  readonly noHeadline: Markdown;
  /** A field as printed; null where the article does not give it. */
  readonly fieldLine: (field: MetadataField, value: string | null) => Markdown;
  readonly counts: (passages: number, sentences: number, quotes: number) => Markdown;
  /** `seconds` since the epoch; Discord shows it relative to now. */
  readonly loaded: (seconds: number, version: string) => Markdown;
  readonly related: Markdown;
  readonly tryAsking: Markdown;
  readonly openOriginal: string;
  /** That the story has no article like the one that was typed. */
  readonly noSuchArticle: (typed: string) => Markdown;
}

/** Words of the quoted letter or other document. */
export interface DocumentMessages {
  readonly title: (kind: string, author: string | null) => Markdown;
  /** That these are the quoted parts, not the whole. */
  readonly partsOnly: (kind: string) => Markdown;
  readonly via: (outlet: string) => Markdown;
  /** That a piece was left out since it repeats words shown. */
  readonly folded: (paragraph: number, via: string | null) => Markdown;
  readonly none: Markdown;
  /** Label of the button that opens it. */
  readonly read: (kind: string, author: string | null) => string;
  /** What a document is called in a list of choices. */
  readonly name: (kind: string, author: string | null) => string;
  /** Over the list of the documents that the article quotes. */
  readonly several: (count: number) => Markdown;
  /** A document in that list. */
  readonly listed: (kind: string, author: string | null, parts: number) => Markdown;
  readonly unknown: (typed: string) => Markdown;
}

/** Words of a reload's outcome. */
export interface ReloadMessages {
  readonly unchanged: (version: string) => Markdown;
  readonly noChange: Markdown;
  readonly changed: (what: 'passages' | 'quotes' | 'speakers' | 'questions', changes: Changes) => Markdown;
  readonly added: (text: string) => Markdown;
  /** The same place of a text before and after. */
  readonly reworded: (before: string, after: string) => Markdown;
  readonly removed: (text: string) => Markdown;
  readonly more: (left: number) => Markdown;
  readonly refused: (count: number) => Markdown;
  /** What is wrong with a file, where, and what to do. */
  readonly problem: (problem: ArticleProblem) => Markdown;
  /** What was guessed about a file that loaded, and what to look at. */
  readonly warning: (warning: ArticleWarning) => Markdown;
}
