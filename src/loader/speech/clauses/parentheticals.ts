import { holdsVerb, isClauseVerb } from './clause-verbs.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Run, Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';
import { DAYS, PREPOSITIONS } from './words.ts';

/** `, "and glad"` behind `"We are safe," said Ann Jones`: the quotation goes on. */
export function goesOn(units: readonly Unit[], from: number): Run | null {
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at];
    if (unit?.kind === 'quote') {
      const mark = units[at - 1];
      const goes =
        mark?.kind === 'comma' ||
        mark?.kind === 'colon' ||
        mark?.kind === 'dash' ||
        /^(?:and|or|but|still|then|also)$/u.test(mark?.folded ?? '');
      return goes || at === from ? { from: at, to: tailOf(units, at) } : null;
    }
    if (isClauseVerb(units, at)) return null;
  }
  return null;
}

function tailOf(units: readonly Unit[], quote: number): number {
  let to = quote + 1;
  while (to < units.length && units[to]?.kind === 'word') to += 1;
  return units[to]?.kind === 'quote' ? to + 1 : quote + 1;
}

/** `The problem, she said, is that …`: the verb and its subject stand between commas, and their words on both sides. */
export function parenthetical(
  units: readonly Unit[],
  group: VerbGroup,
  source: NounPhrase | null,
  own: number,
  floor: number,
): readonly Run[] | null {
  const comma = commaBehind(units, group.end);
  const isBetween = units[own - 1]?.kind === 'comma' && comma !== null;
  if (
    !isBetween ||
    !source ||
    source.to !== group.start ||
    group.form === 'ing' ||
    units[comma + 1]?.kind === 'quote'
  )
    return null;
  const rest = { from: comma + 1, to: units.length };
  if (rest.to <= rest.from || !holdsVerb(units, rest.from, rest.to)) return null;
  return floor < own - 1 ? [{ from: floor, to: own - 1 }, rest] : [rest];
}

/** The comma behind a verb, past a phrase of time or place: "explained earlier in the hearing,". */
function commaBehind(units: readonly Unit[], from: number): number | null {
  for (let at = from; at < units.length && at - from < LONGEST_PHRASE; at += 1) {
    const unit = units[at];
    if (unit?.kind === 'comma') return at;
    if (unit?.kind !== 'word' || isClauseVerb(units, at)) return null;
    if (
      at === from &&
      !PREPOSITIONS.has(unit.folded) &&
      !DAYS.has(unit.folded) &&
      !/^(?:earlier|later|last|this)$/u.test(unit.folded)
    )
      return null;
  }
  return null;
}

const LONGEST_PHRASE = 18;

/** `As Ann Jones put it in May, the dam is safe`; `the dam is safe, as Ann Jones put it`. */
export function comparison(
  units: readonly Unit[],
  group: VerbGroup,
  source: NounPhrase | null,
  floor: number,
): readonly Run[] | null {
  if (!source || units[source.from - 1]?.folded !== 'as' || group.kind === 'takes' || group.kind === 'holds')
    return null;
  const comma = commaBehind(units, group.end);
  if (comma !== null && comma + 1 < units.length && floor >= source.from - 3)
    return [{ from: comma + 1, to: units.length }];
  const mark = source.from - 2;
  const isBehind = mark > floor && (units[mark]?.kind === 'comma' || units[mark]?.kind === 'quote');
  if (comma !== null && units[mark]?.kind === 'comma' && comma + 1 < units.length)
    return [{ from: comma + 1, to: units.length }];
  return isBehind ? [{ from: floor, to: units[mark]?.kind === 'quote' ? mark + 1 : mark }] : null;
}

/** `A, he said, B`: the clause behind the second comma. */
export function restAfter(units: readonly Unit[], from: number): Run | null {
  const mark = units[from];
  if (mark?.kind !== 'comma' || from + 1 >= units.length) return null;
  return { from: from + 1, to: units.length };
}
