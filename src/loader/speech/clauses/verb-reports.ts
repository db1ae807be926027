import { comparison, goesOn, parenthetical, restAfter } from './parentheticals.ts';
import { holdsVerb } from './clause-verbs.ts';
import { contentAfter, contentBefore, isClause } from './contents.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { ReportRuns } from './report-runs.ts';
import { isInfinitive, sourceOf } from './sources.ts';
import { subjectAfter } from './subject-after.ts';
import type { Run, Unit } from './units.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';

export function reportAt(
  units: readonly Unit[],
  index: number,
  before: readonly ReportRuns[],
): ReportRuns | null {
  const group = verbGroupAt(units, index);
  if (!group) return null;
  return inverted(units, group, before) ?? straight(units, group, before);
}

/** `Said Ann Jones: "We are safe."` */
function openingVerb(units: readonly Unit[], group: VerbGroup): ReportRuns | null {
  const source = units[group.end]?.isCapital === true ? subjectAfter(units, group.end) : null;
  const content = source && goesOn(units, source.to);
  return source && content ? make(group, source, [content]) : null;
}

/** `"We are safe," said Ann Jones`. */
function inverted(
  units: readonly Unit[],
  group: VerbGroup,
  before: readonly ReportRuns[],
): ReportRuns | null {
  const isFinite = (group.form === 'past' || group.form === 's') && group.start === group.verb;
  const mark = units[group.start - 1];
  if (group.start === 0 && isFinite) return openingVerb(units, group);
  if (!isFinite || group.kind === 'takes' || group.kind === 'holds' || !mark || mark.kind === 'word')
    return null;
  const content = contentBefore(units, group.start, floorOf(before, units, group.start));
  if (!content) return null;
  const isQuote = units.slice(content.from, content.to).at(-1)?.kind === 'quote';
  const source = subjectAfter(units, group.end);
  if (!source || (!isQuote && holdsVerb(units, source.to, units.length) && units[source.to]?.kind === 'word'))
    return null;
  const more = goesOn(units, source.to);
  const isTail =
    group.kind === 'says' && units[source.from]?.isCapital === true && source.to >= units.length - 1;
  if (!isQuote && group.lemma !== 'say' && !more && !isTail) return null;
  return make(group, source, more ? [content, more] : [content]);
}

/** `Ann Jones said that we are safe`, `"We are safe," Ann Jones said`, `…, she said, …`. */
function straight(
  units: readonly Unit[],
  group: VerbGroup,
  before: readonly ReportRuns[],
): ReportRuns | null {
  const source = sourceOf(units, group, before);
  if (source === null && group.form !== 'ing') return null;
  const after = contentAfter(units, group);
  if (isInfinitive(units, group) && !(after && isUttered(units, group, after))) return null;
  const own = source !== null && source.to === group.start ? source.from : group.start;
  const floor = floorOf(before, units, own);
  const behind = group.kind === 'takes' ? null : contentBefore(units, own, floor);
  const isQuoted =
    units[own - 1]?.kind === 'quote' ||
    (units[own - 2]?.kind === 'quote' && units[own - 1]?.kind === 'comma');
  const compared = comparison(units, group, source, floor);
  if (compared) return make(group, source, compared);
  const aside = group.kind === 'takes' || isQuoted ? null : parenthetical(units, group, source, own, floor);
  if (aside) return make(group, source, aside);
  const contents = chooseContents(units, group, after, group.form === 'ing' ? null : behind, isQuoted);
  return contents.length === 0 ? null : make(group, source, contents);
}

/** A clause before the source is its content where nothing behind the verb can be, or where both go on: "A, he said, B". */
function chooseContents(
  units: readonly Unit[],
  group: VerbGroup,
  after: Run | null,
  before: Run | null,
  isQuoted: boolean,
): readonly Run[] {
  if (!before) return after ? [after] : [];
  if (isQuoted) {
    if (group.kind === 'holds') return after ? [after] : [before];
    // `"Q," he said when asked`: what follows is a circumstance, no content.
    const opener = units[group.end];
    const isTime = /^(?:when|where|who|if)$/u.test(opener?.folded ?? '');
    if (after?.from === group.end && opener?.kind === 'word' && !isTime && isClause(units, after))
      return [after];
    const more = goesOn(units, group.end);
    return more ? [before, more] : [before];
  }
  if (!after) {
    const more = restAfter(units, group.end);
    const isTold = group.kind === 'says' || group.kind === 'holds' || group.kind === 'tells';
    return isTold && group.lemma !== 'seem' && group.lemma !== 'appear'
      ? [before, ...(more ? [more] : [])]
      : [];
  }
  const gap = units[group.end]?.kind;
  return gap === 'comma' ? [before, after] : [after];
}

/** Whether what an infinitive reports are words indeed: "went on to say that …", not "the ability to answer". */
function isUttered(units: readonly Unit[], { kind }: VerbGroup, { from, to }: Run): boolean {
  const hasQuote = units.slice(from, to).some((unit) => unit.kind === 'quote');
  if (kind === 'takes' || kind === 'holds') return hasQuote;
  return units[from]?.folded === 'that' || hasQuote;
}

function make(group: VerbGroup, source: NounPhrase | null, contents: readonly Run[]): ReportRuns {
  return {
    kind: group.kind,
    lemma: group.lemma,
    isNegated: group.isNegated,
    cue: { from: group.start, to: group.end },
    source,
    contents,
  };
}

/** A content before its cue begins behind what was reported last, or behind a semicolon. */
function floorOf(before: readonly ReportRuns[], units: readonly Unit[], edge: number): number {
  let floor = 0;
  for (const { contents, cue, source } of before) {
    for (const to of [...contents.map((run) => run.to), cue.to, source?.to ?? 0])
      if (to < edge) floor = Math.max(floor, to);
  }
  for (let at = edge - 1; at >= floor; at -= 1) if (units[at]?.kind === 'semicolon') return at + 1;
  while (floor < edge && /^(?:comma|semicolon|dash|colon|close)$/u.test(units[floor]?.kind ?? '')) floor += 1;
  return floor;
}
