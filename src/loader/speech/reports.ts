import { overlaps, type Span } from '../../text/span.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import { isDocumentNoun, isReportingCue } from './cues.ts';
import type { NameIndex } from '../names/name-index.ts';

/** What the words beside a cue name. */
export type Head =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'pronoun'; readonly word: string }
  | { readonly kind: 'document'; readonly noun: string; readonly owner: string | null }
  | { readonly kind: 'described'; readonly words: string };

/** A cue and the words that name its source: "the letter read". */
export interface Report {
  readonly cue: Span;
  readonly source: Span;
  readonly head: Head;
}

/** Finds who speaks in the narrator's words before a quote: `Flynn's spokesperson said that`. */
export function reportBefore(text: string, clause: Span, names: NameIndex): Report | null {
  const tokens = tokenize(text.slice(clause.start, clause.end), clause.start);
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    if (!isCueAt(text, tokens, index)) continue;
    const report = reportOf(text, tokens[index], subjectBefore(text, tokens, index), names);
    if (report) return report;
  }
  return null;
}

/** Finds who speaks in the narrator's words after a quote: `the letter read`, `said Mr. Smith`. */
export function reportAfter(text: string, clause: Span, names: NameIndex): Report | null {
  const tokens = tokenize(text.slice(clause.start, clause.end), clause.start);
  const index = tokens.slice(0, FARTHEST_CUE).findIndex((_, at) => isCueAt(text, tokens, at));
  if (index < 0) return reportAccordingTo(text, tokens, names);
  const subject = index === 0 ? subjectAfter(text, tokens, 0) : subjectBefore(text, tokens, index);
  return reportOf(text, tokens[index], subject, names);
}

/** A cue stands near its quote: beyond a dozen words it belongs to something else. */
const FARTHEST_CUE = 12;

/** The source that `According to X` names anywhere in the tokens, or null. */
export function reportAccordingTo(text: string, tokens: readonly Token[], names: NameIndex): Report | null {
  const index = tokens.findIndex(
    ({ folded }, at) => folded === 'according' && tokens[at + 1]?.folded === 'to',
  );
  const to = tokens[index + 1];
  if (index < 0 || !to) return null;
  return reportOf(text, to, subjectAfter(text, tokens, index + 1), names);
}

const NOUN_MARKERS = new Set(
  'the a an this that these those his her their its my our your no some any many several such of'.split(' '),
);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** Whether the token reports speech here: not a noun ("those claims"), not a passive ("was told"). */
export function isCueAt(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !isReportingCue(token.folded) || token.word !== token.word.toLowerCase()) return false;
  const before = wordBefore(tokens, index);
  if (!before || /[,;:]/.test(text.slice(before.end, token.start))) return true;
  return !NOUN_MARKERS.has(before.folded) && !BE.has(before.folded) && !/['’]s?$/u.test(before.word);
}

/** The nearest word before `index` that is no filler. */
function wordBefore(tokens: readonly Token[], index: number): Token | undefined {
  return tokens.slice(Math.max(0, index - MOST_FILLERS), index).findLast(({ folded }) => !isFiller(folded));
}

const MOST_FILLERS = 6;

const FILLERS = new Set(
  'also then later both once never not has have had did does do would will could again earlier now already still'.split(
    ' ',
  ),
);

/** Auxiliaries and adverbs that may stand between a subject and its verb. */
function isFiller(folded: string): boolean {
  return FILLERS.has(folded) || (folded.length > 4 && folded.endsWith('ly'));
}

const CLAUSE_OPENERS = new Set(
  'that when while because although though if as where which who but whether'.split(' '),
);

/** The tokens of the subject whose verb stands at `index`; a phrase between commas after it is stepped over. */
export function subjectBefore(text: string, tokens: readonly Token[], index: number): readonly Token[] {
  let subject = clauseBefore(text, tokens, index);
  const boundary = index - subject.length - 1;
  const bare = subject.filter(({ folded }) => !isFiller(folded));
  const endsOnComma = /,/.test(text.slice(tokens[boundary]?.end ?? 0, tokens[boundary + 1]?.start ?? 0));
  if (bare.length === 0 && boundary >= 0 && endsOnComma) {
    const appositive = clauseBefore(text, tokens, boundary + 1);
    subject = clauseBefore(text, tokens, boundary + 1 - appositive.length);
  }
  const last = subject.findLastIndex(({ folded }) => !isFiller(folded));
  return withoutTimePhrase(subject.slice(0, last + 1));
}

function clauseBefore(text: string, tokens: readonly Token[], index: number): readonly Token[] {
  let start = index;
  while (start > 0 && index - start < LONGEST_CLAUSE) {
    const token = tokens[start - 1];
    const next = tokens[start];
    if (!token || (next && /[,;:()—–]|\. | - /u.test(text.slice(token.end, next.start)))) break;
    if (CLAUSE_OPENERS.has(token.folded)) break;
    start -= 1;
  }
  return tokens.slice(start, index);
}

/** Past this many words no subject is read: it is longer than any description that is kept. */
const LONGEST_CLAUSE = 40;

const LEADING = new Set('and but so yet meanwhile however then still'.split(' '));

function withoutTimePhrase(subject: readonly Token[]): readonly Token[] {
  const [first, second] = subject;
  if (first && LEADING.has(first.folded)) return withoutTimePhrase(subject.slice(1));
  if (
    first &&
    second &&
    /^(?:on|in|by|late|earlier)$/.test(first.folded) &&
    /^(?:\p{Lu}\p{Ll}+day|\d{4})$/u.test(second.word)
  ) {
    return subject.slice(2);
  }
  return subject;
}

const AFTER_SUBJECT = new Set(
  'in on at during after before to as when while about from that last this early late through via'.split(' '),
);

function subjectAfter(text: string, tokens: readonly Token[], index: number): readonly Token[] {
  const subject: Token[] = [];
  for (const token of tokens.slice(index + 1, index + 1 + FARTHEST_CUE)) {
    const last = subject.at(-1) ?? tokens[index];
    if (last && /[,;:()—–"“]|\. (?!\p{Lu})| - /u.test(text.slice(last.end, token.start))) break;
    if (AFTER_SUBJECT.has(token.folded)) break;
    subject.push(token);
  }
  return subject;
}

const LONGEST_DESCRIPTION = 12;

function reportOf(
  text: string,
  cue: Token | undefined,
  subject: readonly Token[],
  names: NameIndex,
): Report | null {
  const first = subject[0];
  const last = subject.at(-1);
  if (!cue || !first || !last || subject.length > LONGEST_DESCRIPTION) return null;
  const source = { start: first.start, end: last.end };
  if (overlaps(cue, source)) return null;
  return { cue: { start: cue.start, end: cue.end }, source, head: headOf(text, subject, source, names) };
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you']);

function headOf(text: string, subject: readonly Token[], source: Span, names: NameIndex): Head {
  const last = subject.at(-1);
  const words = text.slice(source.start, source.end);
  if (last && subject.length === 1 && PRONOUNS.has(last.folded))
    return { kind: 'pronoun', word: last.folded };
  if (last && isDocumentNoun(last.word)) {
    return { kind: 'document', noun: last.folded, owner: names.owning(source) };
  }
  const isOne = !subject.some(({ folded }) => folded === 'and' || folded === 'or');
  const name = isOne ? names.endingAt(source.end) : null;
  return name === null ? { kind: 'described', words } : { kind: 'name', name };
}
