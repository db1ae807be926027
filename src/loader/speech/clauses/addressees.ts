import { holdsVerb } from './clause-verbs.ts';
import type { Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';
import { DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS } from './words.ts';
import { FARTHEST_OPENER, OPENERS, startsObject } from './openers.ts';

const REQUESTS = new Set(['ask', 'urge']);

/** `told reporters that …`, `told CNN he …`, `urged Congress to act`. */
export function behindAddressee(units: readonly Unit[], group: VerbGroup): number | null {
  for (let at = group.end; at < units.length && at - group.end < FARTHEST_OPENER; at += 1) {
    const unit = units[at];
    if (!unit) break;
    if (unit.kind === 'quote') return at;
    if (unit.kind === 'colon') return at + 1 < units.length ? at + 1 : null;
    if (unit.kind === 'comma') {
      if (units[at + 1]?.kind === 'quote' || units[at + 1]?.folded === 'that') return at + 1;
      break;
    }
    if (unit.kind !== 'word') break;
    if (unit.folded === 'to' && REQUESTS.has(group.lemma)) return group.end;
    if (OPENERS.has(unit.folded) || (unit.folded === 'to' && at > group.end)) return at;
    if (at > group.end && isClauseHere(units, group.end, at)) return at;
    if (REQUESTS.has(group.lemma) && unit.folded === 'for') return at;
  }
  return REQUESTS.has(group.lemma) ? group.end : null;
}

/** `told CNN | he`, `told him | the dam`: a subject behind the addressee. */
function isClauseHere(units: readonly Unit[], from: number, at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (!unit || !before) return false;
  if (SUBJECT_PRONOUNS.has(unit.folded) || unit.folded === 'it' || unit.folded === 'there') return true;
  if (at - from > 1 && PREPOSITIONS.has(before.folded)) return false;
  if (OBJECT_PRONOUNS.has(before.folded) && at - from === 1)
    return startsObject(unit) && holdsVerb(units, at, units.length);
  if (DETERMINERS.has(unit.folded))
    return before.kind === 'word' && !PREPOSITIONS.has(before.folded) && holdsVerb(units, at, units.length);
  return (
    unit.isCapital &&
    !before.isCapital &&
    !DETERMINERS.has(before.folded) &&
    holdsVerb(units, at, units.length)
  );
}
