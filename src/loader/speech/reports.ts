import { sliceOf, type Span } from '../../text/span.ts';
import { sentenceAt, type BarePassage } from '../compose.ts';
import { tokenize } from '../../text/tokens.ts';
import { cueWordOf, isSpeech, type CueKind } from './clauses/lexicon.ts';
import { AUXILIARIES, RELATIVES } from './clauses/words.ts';
import type { Run } from './clauses/units.ts';
import type { Quotation } from './marks/quotation.ts';
import { readSentence } from './clauses/read-sentence.ts';
import type { ReportRuns } from './clauses/report-runs.ts';
import { unitsOf, type Unit } from './clauses/units.ts';

/** What one cue reports: who, by which word, and what. Spans of the article's text. */
export interface Report {
  readonly kind: CueKind;
  /** The cue's verb in its base form; "according" for "according to". */
  readonly lemma: string;
  readonly isNegated: boolean;
  readonly cue: Span;
  /** The words that name the source, an aside and its closing comma in it; null where the sentence names none. */
  readonly source: Span | null;
  /** The source without the aside: "Ann Jones" of "Ann Jones, the mayor,". */
  readonly core: Span | null;
  /** In order, never empty, the marks of quotations in them. */
  readonly contents: readonly Span[];
  /** 1-based. */
  readonly paragraph: number;
  /** 1-based sentence of the paragraph that holds the cue. */
  readonly sentence: number;
  /** The narrator's sentence: the article's sentences that its quotations run over are one. */
  readonly within: Span;
}

/** The reports of one paragraph, in order of their cues. */
export function readReports(
  text: string,
  passage: BarePassage,
  quotations: readonly Quotation[],
  sentences: readonly Span[],
): readonly Report[] {
  const reports: Report[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const own: Quotation[] = [];
    for (; (quotations[next]?.outer.start ?? Infinity) < sentence.end; next += 1) {
      const quotation = quotations[next];
      if (quotation) own.push(quotation);
    }
    const units = unitsOf(text, sentence, own);
    for (const runs of readSentence(units)) reports.push(toReport(text, units, runs, passage, sentence));
  }
  return reports;
}

/** The sentences of a paragraph, those parted inside a quotation joined. */
export function narratorSentences(
  text: string,
  { sentences }: BarePassage,
  quotations: readonly Quotation[],
): readonly Span[] {
  const joined: Span[] = [];
  let next = 0;
  for (const { start, end } of sentences) {
    while ((quotations[next]?.outer.end ?? Infinity) <= start) next += 1;
    const last = joined.at(-1);
    const isInside = (quotations[next]?.outer.start ?? Infinity) < start;
    const isTagged =
      quotations[next - 1]?.outer.end === last?.end &&
      isTag(text.slice(start, Math.min(end, start + LONGEST_TAG)));
    if (last && (isInside || isTagged)) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined.flatMap((sentence) => portionsOf(text, sentence, quotations));
}

/** The narrator's own words in a sentence, in characters: no prose has more; lists and hostile texts do. */
const LONGEST_SENTENCE = 1_200;

/** The sentence, or its portions where it is too long to be one, so that reading stays linear; no quotation is cut. */
function portionsOf(text: string, { start, end }: Span, quotations: readonly Quotation[]): readonly Span[] {
  if (end - start <= LONGEST_SENTENCE) return [{ start, end }];
  const portions: Span[] = [];
  let from = start;
  let at = start;
  let left = LONGEST_SENTENCE;
  const cutUntil = (to: number): void => {
    while (to - at > left) {
      const blank = text.indexOf(' ', at + left);
      if (blank < 0 || blank >= to) break;
      portions.push({ start: from, end: blank });
      from = blank + 1;
      at = from;
      left = LONGEST_SENTENCE;
    }
    left -= to - at;
  };
  for (const { outer } of spansHeld(quotations, { start, end })) {
    if (outer.start < at) continue;
    cutUntil(outer.start);
    at = outer.end;
  }
  cutUntil(end);
  return [...portions, { start: from, end }];
}

const LONGEST_TAG = 160;

/** `"Are we safe?" Ann Jones of Ely asked.`: a subject and its verb of speech, which a mark has parted from the words. */
function isTag(words: string): boolean {
  if (/^["“„«'‘]/u.test(words)) return false;
  if (/^[―—–-]\s*\p{Lu}/u.test(words)) return true;
  for (const [index, { folded, word }] of tokenize(words).entries()) {
    const cue = word === folded ? cueWordOf(folded) : null;
    if (index > 0 && cue && cue.form !== 'base' && cue.form !== 'ing')
      return (
        isSpeech(cue.kind) &&
        !/^\s+(?:that|the|he|she|it|they|[“"'])/u.test(words.slice(words.indexOf(word) + word.length))
      );
    if (index > MOST_TAG_WORDS || AUXILIARIES.has(folded) || RELATIVES.has(folded)) return false;
  }
  return false;
}

const MOST_TAG_WORDS = 8;

function toReport(
  text: string,
  units: readonly Unit[],
  { kind, lemma, isNegated, cue, source, contents }: ReportRuns,
  passage: BarePassage,
  within: Span,
): Report {
  const core = source && spanOf(units, { from: source.from, to: source.coreTo });
  const cueSpan = spanOf(units, cue);
  return {
    kind,
    lemma,
    isNegated,
    cue: cueSpan,
    source: source && spanOf(units, source),
    core,
    contents: contents.map((run) => whole(text, spanOf(units, run), within)),
    paragraph: passage.paragraph,
    sentence: sentenceAt(passage, cueSpan.start) + 1,
    within,
  };
}

function spanOf(units: readonly Unit[], { from, to }: Run): Span {
  return { start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 };
}

/** The span with the signs that belong to its first and last words: "$200", "5%", "(R-Texas)". */
function whole(text: string, { start, end }: Span, within: Span): Span {
  const before = /[$£€#@]$/u.exec(text.slice(Math.max(within.start, start - 1), start))?.[0].length ?? 0;
  const after =
    /^(?:[%°)\]]|['’](?=[.,\s]|$))+/u.exec(text.slice(end, Math.min(within.end, end + 3)))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** The quotations that begin before the span's end, from the last that begins before its start. */
function spansHeld(quotations: readonly Quotation[], { start, end }: Span): readonly Quotation[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.outer.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((quotations[to]?.outer.start ?? Infinity) < end) to += 1;
  return quotations.slice(Math.max(0, low - 1), to);
}

/** Whether the content is nothing but quotations. */
export function isAllQuoted(text: string, { contents }: Report, quotations: readonly Quotation[]): boolean {
  return contents.every((content) => {
    let from = content.start;
    for (const { outer } of spansHeld(quotations, content)) {
      if (outer.end <= from || outer.start >= content.end) continue;
      if (/[\p{L}\p{N}]/u.test(sliceOf(text, { start: from, end: Math.max(from, outer.start) })))
        return false;
      from = outer.end;
    }
    return !/[\p{L}\p{N}]/u.test(text.slice(from, content.end));
  });
}
