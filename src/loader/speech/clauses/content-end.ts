import { holdsVerb, isClauseVerb } from './clause-verbs.ts';
import type { CueKind } from './lexicon.ts';
import type { Unit } from './units.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';
import { DAYS } from './words.ts';

/** Where the content that begins at `from` ends: where the sentence does, or where something else is reported. */
export function contentEnd(units: readonly Unit[], from: number, group: VerbGroup): number {
  let at = from;
  while (at < units.length) {
    if (at > from && endsContent(units, at, group)) break;
    at += 1;
  }
  while (at > from && /^(?:comma|dash|colon|semicolon|open)$/u.test(units[at - 1]?.kind ?? '')) at -= 1;
  return at;
}

function endsContent(units: readonly Unit[], at: number, { kind, lemma }: VerbGroup): boolean {
  const isObjectOnly = kind === 'takes' || lemma === 'call' || lemma === 'describe';
  const unit = units[at];
  if (!unit) return true;
  if (unit.kind === 'semicolon') return true;
  const behind = units[at + 1];
  if (unit.kind === 'comma') {
    if (behind?.folded === 'according') return true;
    if (behind && opensReport(units, at + 1)) return true;
    return endsAtComma(units, at, kind);
  }
  if (unit.folded === 'according' && behind?.folded === 'to') return true;
  if (unit.folded === 'and' || unit.folded === 'but')
    return opensReport(units, at) || (isObjectOnly && opensClause(units, at + 1));
  return kind === 'takes' && endsObject(units, at);
}

/** Whether a subject and its verb stand there, and no quotation before the verb: "and the hall was …". */
function opensClause(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < units.length && at - from < 6; at += 1) {
    if (units[at]?.kind !== 'word') return false;
    if (at > from && isClauseVerb(units, at)) return true;
  }
  return false;
}

function endsAtComma(units: readonly Unit[], at: number, kind: CueKind): boolean {
  const next = units[at + 1];
  if (kind !== 'takes' && kind !== 'holds') return false;
  if (kind === 'takes' && isAsideHere(units, at)) return false;
  return next?.kind !== 'word' || !next.isCapital || holdsVerb(units, at + 1, Math.min(units.length, at + 8));
}

/** `accused the leader, Kim Jong Un, of …`: whether an aside opens or closes at the comma, and the object goes on. */
function isAsideHere(units: readonly Unit[], comma: number): boolean {
  if (/^(?:of|for|as)$/u.test(units[comma + 1]?.folded ?? '')) return true;
  for (let at = comma + 1; at < units.length && at - comma < 8; at += 1) {
    if (units[at]?.kind === 'comma')
      return /^(?:of|for|as)$/u.test(units[at + 1]?.folded ?? '') && !holdsVerb(units, comma, at);
    if (units[at]?.kind !== 'word') return false;
  }
  return false;
}

/** `, adding that`, `and said`: another report of the same source. */
function opensReport(units: readonly Unit[], at: number): boolean {
  let index = at;
  while (/^(?:and|but|then|later|also)$/u.test(units[index]?.folded ?? '')) index += 1;
  for (let verb = index; verb < Math.min(index + 4, units.length); verb += 1) {
    const group = verbGroupAt(units, verb);
    if (group && group.start <= index)
      return group.form === 'ing' ? index === at : index > at && group.form !== 'base';
  }
  return false;
}

function endsObject(units: readonly Unit[], at: number): boolean {
  const { folded = '' } = units[at] ?? {};
  const next = units[at + 1]?.folded ?? '';
  if (
    (DAYS.has(folded) && !/['’]/u.test(units[at]?.word ?? '')) ||
    /^(?:when|while|because|after|although|though|since|before|during|if|last)$/u.test(folded)
  )
    return true;
  return folded === 'on' && DAYS.has(next);
}
