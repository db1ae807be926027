import type { When } from '../text/dates/read-date.ts';
import type { Markdown } from './markdown.ts';

/** A date as far as it is known; null where the printed words are all there is. */
type Known = When | null;

/** Words of the timeline. What gives a string is drawn or read out, and holds no markup. */
export interface TimelineMessages {
  readonly title: (count: number) => Markdown;
  /** What days of the week and the like are counted from: the date (ISO 8601) of the only article; null where there are several. */
  readonly countedFrom: (published: string | null) => Markdown;
  /** That an article has no date to count from. */
  readonly noDate: Markdown;
  /** Over a sentence: when; with `words`, as printed, where that is all that can be said. `also`: its other dates. */
  readonly when: (when: Known, words: string, also: readonly When[]) => Markdown;
  /** The same in a picture. */
  readonly date: (when: Known, words: string) => string;
  /** Over the sentences whose date cannot be said. */
  readonly unplaced: Markdown;
  readonly none: Markdown;
  readonly makePicture: string;
  /** In the picture: over it, where each sentence stands, and below: of how many these are the first or the next. */
  readonly heading: string;
  readonly place: (paragraph: number, article: string | null) => string;
  readonly source: (publication: string | null, shown: number, all: number, version: string) => string;
  /** What a screen reader says of the picture. */
  readonly description: (rows: readonly { readonly date: string; readonly words: string }[]) => string;
  /** Below the picture. */
  readonly caption: (shown: number, all: number) => Markdown;
  readonly noGlyph: Markdown;
  readonly cannotDraw: Markdown;
}
