import { holdsVerb, isClauseVerb } from './clause-verbs.ts';
import { LONGEST_SUBJECT, type Unit } from './units.ts';
import { AUXILIARIES, CONJUNCTIONS, DAYS, DETERMINERS, PREPOSITIONS, RELATIVES } from './words.ts';

/** Where the run of words that make up one subject begins, going back from `end`. */
export function phraseStart(units: readonly Unit[], end: number): number {
  let start = end;
  let isList = false;
  while (start > 0 && end - start < LONGEST_SUBJECT) {
    const unit = units[start - 1];
    if (!unit) break;
    if (unit.kind === 'close') {
      const open = openBracket(units, start - 1);
      if (open === null) break;
      start = open;
      continue;
    }
    if (unit.kind === 'comma') {
      const item = isList ? listItemStart(units, start - 1) : null;
      if (item === null) break;
      start = item;
      continue;
    }
    if (unit.kind !== 'word' || endsBefore(units, start - 1, end)) break;
    isList ||= unit.folded === 'and' || unit.folded === 'or';
    start -= 1;
  }
  return start;
}

/** Whether the word at `index` cannot be part of the subject that ends before `end`. */
function endsBefore(units: readonly Unit[], index: number, end: number): boolean {
  const unit = units[index];
  if (!unit) return true;
  const { folded } = unit;
  if (RELATIVES.has(folded) || folded === 'that') {
    // "Researchers who studied it said": the clause is the subject's own where it has a verb.
    return !(folded !== 'that' && index > 0 && holdsVerb(units, index + 1, end - 1));
  }
  if (CONJUNCTIONS.has(folded)) return true;
  if (unit.isHyphened || units[index + 1]?.isHyphened) return false;
  if (folded === 'and' || folded === 'or' || folded === 'but')
    return folded === 'but' || hasClauseBefore(units, index);
  // "retired Army general Ann Jones": a past form with no word before it has no subject of its own.
  if (index === 0 || units[index - 1]?.kind !== 'word') return index < end - 1 && AUXILIARIES.has(folded);
  if (index < end - 1 && isClauseVerb(units, index)) return !isInRelative(units, index);
  return false;
}

/** Whether the verb at `index` stands in a relative clause: "the man who was shot in Ely said". */
export function isInRelative(units: readonly Unit[], index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at < 8; at -= 1) {
    const unit = units[at];
    if (unit?.kind !== 'word') return false;
    if (RELATIVES.has(unit.folded)) return at > 0 && units[at - 1]?.kind === 'word';
  }
  return false;
}

/** Whether a verb stands before `index` in the same clause: "and" then joins clauses, not names. */
function hasClauseBefore(units: readonly Unit[], index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at < LONGEST_SUBJECT; at -= 1) {
    const unit = units[at];
    if (unit?.kind !== 'word' || CONJUNCTIONS.has(unit.folded)) return false;
    if (isClauseVerb(units, at)) return true;
  }
  return false;
}

function openBracket(units: readonly Unit[], close: number): number | null {
  for (let at = close - 1; at >= 0 && close - at < LONGEST_SUBJECT; at -= 1)
    if (units[at]?.kind === 'open') return at;
  return null;
}

/** Where the list item before the comma at `comma` begins: short, no verb, no preposition at its head. */
function listItemStart(units: readonly Unit[], comma: number): number | null {
  let start = comma;
  while (start > 0 && units[start - 1]?.kind === 'word') start -= 1;
  const first = units[start];
  const isShort = comma - start > 0 && comma - start <= 5;
  if (!isShort || !first || PREPOSITIONS.has(first.folded) || CONJUNCTIONS.has(first.folded)) return null;
  if (DAYS.has(units[comma - 1]?.folded ?? '') || holdsVerb(units, start, comma)) return null;
  return first.isCapital || DETERMINERS.has(first.folded) ? start : null;
}
