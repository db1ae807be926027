import { holdsVerb } from './clause-verbs.ts';
import { phraseStart } from './phrase-start.ts';
import { LONGEST_SUBJECT, type Unit } from './units.ts';
import { CONJUNCTIONS, DAYS, PREPOSITIONS, RELATIVES } from './words.ts';

/** The nearest mark of the kind before `close`, no quotation and no other clause between; null where none is. */
export function markBefore(
  units: readonly Unit[],
  close: number,
  kind: Unit['kind'] | undefined,
): number | null {
  for (let at = close - 1; at > 0 && close - at < LONGEST_SUBJECT; at -= 1) {
    const unit = units[at];
    if (unit?.kind === 'quote' || unit?.kind === 'colon' || unit?.kind === 'semicolon') return null;
    if (unit?.kind === kind) return at === close - 1 ? null : at;
  }
  return null;
}

/** "a Democrat from Vermont", "who leads the town", "D-Vt.": words about the name before them. */
export function isAside(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from];
  if (first?.kind !== 'word') return false;
  if (RELATIVES.has(first.folded)) return true;
  if (CONJUNCTIONS.has(first.folded) || /^(?:and|or|nor|he|she|they|it|i|we)$/u.test(first.folded))
    return false;
  return !holdsVerb(units, from, to) || OPENS_ASIDE.test(first.folded);
}

const OPENS_ASIDE = /^(?:a|an|the|his|her|its|their|one|former|chairman|president|director)$/u;

/**
 * The mark that opens a further aside before the one that opens at `close`, or null: an age, "of Raleigh" and "N.C."
 * in `Harry Bond, 30, of Raleigh, N.C., who was asked, said`, or an apposition to a name.
 */
export function asideBefore(
  units: readonly Unit[],
  close: number,
  kind: Unit['kind'] | undefined,
): number | null {
  const open = markBefore(units, close, kind);
  if (open === null || open === 0) return null;
  const first = units[open + 1];
  const name = units[open - 1];
  if (first?.kind !== 'word' || name?.kind !== 'word') return null;
  const length = close - open - 1;
  if (RELATIVES.has(first.folded)) return open;
  if (/^\d+$/u.test(first.word) && length === 1) return open;
  const isName = (name.isCapital && !DAYS.has(name.folded)) || /^\d+$/u.test(name.word);
  if (!isName) return null;
  if ((first.folded === 'of' || first.folded === 'from') && length <= 5) return open;
  if (PREPOSITIONS.has(first.folded) && name.isCapital && length <= 10) return open;
  if (first.isCapital && length <= 2) return isPlaceBehind(units, open, kind) ? open : null;
  return OPENS_ASIDE.test(first.folded) && !first.isCapital && !isInPhrase(units, open) ? open : null;
}

/** `of Raleigh, N.C.`: whether the words before the mark end on a place, which the words behind it belong to. */
function isPlaceBehind(units: readonly Unit[], open: number, kind: Unit['kind'] | undefined): boolean {
  const start = (markBefore(units, open, kind) ?? -1) + 1;
  return units
    .slice(start, open)
    .some(({ folded }, at) => PREPOSITIONS.has(folded) && open - start - at <= 4);
}

/** `In Washington, the mayor said`: the name before the mark belongs to an opening phrase. */
function isInPhrase(units: readonly Unit[], open: number): boolean {
  const start = phraseStart(units, open);
  const first = units[start]?.folded ?? '';
  return PREPOSITIONS.has(first) || CONJUNCTIONS.has(first) || first === 'according';
}
