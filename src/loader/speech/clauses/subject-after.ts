import { isClauseVerb } from './clause-verbs.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Unit } from './units.ts';
import { CONJUNCTIONS, DAYS, isAdverb, PRONOUNS, RELATIVES } from './words.ts';

const LONGEST = 60;
const ENDS = new Set(
  'in on at during after before when while as to that if because since through via last this early earlier late about with from and but or by'.split(
    ' ',
  ),
);

/** The subject behind its verb: `said Ann Jones, a Democrat of Ely`; `from` is the first unit behind the verb. */
export function subjectAfter(units: readonly Unit[], from: number): NounPhrase | null {
  const first = units[from];
  if (first?.kind !== 'word' || ENDS.has(first.folded) || isAdverb(first.folded) || DAYS.has(first.folded))
    return null;
  if (CONJUNCTIONS.has(first.folded)) return null;
  if (PRONOUNS.has(first.folded)) return { from, coreTo: from + 1, to: from + 1 };
  const coreTo = coreEnd(units, from);
  if (coreTo === from) return null;
  return { from, coreTo, to: asideEnd(units, coreTo) };
}

function coreEnd(units: readonly Unit[], from: number): number {
  let end = from;
  while (end < units.length && end - from < LONGEST) {
    const unit = units[end];
    if (unit?.kind === 'open') {
      const close = units.findIndex(({ kind }, at) => at > end && kind === 'close');
      if (close < 0) break;
      end = close + 1;
      continue;
    }
    if (unit?.kind !== 'word' || RELATIVES.has(unit.folded) || DAYS.has(unit.folded)) break;
    if (end > from && ENDS.has(unit.folded) && !joinsNames(units, end)) break;
    // A verb there makes it a clause: "said the dam was safe" names nobody.
    if (end > from && isClauseVerb(units, end)) return from;
    end += 1;
  }
  return end;
}

/** "said Ann Jones and Tom Roe", "said the head of research at Ely College". */
function joinsNames(units: readonly Unit[], index: number): boolean {
  const { folded = '' } = units[index] ?? {};
  const next = units[index + 1];
  if (folded === 'and' || folded === 'or') return next?.isCapital === true || next?.folded === 'the';
  const head = units[index - 1];
  if (folded === 'at' || folded === 'with' || folded === 'from' || folded === 'to')
    return (
      head !== undefined &&
      !head.isCapital &&
      next?.kind === 'word' &&
      (next.isCapital || next.folded === 'the')
    );
  return false;
}

/** Where the apposition behind the name ends, `end` where none follows. */
function asideEnd(units: readonly Unit[], end: number): number {
  if (units[end]?.kind !== 'comma') return end;
  const first = units[end + 1];
  if (first?.kind !== 'word' || !opensAside(first)) return end;
  let at = end + 1;
  while (at < units.length && at - end < LONGEST) {
    const unit = units[at];
    if (
      unit?.kind === 'quote' ||
      unit?.kind === 'semicolon' ||
      unit?.kind === 'dash' ||
      unit?.kind === 'colon'
    )
      break;
    if (unit?.kind === 'comma' && !goesOn(units[at + 1])) break;
    at += 1;
  }
  return units[at - 1]?.kind === 'comma' ? at - 1 : at;
}

function opensAside({ folded, isCapital }: Unit): boolean {
  if (RELATIVES.has(folded)) return true;
  if (ENDS.has(folded) && folded !== 'from') return false;
  if (folded.endsWith('ing') || CONJUNCTIONS.has(folded) || isAdverb(folded) || PRONOUNS.has(folded))
    return false;
  return isCapital || /^\p{L}/u.test(folded);
}

function goesOn(next: Unit | undefined): boolean {
  if (next?.kind !== 'word') return false;
  if (next.folded.endsWith('ing')) return false;
  return !/^(?:but|in|on|during|when|while|as|after|if|because|since|though|although|he|she|they|it)$/u.test(
    next.folded,
  );
}
