import type { Verdict } from '../../../check/verdict.ts';
import { linkTo } from '../../../reply/place/link.ts';
import type { Story } from '../../../story/story.ts';
import { sliceOf } from '../../../text/span.ts';

/** A verdict as `check --json` prints it. */
export interface CheckJson {
  readonly verdict: Verdict['verdict'];
  /** Where the words stand, or for `not-in-story` the nearest sentence. Offsets are UTF-16 units of the article's text. */
  readonly matches: readonly {
    readonly article: string;
    /** 1-based; 0 for a headline or a related title. */
    readonly paragraph: number;
    readonly sentence: number;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly quoted: boolean;
    readonly speaker: string | null;
    readonly url: string | null;
  }[];
  readonly diff: Verdict['diff'];
  readonly flags: Verdict['flags'];
}

/** A verdict as JSON. */
export function checkJson({ verdict, matches, diff, flags }: Verdict, { articles }: Story): CheckJson {
  return {
    verdict,
    matches: matches.flatMap(({ article, paragraph, sentence, span, isQuoted, speaker }) => {
      const printed = articles[article];
      if (printed === undefined) return [];
      const text = sliceOf(printed.text, span);
      const url = linkTo(printed, paragraph === 0 ? null : span);
      return [{ article: printed.id, paragraph, sentence, ...span, text, quoted: isQuoted, speaker, url }];
    }),
    diff,
    flags,
  };
}
