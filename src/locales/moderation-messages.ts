import type { FeedbackKind, GapCount } from '../shelf/counted.ts';
import type { GuildSettings } from '../shelf/settings.ts';
import type { Sureness } from '../retrieval/sureness.ts';
import type { Markdown } from './markdown.ts';

/** Words of what moderators settle. */
export interface SettingsMessages {
  readonly title: Markdown;
  /** That they are changed at once and for whom. */
  readonly intro: Markdown;
  /** What holds now, and what it means. `moderatorRole` is shown as Discord's mention. */
  readonly state: {
    readonly [Key in keyof GuildSettings]: (value: GuildSettings[Key]) => Markdown;
  };
  readonly setReplies: (to: GuildSettings['replies']) => string;
  readonly setGaps: (to: boolean) => string;
  readonly chooseLanguage: string;
  /** That replies are in the language of the server, in the menu of languages. */
  readonly automatic: string;
  readonly chooseRole: string;
  readonly chooseSureness: string;
  readonly sureness: (sureness: Sureness) => { readonly label: string; readonly description: string };
  readonly choosePerMinute: string;
  readonly perMinute: (count: number) => string;
  readonly saved: Markdown;
  readonly notSaved: Markdown;
  /** That the bot keeps nothing for servers here. */
  readonly noServer: Markdown;
}

/** Words of the report on what the story lacks and what readers find wrong. */
export interface GapsMessages {
  readonly title: (count: number) => Markdown;
  readonly explained: Markdown;
  readonly none: Markdown;
  readonly off: Markdown;
  readonly line: (gap: GapCount) => Markdown;
  readonly more: (left: number) => Markdown;
  readonly feedback: Markdown;
  /** How often an answer from a passage was said to be wrong, by kind. */
  readonly wrong: (passage: string, counts: readonly (readonly [FeedbackKind, number])[]) => Markdown;
  readonly noFeedback: Markdown;
  /** Heading of the picture. */
  readonly chart: string;
  /** What a screen reader says of the picture. */
  readonly chartDescribed: (gaps: readonly GapCount[]) => string;
  readonly file: string;
  /** Heads of the columns of the file. */
  readonly columns: Readonly<Record<'kind' | 'words' | 'count' | 'first' | 'last', string>>;
  readonly asked: string;
}

/** Words of a reader's report on an answer. */
export interface FeedbackMessages {
  readonly ask: Markdown;
  readonly choose: string;
  readonly kind: (kind: FeedbackKind) => { readonly label: string; readonly description: string };
  readonly thanks: (kind: FeedbackKind) => Markdown;
  /** That nothing is counted here. */
  readonly off: Markdown;
}

/** Words of the buttons on answers, and of what they show. */
export interface ActionMessages {
  readonly showInContext: string;
  readonly morePassages: string;
  readonly wrong: string;
  readonly recheck: string;
  readonly back: string;
  readonly share: string;
  /** Who shared a message, as Discord's mention of a user's id. */
  readonly sharedBy: (user: string) => Markdown;
  /** Over the passage that an answer cites, in its surroundings; `isMarked` where its sentence is in bold. */
  readonly inContext: (paragraph: number, isMarked: boolean) => Markdown;
  readonly further: Markdown;
  readonly noFurther: Markdown;
  /** That the story has changed since an answer was posted, so that its place is not known any more. */
  readonly placeGone: Markdown;
}

/** Words of checking an old answer against the story of now. */
export interface RecheckMessages {
  readonly title: (isSameVersion: boolean) => Markdown;
  readonly unchanged: (words: string, place: Markdown) => Markdown;
  readonly reworded: (words: string) => Markdown;
  readonly withdrawn: (words: string) => Markdown;
  readonly more: (left: number) => Markdown;
}
