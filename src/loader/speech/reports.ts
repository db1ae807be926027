import { overlaps, type Span } from '../../text/span.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import { isDocumentNoun, isReportingCue } from './cues.ts';
import { FARTHEST_CUE, subjectAfter, subjectBefore, wordBefore } from './subjects.ts';
import { isVerb } from './verbs.ts';
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
    const report = reportByVerb(text, tokens, index, names);
    if (report) return report;
  }
  return reportAccordingTo(text, tokens, names);
}

/** Finds who speaks in the narrator's words after a quote: `the letter read`, `said Mr. Smith`. */
export function reportAfter(text: string, clause: Span, names: NameIndex): Report | null {
  const tokens = tokenize(text.slice(clause.start, clause.end), clause.start);
  const index = tokens.slice(0, FARTHEST_CUE).findIndex((_, at) => isCueAt(text, tokens, at));
  if (index < 0) return reportAccordingTo(text, tokens, names);
  return index === 0
    ? reportOf(text, tokens[index], subjectAfter(text, tokens, 0), names)
    : reportByVerb(text, tokens, index, names);
}

/** `John Smith, the mayor, said`; and of `the mayor, John Smith, said` the name, which tells more. */
function reportByVerb(
  text: string,
  tokens: readonly Token[],
  index: number,
  names: NameIndex,
): Report | null {
  const { subject, aside } = subjectBefore(text, tokens, index);
  const report = reportOf(text, tokens[index], sharedSubject(subject), names);
  if (report?.head.kind !== 'described') return report;
  const named = reportOf(text, tokens[index], aside, names);
  const isWhole = named?.head.kind === 'name' && names.startOf(named.source.end) === named.source.start;
  return isWhole ? named : report;
}

/** The source that `According to X` names anywhere in the tokens, or null. */
export function reportAccordingTo(text: string, tokens: readonly Token[], names: NameIndex): Report | null {
  const index = tokens.findIndex(
    ({ folded }, at) => folded === 'according' && tokens[at + 1]?.folded === 'to',
  );
  const according = tokens[index];
  const to = tokens[index + 1];
  if (!according || !to) return null;
  const cue = { start: according.start, end: to.end };
  return reportOf(text, cue, subjectAfter(text, tokens, index + 1), names);
}

const NOUN_MARKERS = new Set(
  'the a an this that these those his her their its my our your no some any many several such of'.split(' '),
);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** Whether the token reports speech here: not a noun ("those claims"), a passive ("was told") or "so-called". */
export function isCueAt(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !isReportingCue(token.folded) || token.word !== token.word.toLowerCase()) return false;
  if (text.charAt(token.start - 1) === '-') return false;
  const before = wordBefore(tokens, index);
  if (!before || /[,;:]/.test(text.slice(before.end, token.start))) return true;
  return !NOUN_MARKERS.has(before.folded) && !BE.has(before.folded) && !/['’]s?$/u.test(before.word);
}

const LONGEST_DESCRIPTION = 12;

function reportOf(
  text: string,
  cue: Span | undefined,
  subject: readonly Token[],
  names: NameIndex,
): Report | null {
  const first = subject[0];
  const last = subject.at(-1);
  if (!cue || !first || !last || subject.length > LONGEST_DESCRIPTION) return null;
  const source = { start: first.start, end: last.end };
  if (overlaps(cue, source)) return null;
  const head = headOf(text, subject, source, names);
  return head && { cue: { start: cue.start, end: cue.end }, source, head };
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you']);

function headOf(text: string, subject: readonly Token[], source: Span, names: NameIndex): Head | null {
  const last = subject.at(-1);
  const words = text.slice(source.start, source.end);
  if (last && subject.length === 1 && PRONOUNS.has(last.folded))
    return { kind: 'pronoun', word: last.folded };
  if (last && isDocumentNoun(last.word)) {
    return { kind: 'document', noun: last.folded, owner: names.owning(source) };
  }
  const isOne = !subject.some(({ folded }) => folded === 'and' || folded === 'or');
  const name = isOne && !isBystander(subject, source, names) ? names.endingAt(source.end) : null;
  if (name !== null) return { kind: 'name', name };
  return isDescription(words, subject) ? { kind: 'described', words } : null;
}

/** Whether the words can name a speaker: a clause of its own or words of a quotation cannot. */
function isDescription(words: string, subject: readonly Token[]): boolean {
  if (/["“”„«»]/u.test(words) || PRONOUNS.has(subject[0]?.folded ?? '')) return false;
  return !subject.some((token, index) => FINITE.test(token.word) && isVerbAt(subject, index, isReportingCue));
}

/** Forms of reporting verbs that are no nouns as well. */
const FINITE = /ed$|^(?:said|says|told|tells|wrote|writes|thought|thinks)$/u;

function isVerbAt(tokens: readonly Token[], index: number, isVerbForm: (folded: string) => boolean): boolean {
  const token = tokens[index];
  if (!token || token.word !== token.word.toLowerCase() || !isVerbForm(token.folded)) return false;
  return !NOUN_MARKERS.has(tokens[index - 1]?.folded ?? '');
}

/** `Ann Jones shrugged and` before "said": the first verb's subject is the second's. */
function sharedSubject(subject: readonly Token[]): readonly Token[] {
  if (!/^(?:and|but|or)$/u.test(subject.at(-1)?.folded ?? '')) return subject;
  const verb = subject.findIndex((_, index) => isVerbAt(subject, index, isVerb));
  return subject.slice(0, Math.max(0, verb));
}

const LINKS = new Set('of for to from at in with on by near about'.split(' '));

/** "The mayor of Ely", "an aide to Trump": the name at the end is not the one who speaks. */
function isBystander(subject: readonly Token[], source: Span, names: NameIndex): boolean {
  const start = names.startOf(source.end) ?? source.end;
  return subject.some(({ folded, end }, index) => index > 0 && end <= start && LINKS.has(folded));
}
