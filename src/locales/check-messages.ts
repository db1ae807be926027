import type { Change, Flag, Verdict } from '../check/verdict.ts';
import type { Markdown } from './markdown.ts';

/** Words of the verdict on a quote. */
export interface CheckMessages {
  /** The verdict itself, in words. `speaker` is who is quoted, null where nobody is or it is not known. */
  readonly verdict: (
    verdict: Verdict['verdict'],
    names: { readonly speaker: string | null; readonly claimed: string | null },
  ) => Markdown;
  /** Over the verdict on one of several texts. */
  readonly checked: (text: string) => Markdown;
  /** One difference as a sentence; what is grave in it is named. */
  readonly change: (change: Change) => Markdown;
  /** What holds of the text as a whole; empty for a flag that belongs to a change. */
  readonly note: (flag: Flag) => Markdown;
  readonly nearest: Markdown;
  readonly moreChanges: (left: number) => Markdown;
  readonly moreQuotes: (left: number) => Markdown;
  readonly noWords: Markdown;
  /** That only the beginning was checked; `limit` is in characters. */
  readonly onlyBeginning: (limit: number) => Markdown;
}
