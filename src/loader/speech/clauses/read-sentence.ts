import { holdsQuote, isDisjoint, type ReportRuns } from './report-runs.ts';
import type { Unit } from './units.ts';
import { reportAt } from './verb-reports.ts';
import { accordingTo, openingColon, ownedClaim, signature } from './verbless-reports.ts';

/** Every report of a sentence, in the order of the cues. */
export function readSentence(units: readonly Unit[]): readonly ReportRuns[] {
  const reports: ReportRuns[] = [];
  for (let index = 0; index < units.length; index += 1) {
    const report =
      units[index]?.folded === 'according'
        ? accordingTo(units, index)
        : (ownedClaim(units, index) ?? reportAt(units, index, reports));
    if (report) reports.push(report);
  }
  const opening = openingColon(units, reports) ?? signature(units);
  return (opening ? [...reports, opening] : reports).filter(
    (report) => isReported(units, report, reports) && isDisjoint(report),
  );
}

/**
 * Whether the report is worth one: what somebody is said to think or want is part of what is said, "would say" and
 * "could support" report nothing, and verbs that only introduce quotations need one.
 */
function isReported(units: readonly Unit[], report: ReportRuns, all: readonly ReportRuns[]): boolean {
  const { kind, cue, contents } = report;
  if (kind === 'quotes') return contents.length === 0 || holdsQuote(units, report);
  if (holdsQuote(units, report) || kind === 'tells') return true;
  if (units.slice(cue.from, cue.to).some(({ folded }) => MODALS.has(folded))) return false;
  if (kind === 'says') return true;
  return !all.some(
    (outer) => outer !== report && outer.contents.some(({ from, to }) => from <= cue.from && cue.to <= to),
  );
}

const MODALS = new Set('would could may might must should can will'.split(' '));
