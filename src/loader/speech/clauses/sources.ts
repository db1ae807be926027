import { isClauseVerb } from './clause-verbs.ts';
import { type NounPhrase, subjectBefore } from './noun-phrases.ts';
import type { ReportRuns } from './report-runs.ts';
import type { Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';
import { BE, OBJECT_PRONOUNS } from './words.ts';

/** "to say". */
export function isInfinitive(units: readonly Unit[], { start, form }: VerbGroup): boolean {
  return form === 'base' && units[start - 1]?.folded === 'to';
}

/** Who the group's subject is: before it, or shared with an earlier verb ("and said", ", adding"). */
export function sourceOf(
  units: readonly Unit[],
  group: VerbGroup,
  before: readonly ReportRuns[],
): NounPhrase | null {
  if (isParticiple(units, group)) return participleSource(units, group, before);
  const last = units[group.start - 1];
  if (isInfinitive(units, group) && OBJECT_PRONOUNS.has(units[group.start - 2]?.folded ?? ''))
    return { from: group.start - 2, coreTo: group.start - 1, to: group.start - 1 };
  if (/^(?:and|or|but|to|then)$/u.test(last?.folded ?? '')) return earlierSource(units, group.start, before);
  const own = subjectBefore(units, group.start);
  const isShared = last?.kind === 'comma' && group.form !== 'base';
  return own ?? (isShared ? earlierSource(units, group.start, before) : null);
}

/** "saying", and not "is saying". */
function isParticiple(units: readonly Unit[], { form, start, verb }: VerbGroup): boolean {
  return form === 'ing' && !units.slice(start, verb).some(({ folded }) => BE.has(folded));
}

/** The subject of the main clause, before the participle or behind it; else the noun that it hangs on. */
function participleSource(
  units: readonly Unit[],
  group: VerbGroup,
  before: readonly ReportRuns[],
): NounPhrase | null {
  const main = earlierSource(units, group.start, before) ?? laterSource(units, group);
  const last = units[group.start - 1];
  const isFree =
    last?.kind !== 'word' || /^(?:by|while|after|before|in|without|and|from|for)$/u.test(last.folded);
  return main ?? (isFree ? null : subjectBefore(units, group.start));
}

/** `Bemoaning the "phony system," Trump left`: the subject behind the opening participle. */
function laterSource(units: readonly Unit[], group: VerbGroup): NounPhrase | null {
  if (group.start > 2) return null;
  for (let at = group.end; at < units.length; at += 1) {
    const isEdge =
      units[at]?.kind === 'comma' || (units[at]?.kind === 'quote' && units[at + 1]?.kind === 'word');
    if (!isEdge) continue;
    for (let verb = at + 2; verb < units.length && units[verb - 1]?.kind === 'word'; verb += 1) {
      if (isClauseVerb(units, verb)) return subjectBefore(units, verb);
    }
  }
  return null;
}

export function earlierSource(
  units: readonly Unit[],
  index: number,
  before: readonly ReportRuns[],
): NounPhrase | null {
  const earlier = before.findLast(({ source, cue }) => source !== null && cue.to <= index);
  if (earlier) return earlier.source;
  for (let at = 0; at < index; at += 1) {
    if (!isClauseVerb(units, at)) continue;
    let start = at;
    while (start > 0 && units[start - 1]?.kind === 'word' && isClauseVerb(units, start - 1)) start -= 1;
    const subject = subjectBefore(units, start);
    if (subject) return subject;
  }
  return null;
}
