import type { AnswerChange, Review } from '../shelf/review.ts';
import type { Conflict, HistoryEntry } from '../shelf/change.ts';
import type { ShelvedStory, StoryVersion } from '../shelf/shelf-record.ts';
import type { StoreTrouble } from '../shelf/store.ts';
import type { Markdown } from './markdown.ts';

/** Words of a server's shelf of stories. Names and words given are raw; times are milliseconds since the epoch. */
export interface ShelfMessages {
  readonly loaded: (name: string, version: string, passages: number) => Markdown;
  readonly title: (count: number) => Markdown;
  readonly listed: (story: ShelvedStory, isServing: boolean) => Markdown;
  /** The operator's story, in the list and as what serves. */
  readonly operator: (isServing: boolean) => Markdown;
  /** What the operator's story is called in a list of choices. */
  readonly operatorName: string;
  readonly switched: (name: string | null) => Markdown;
  readonly renamed: (before: string, after: string) => Markdown;
  readonly removed: (name: string) => Markdown;
  readonly restore: string;
  readonly restored: (name: string) => Markdown;
  readonly noSuchStory: (typed: string) => Markdown;
  /** That the server has no story of its own, and how to load one. */
  readonly noneOfItsOwn: Markdown;
  readonly history: Markdown;
  readonly noHistory: Markdown;
  readonly entry: (entry: HistoryEntry) => Markdown;
  readonly versions: (name: string) => Markdown;
  readonly version: (version: StoryVersion, isCurrent: boolean) => Markdown;
  readonly noSuchVersion: (number: number) => Markdown;
  readonly rolledBack: (name: string, number: number) => Markdown;
  readonly conflict: (conflict: Conflict) => Markdown;
  /** That the store cannot be reached, and what still works. */
  readonly trouble: (trouble: StoreTrouble) => Markdown;
  /** That the store cannot be reached and the server's story is not in memory. */
  readonly unreachable: Markdown;
  /** That the server's story cannot be read any more. */
  readonly damaged: Markdown;
  readonly noAddresses: Markdown;
  readonly oneSource: Markdown;
  readonly emptyText: Markdown;
  /** Labels of the form for pasted text; at most 45 characters each. */
  readonly form: {
    readonly load: string;
    readonly reload: string;
    readonly add: string;
    readonly name: string;
    readonly text: string;
    readonly textHint: string;
  };
}

/** Words of a proposed version of a story. */
export interface ReviewMessages {
  readonly title: (name: string | null, before: string, after: string) => Markdown;
  readonly answers: (review: Review) => Markdown;
  readonly answer: (change: AnswerChange) => Markdown;
  readonly before: Markdown;
  readonly after: Markdown;
  readonly nothing: Markdown;
  readonly serving: Markdown;
  readonly apply: string;
  readonly discard: string;
  readonly rollBack: string;
  readonly applied: (version: string) => Markdown;
  readonly appliedAlone: Markdown;
  readonly discarded: Markdown;
  readonly rolledBack: (version: string) => Markdown;
  /** That the files have changed again since the card was made. */
  readonly other: Markdown;
  /** That a version was not applied since another came first; the card follows. */
  readonly outrun: Markdown;
  /** That a file given does not say which of the story's articles it replaces. */
  readonly whichArticle: (files: readonly string[]) => Markdown;
}

/** Words of golden questions. */
export interface GoldenMessages {
  readonly choose: (question: string) => Markdown;
  readonly passage: (paragraph: number, words: string) => string;
  readonly placeholder: string;
  readonly pinned: (question: string) => Markdown;
  readonly unpinned: (question: string) => Markdown;
  readonly nothingFound: Markdown;
  readonly tooLong: Markdown;
  readonly none: Markdown;
  readonly title: (count: number) => Markdown;
  readonly listed: (question: string, isKept: boolean) => Markdown;
  readonly noSuchQuestion: (typed: string) => Markdown;
}
