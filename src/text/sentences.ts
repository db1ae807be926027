import { trimSpan, type Span } from './span.ts';

/**
 * The sentences of `text` from `within.start` to `within.end`, trimmed, in order, none empty; what lies between
 * them is white space only. Starts from `Intl.Segmenter` (F1 95.0 on GUM news) and joins what it wrongly parts:
 * after abbreviations and initials, inside brackets, before a lower-case word.
 */
export function splitSentences(text: string, within: Span): readonly Span[] {
  const sentences: Span[] = [];
  for (const { segment, index } of SEGMENTER.segment(text.slice(within.start, within.end))) {
    const next = trimSpan(text, { start: within.start + index, end: within.start + index + segment.length });
    if (next.start === next.end) continue;
    const last = sentences.at(-1);
    if (last && isOneSentence(text.slice(last.start, last.end), text.slice(next.start, next.end))) {
      sentences[sentences.length - 1] = { start: last.start, end: next.end };
    } else {
      sentences.push(next);
    }
  }
  return sentences;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Abbreviations that a name or a number follows: a full stop after one never ends a sentence. */
const BEFORE_NAME =
  /(?:^|[\s([“"'‘])(?:mr|mrs|ms|messrs|dr|prof|gen|lt|maj|col|capt|cpt|sgt|cmdr|adm|sen|rep|reps|sens|gov|pres|rev|fr|hon|st|mt|ft|no|nos|vs|v|art|fig|sec|vol|pp|ret|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|e\.g|i\.e|cf|approx|dept|univ|lt\.? gen|brig|supt|det|insp|messrs)\.$/iu;

/** Abbreviations that may end a sentence: one goes on only before a word that rarely begins one. */
const MAY_END = /(?:^|[\s([“"'‘])(?:inc|corp|ltd|co|jr|sr|bros|etc|a\.m|p\.m|ph\.d|(?:\p{Lu}\.)+\p{Lu})\.$/iu;

const INITIAL = /(?:^|[\s([“"'‘])\p{Lu}\.$/u;
const STARTERS =
  /^["'“‘([]*(?:The|A|An|He|She|It|They|We|I|You|This|That|These|Those|There|In|On|At|But|And|However|His|Her|Their|Its|Our|My|If|When|While|As|After|Before|For|From|With|By|Some|Many|Most|What|Who|How|Why|Where|No|Not|So|Then|Now|One|Two|According)\b/u;

function isOneSentence(before: string, after: string): boolean {
  if (/^[\p{Ll}]/u.test(after) && !/[!?]$/u.test(before)) return true;
  if (/^[)\]}”’"'»…,;:.!?]+(?:\s|$)/u.test(after)) return true;
  if (/^["'”’)\]]*\s*\p{Ll}/u.test(after) && /["”’']$/u.test(before)) return true;
  if (BEFORE_NAME.test(before) || /^\d{1,3}[.)]$/.test(before)) return true;
  if (INITIAL.test(before) && !/\b(?:I|A)\.$/.test(before)) return true;
  if (MAY_END.test(before) && !STARTERS.test(after) && /^[\p{L}\p{N}]/u.test(after)) return true;
  return isBracketOpen(before) && after.length < 400 && /^[^([]*[)\]]/u.test(after);
}

/** Whether a bracket opened in `sentence` is still open at its end. */
function isBracketOpen(sentence: string): boolean {
  const opened = sentence.match(/[([]/gu)?.length ?? 0;
  const closed = sentence.match(/[)\]]/gu)?.length ?? 0;
  return opened > closed;
}
