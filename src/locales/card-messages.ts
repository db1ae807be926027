import type { Markdown } from './markdown.ts';
import type { Manner } from './speech-messages.ts';

/** How the words of a card were given. */
export interface Given {
  readonly manner: Manner;
  /** The words that report it, as printed. */
  readonly cue: readonly string[];
  readonly document: string | null;
  readonly medium: string | null;
  readonly via: string | null;
}

/** What a card says besides the words. */
export interface CardLines {
  /** "Denied by Michael Flynn" where it is a denial: nobody may take the words for a claim of theirs. */
  readonly speaker: string;
  readonly given: string;
  /** Publication (or headline), date and place. */
  readonly source: string;
  readonly version: string;
}

/** Words of quote cards. What gives a string is drawn or read out, and holds no markup. */
export interface CardMessages {
  /** Labels of the button: by the quote's number in a list, or by its place. */
  readonly makeNumber: (number: number) => string;
  readonly makePlace: (paragraph: number, sentence: number) => string;
  readonly speaker: (manner: Manner, speaker: string | null) => string;
  readonly given: (given: Given) => string;
  /** A null date is one that the article does not give. */
  readonly source: (
    publication: string | null,
    date: string | null,
    paragraph: number,
    sentence: number,
  ) => string;
  readonly version: (version: string) => string;
  /** That words are left out where `[…]` stands. */
  readonly shortened: string;
  /** What a screen reader says of the picture; the words as printed, or as many as fit. */
  readonly description: (words: string, lines: CardLines, isShortened: boolean) => string;
  /** The same below the picture, without the words. */
  readonly caption: (lines: CardLines) => Markdown;
  /** Over the words, where the picture or its description is short of some. */
  readonly asText: Markdown;
  readonly noGlyph: Markdown;
  readonly cannotDraw: Markdown;
  readonly gone: Markdown;
}
