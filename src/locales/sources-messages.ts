import type { Counts } from '../story/statement.ts';
import type { StorySource } from '../story/sources.ts';
import type { Markdown } from './markdown.ts';

/** Words of what a story rests on. */
export interface SourcesMessages {
  readonly title: Markdown;
  /** How many sentences the publication answers for itself; `article` names it where the story has several. */
  readonly narration: (narrated: number, sentences: number, article: string | null) => Markdown;
  /** How many statements are of nobody named. */
  readonly unnamed: (counts: Counts) => Markdown;
  /** Over the sources of a kind. */
  readonly heading: (kind: StorySource['kind'], count: number) => Markdown;
  /** A source, how much it gives, the words that say so as printed, and the paragraph of the first. */
  readonly line: (
    source: Pick<StorySource, 'kind' | 'name' | 'author' | 'quotes' | 'claims'>,
    words: readonly string[],
    place: Markdown,
  ) => Markdown;
  /** That nobody's words are passed on. */
  readonly none: Markdown;
  /** In the empty menu that opens a speaker's words, and beside a name in it. */
  readonly choose: string;
  readonly count: (counts: Counts) => string;
}
