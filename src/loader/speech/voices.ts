import type { Span } from '../../text/span.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { FoundQuote } from './found-quote.ts';
import { headOfSource, type Head } from './heads.ts';
import { mediumOf } from './media.ts';
import { documentOf, relayOf } from './quotes.ts';
import type { Report } from './reports.ts';

/** Who was last said to speak, and in which words: what a quotation without a cue of its own may go on from. */
export interface Voice {
  readonly head: Head;
  readonly source: Span;
  readonly cue: Span | null;
  readonly document: string | null;
  readonly medium: string | null;
  readonly via: string | null;
  readonly paragraph: number;
  /** Where the last of its words, its cue or its source ends. */
  readonly end: number;
  /** Where the narrator's sentence that holds it ends. */
  readonly sentenceEnd: number;
  /** Whether the sentence ends with a colon: what comes next is said. */
  readonly opens: boolean;
}

/** The voice of a quote that is somebody's; null of any other. */
export function voiceOfQuote({
  head,
  source,
  document,
  medium,
  via,
  paragraph,
  quotation,
  cue,
  within,
}: FoundQuote): Voice | null {
  if (!head || !source) return null;
  const end = Math.max(quotation.outer.end, cue?.end ?? 0, source.end);
  return {
    head,
    source,
    cue,
    document,
    medium,
    via,
    paragraph,
    end,
    sentenceEnd: Math.max(within.end, end),
    opens: false,
  };
}

/** The voice of a report whose source can be somebody; null of any other. */
export function voiceOfReport(
  text: string,
  report: Report,
  reports: readonly Report[],
  names: NameIndex,
): Voice | null {
  const { core, source, cue, contents, paragraph, within } = report;
  const head = headOfSource(text, core, source, names);
  if (!head || !source) return null;
  const end = Math.max(cue.end, source.end, ...contents.map((content) => content.end));
  return {
    head,
    source,
    cue,
    document: documentOf(text, report, head.kind === 'document' ? head.noun : null)?.noun ?? null,
    medium: mediumOf(text, report),
    via: relayOf(text, report, reports, names),
    paragraph,
    end,
    sentenceEnd: within.end,
    opens: text.slice(cue.start, within.end).trimEnd().endsWith(':'),
  };
}
