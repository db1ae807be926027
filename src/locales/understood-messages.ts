import type { Markdown } from './markdown.ts';

/** Words of how a question was understood. */
export interface UnderstoodMessages {
  /** How a question that leans on the last one was read. */
  readonly readAs: (question: string) => Markdown;
  /** Label of the button that asks it as it was typed, and the way where there is no room for the button. */
  readonly notMeant: string;
  readonly askAsTyped: Markdown;
  /** Which question was found in a message. */
  readonly asked: (question: string) => Markdown;
  /** Over passages that are about a message which asks nothing. */
  readonly about: Markdown;
  readonly nothingAbout: Markdown;
  readonly noWords: Markdown;
}
