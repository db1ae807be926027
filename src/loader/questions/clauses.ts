import type { Span } from '../../text/span.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import { isReportingCue } from '../speech/clauses/lexicon.ts';
import type { NameIndex } from '../names/name-index.ts';
import { baseOfPast, isAuxiliary } from './verbs.ts';

/** A sentence's main clause where it begins with a name: who, the verb, and what follows it. */
export interface Clause {
  /** The subject's fullest name. */
  readonly subject: string;
  readonly verb: Token;
  /** From the verb to where the clause's core ends, before a time, a place or a further clause. */
  readonly predicate: Span;
}

/** Reads `Name[, somebody or something,] verb …` off a sentence; null where it is built otherwise. */
export function readClause(text: string, sentence: Span, names: NameIndex): Clause | null {
  const tokens = tokenize(text.slice(sentence.start, sentence.end), sentence.start);
  const at = tokens.findIndex(({ end }) => names.endingAt(end) !== null);
  const nameToken = tokens[at];
  const subject = nameToken && at <= LATEST_SUBJECT ? names.endingAt(nameToken.end) : null;
  if (!nameToken || subject === null || hasBreak(text, tokens.slice(0, at + 1), BEFORE_SUBJECT)) return null;
  if (tokens.slice(0, at).some(({ folded }) => OPENS_WITHOUT_SUBJECT.has(folded))) return null;
  const named = tokens.findIndex(({ start }) => start >= (names.startOf(nameToken.end) ?? nameToken.start));
  const verbAt = commaAfter(text, tokens, named - 1) ? at + 1 : verbAfter(text, tokens, at);
  const verb = tokens[verbAt];
  if (!verb || !(isAuxiliary(verb.folded) || baseOfPast(verb.folded) !== null)) return null;
  if (isReportingCue(verb.folded)) return null;
  const end = coreEnd(text, tokens, verbAt);
  const last = tokens[end - 1];
  if (!last || end - verbAt < SHORTEST_PREDICATE || end - verbAt > LONGEST_PREDICATE) return null;
  if (tokens.slice(verbAt, end).some(({ folded }) => PRONOUNS.has(folded))) return null;
  return { subject, verb, predicate: { start: verb.start, end: last.end } };
}

const LATEST_SUBJECT = 7;
const SHORTEST_PREDICATE = 2;
const LONGEST_PREDICATE = 10;
const BEFORE_SUBJECT = /[;:()"“]/u;
const OPENS_WITHOUT_SUBJECT = new Set(
  'according in on at after before when while as if for with by two both'.split(' '),
);
const PRONOUNS = new Set(
  'he she it they his her its their him them this that these those i we my our you'.split(' '),
);
const ENDS_CORE = new Set(
  'in at on after before following that when while and but or by with amid because during since until under over who which where whether if'.split(
    ' ',
  ),
);

function hasBreak(text: string, tokens: readonly Token[], pattern: RegExp): boolean {
  return tokens
    .slice(1)
    .some((token, index) => pattern.test(text.slice(tokens[index]?.end ?? 0, token.start)));
}

/** The verb stands right after the name, or after a phrase between two commas. */
function verbAfter(text: string, tokens: readonly Token[], nameAt: number): number {
  if (!commaAfter(text, tokens, nameAt)) return nameAt + 1;
  const close = tokens.findIndex((_, index) => index > nameAt && commaAfter(text, tokens, index));
  return close < 0 ? -1 : close + 1;
}

function commaAfter(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && text.charAt(token.end) === ',';
}

function coreEnd(text: string, tokens: readonly Token[], verbAt: number): number {
  let end = verbAt + 1;
  while (end < tokens.length) {
    const token = tokens[end];
    const before = tokens[end - 1];
    if (!token || !before || ENDS_CORE.has(token.folded)) break;
    if (/[,;:()"“—–]| - /u.test(text.slice(before.end, token.start))) break;
    end += 1;
  }
  return end;
}
