import { holdsVerb } from './clause-verbs.ts';
import { contentEnd } from './content-end.ts';
import { contentStart } from './content-start.ts';
import type { Run, Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The content behind a verb of speech or attitude, or null where the verb has none there. */
export function contentAfter(units: readonly Unit[], group: VerbGroup): Run | null {
  const from = contentStart(units, group);
  if (from === null) return null;
  const to = contentEnd(units, from, group);
  return to > from ? { from, to } : null;
}

/** Whether the content behind the verb is a clause, and not only a phrase of time or place. */
export function isClause(units: readonly Unit[], { from, to }: Run): boolean {
  const first = units[from];
  if (first?.kind === 'quote' || first?.folded === 'that') return true;
  return first?.kind === 'word' && holdsVerb(units, from + 1, to);
}

/** `James Holt is sceptical: "…," he said`: behind a colon that a quotation follows, `floor` where there is none. */
function behindColon(units: readonly Unit[], floor: number, edge: number): number {
  for (let at = floor; at < edge - 1; at += 1)
    if (units[at]?.kind === 'colon' && units[at + 1]?.kind === 'quote') return at + 1;
  return floor;
}

/** The clause before a source or an inverted verb that begins at `edge`: "The dam is safe, she said". */
export function contentBefore(units: readonly Unit[], edge: number, floor: number): Run | null {
  const mark = units[edge - 1];
  if (!mark || edge - 1 < floor) return null;
  const from = behindColon(units, floor, edge);
  if (from > floor) return { from, to: mark.kind === 'comma' ? edge - 1 : edge };
  if (mark.kind === 'quote') return { from: floor, to: edge };
  if (mark.kind !== 'comma' && mark.kind !== 'query' && mark.kind !== 'dash') return null;
  const before = units[edge - 2];
  if (before?.kind === 'quote') return { from: floor, to: edge - 1 };
  const hasQuotation = units.slice(floor, edge - 1).some(({ kind }) => kind === 'quote');
  return hasQuotation || holdsVerb(units, floor, edge - 1) ? { from: floor, to: edge - 1 } : null;
}
