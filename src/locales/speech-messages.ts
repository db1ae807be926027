import type { Counts, Statement } from '../story/statement.ts';
import type { Markdown } from './markdown.ts';

/** How a statement is given: quoted, quoted in part, reported in the narrator's words, or denied. */
export type Manner = Statement['kind'] | 'denied';

/** Words of what speakers say. */
export interface QuoteMessages {
  /** Whose words these are, and how many; a null speaker is everybody. With `about`, those on a topic only. */
  readonly title: (speaker: string | null, counts: Counts, about: string | null) => Markdown;
  /** How a statement is given; with `speaker`, by whom: "denied by Flynn". */
  readonly manner: (manner: Manner) => Markdown;
  readonly mannerOf: (manner: Manner, speaker: string | null) => Markdown;
  /** The words that report a statement, as printed (source and cue), its medium and who reports it. */
  readonly reported: (
    words: readonly string[],
    document: string | null,
    medium: string | null,
    via: string | null,
  ) => Markdown;
  /** A speaker in a list of choices: "Michael Flynn — 5 quotes, 2 claims". */
  readonly choice: (speaker: string, counts: Counts) => string;
  readonly showing: (speaker: string, typed: string) => Markdown;
  readonly nobody: (typed: string) => Markdown;
  readonly noQuotes: Markdown;
  /** That nothing said is about the topic, so that all is shown; a null speaker is everybody. */
  readonly nothingAbout: (speaker: string | null, about: string) => Markdown;
  readonly whoIsQuoted: Markdown;
  /** Label of the link to statement number `number`. */
  readonly open: (number: number) => string;
}

/** Words of the cast of the story. */
export interface CastMessages {
  readonly title: (count: number) => Markdown;
  /** One of the cast in the list: a name, the first role in the article's words, and how much they say. */
  readonly line: (name: string, role: string | null, counts: Counts) => Markdown;
  readonly member: (name: string) => Markdown;
  /** A role in the article's words and where it stands. */
  readonly role: (words: string, place: Markdown) => Markdown;
  readonly noRole: Markdown;
  readonly speaksFor: (principal: string) => Markdown;
  readonly says: (counts: Counts) => Markdown;
  readonly more: (left: number) => Markdown;
  /** In the empty menu. */
  readonly choose: string;
  /** What is beside a name in the menu. */
  readonly count: (counts: Counts) => string;
  /** Label of the button that opens all that somebody says. */
  readonly allWords: (name: string) => string;
  readonly showing: (name: string, typed: string) => Markdown;
  readonly unknown: (typed: string) => Markdown;
  readonly nobody: Markdown;
}

/** Words of what is said on a topic. */
export interface SaidMessages {
  readonly title: (topic: string, statements: number, narrated: number) => Markdown;
  /** Over what the publication says for itself. */
  readonly narration: (publication: string | null) => Markdown;
  readonly nothing: (topic: string) => Markdown;
  /** Label of the button that shows it; a null topic is all of them. */
  readonly open: (topic: string | null) => string;
}
