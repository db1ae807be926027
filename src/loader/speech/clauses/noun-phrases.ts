import { asideBefore, isAside, markBefore } from './asides.ts';
import { isClauseVerb } from './clause-verbs.ts';
import { isInRelative, phraseStart } from './phrase-start.ts';
import type { Unit } from './units.ts';
import { CONJUNCTIONS, DAYS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, isAdverb } from './words.ts';

/** A subject, as indexes into a sentence's units, ends exclusive. */
export interface NounPhrase {
  readonly from: number;
  /** Where the head's own phrase ends, an aside between commas left out: "Ann Jones" of "Ann Jones, the mayor,". */
  readonly coreTo: number;
  /** Where all of it ends, the aside and its closing comma in it. */
  readonly to: number;
}

/** The subject whose verb group begins at `index`; null where none stands directly before it. */
export function subjectBefore(units: readonly Unit[], index: number): NounPhrase | null {
  const last = units[index - 1];
  if (!last) return null;
  if (last.kind === 'comma' || last.kind === 'dash') return withAside(units, index);
  if (last.kind !== 'word' && last.kind !== 'close') return null;
  return plainSubject(units, index);
}

function plainSubject(units: readonly Unit[], end: number): NounPhrase | null {
  const last = units[end - 1];
  if (!last) return null;
  if (isRelative(units, end - 1)) return { from: end - 1, coreTo: end, to: end };
  if (isLonePronoun(units, end - 1)) return { from: end - 1, coreTo: end, to: end };
  const start = withoutOpening(units, phraseStart(units, end), end);
  if (start >= end || isClosedClass(units, start, end)) return null;
  return { from: start, coreTo: end, to: end };
}

/** "he", "who", "it": a subject of one word, whatever stands before it. */
function isLonePronoun(units: readonly Unit[], index: number): boolean {
  const { folded = '', kind } = units[index] ?? {};
  if (kind !== 'word') return false;
  // "Researchers who studied it said": an object, and no subject.
  if (folded === 'it' || folded === 'you')
    return !isClauseVerb(units, index - 1) || !isInRelative(units, index - 1);
  return SUBJECT_PRONOUNS.has(folded) || folded === 'who';
}

/** "a letter that says", "the poll, which found": the relative is the subject. */
function isRelative(units: readonly Unit[], index: number): boolean {
  const { folded = '' } = units[index] ?? {};
  const before = units[index - 1];
  if (folded === 'which') return index > 0;
  return (
    folded === 'that' &&
    before?.kind === 'word' &&
    !isClauseVerb(units, index - 1) &&
    !PREPOSITIONS.has(before.folded) &&
    !/^(?:say|says|said|so|and|or|but)$/u.test(before.folded)
  );
}

/** Whether the phrase is a single function word: "and", "to", "that". */
function isClosedClass(units: readonly Unit[], from: number, to: number): boolean {
  const word = units[from];
  if (to - from !== 1 || word?.kind !== 'word') return false;
  const { folded } = word;
  return (
    /^(?:and|or|but|to|then|not|there|here|which|so|as)$/u.test(folded) ||
    PREPOSITIONS.has(folded) ||
    (CONJUNCTIONS.has(folded) && folded !== 'that') ||
    (isAdverb(folded) && !/^(?:all|both|most|many|some|few|others?)$/u.test(folded)) ||
    DAYS.has(folded)
  );
}

/** `John Smith, the mayor of Ely, said`: the subject before one aside or several. */
function withAside(units: readonly Unit[], index: number): NounPhrase | null {
  const kind = units[index - 1]?.kind;
  let open = markBefore(units, index - 1, kind);
  if (open === null || !isAside(units, open + 1, index - 1)) return null;
  for (let more = asideBefore(units, open, kind); more !== null; more = asideBefore(units, open, kind))
    open = more;
  const core = plainSubject(units, open);
  return core && { ...core, to: index };
}

const LEADING = new Set(
  'and but so yet meanwhile however then still also later instead nevertheless now today yesterday earlier once'.split(
    ' ',
  ),
);

/** The phrase without "But" or "On Monday" at its head. */
function withoutOpening(units: readonly Unit[], start: number, end: number): number {
  let from = start;
  while (from < end - 1) {
    const folded = units[from]?.folded ?? '';
    if (!LEADING.has(folded) && !DAYS.has(folded)) break;
    from += 1;
  }
  const first = units[from];
  if (!first || !PREPOSITIONS.has(first.folded)) return from;
  return behindOpening(units, from, end);
}

/** `In a statement the mayor said`, `On Monday Trump said`: where the subject begins behind an opening phrase. */
function behindOpening(units: readonly Unit[], from: number, end: number): number {
  for (let at = end - 1; at > from + 1; at -= 1) {
    const unit = units[at];
    const before = units[at - 1];
    if (!unit || !before) break;
    if (PREPOSITIONS.has(unit.folded)) continue;
    if (before.kind !== 'word') return at;
    if (DAYS.has(before.folded) || /^\d/u.test(before.word)) return at;
    if (PREPOSITIONS.has(before.folded) || DETERMINERS.has(before.folded)) continue;
    if (DETERMINERS.has(unit.folded)) return at;
    if (unit.isCapital && !before.isCapital && at - from > 2) return at;
  }
  return end;
}
