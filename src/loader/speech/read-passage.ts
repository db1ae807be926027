import type { Span } from '../../text/span.ts';
import type { BarePassage } from '../compose.ts';
import type { NameIndex } from '../names/name-index.ts';
import { findClaims, type FoundClaim } from './claims.ts';
import { continued, type Heard } from './continuation.ts';
import type { FoundQuote } from './found-quote.ts';
import { findQuotations } from './marks/quotation-marks.ts';
import { readQuote } from './quotes.ts';
import { narratorSentences, readReports, type Report } from './reports.ts';
import { voiceOfQuote, voiceOfReport, type Voice } from './voices.ts';

/** What one paragraph says in others' words, and what was heard last in it. */
export interface PassageSpeech {
  readonly quotes: readonly FoundQuote[];
  readonly claims: readonly FoundClaim[];
  readonly heard: Heard;
}

/** Reads the quotations and the claims of one paragraph; `before` is what was heard before it. */
export function readPassage(
  text: string,
  passage: BarePassage,
  before: Heard,
  names: NameIndex,
): PassageSpeech {
  const quotations = findQuotations(text, passage.span);
  const sentences = narratorSentences(text, passage, quotations);
  const reports = readReports(text, passage, quotations, sentences);
  const reportsOf = bySentence(reports);
  const inSentence = ({ start }: Span): readonly Report[] => reportsOf.get(start) ?? [];
  const quotes: FoundQuote[] = [];
  let { voice } = before;
  let next = 0;
  const hear = (end: number): void => {
    for (let report = reports[next]; report && report.cue.end <= end; report = reports[(next += 1)]) {
      voice = later(voice, voiceOfReport(text, report, inSentence(report.within), names));
    }
  };
  let at = 0;
  for (const quotation of quotations) {
    while ((sentences[at]?.end ?? Infinity) <= quotation.outer.start) at += 1;
    hear(quotation.outer.start);
    const sentence = sentences[at] ?? passage.span;
    const read = readQuote(text, passage, quotation, inSentence(sentence), sentence, names);
    const quote = quotes.at(-1) ?? before.quote;
    const heard = { quote, voice, sentence: sentences[at - 1] ?? before.sentence };
    const whole = continued(text, read, heard, passage);
    quotes.push(whole);
    voice = voiceOfQuote(whole) ?? voice;
  }
  hear(passage.span.end);
  return {
    quotes,
    claims: [...reportsOf.values()].flatMap((own) => findClaims(text, own, quotations, names)),
    heard: { quote: quotes.at(-1) ?? before.quote, voice, sentence: sentences.at(-1) ?? null },
  };
}

/** The voice that ends later; the new one of two that end together. */
function later(voice: Voice | null, heard: Voice | null): Voice | null {
  return heard && heard.end >= (voice?.end ?? 0) ? heard : voice;
}

/** Reports by where their sentence starts: those of one sentence hold or relay each other, others never do. */
function bySentence(reports: readonly Report[]): ReadonlyMap<number, readonly Report[]> {
  const groups = new Map<number, Report[]>();
  for (const report of reports) {
    const own = groups.get(report.within.start);
    if (own) own.push(report);
    else groups.set(report.within.start, [report]);
  }
  return groups;
}
