import { holdsVerb, isClauseVerb } from './clause-verbs.ts';
import { contentBefore } from './contents.ts';
import type { ReportRuns } from './report-runs.ts';
import { earlierSource } from './sources.ts';
import type { Unit } from './units.ts';
import { POSSESSIVES } from './words.ts';

/**
 * `Clinton has apologised for it: "…"`, and a colon at the sentence's end: what follows is said by the subject, though
 * no verb says so. A colon that ends the sentence reports what the next paragraph quotes, and so has no content here.
 */
export function openingColon(units: readonly Unit[], reports: readonly ReportRuns[]): ReportRuns | null {
  const colon = units.findIndex(
    ({ kind }, at) => kind === 'colon' && (at === units.length - 1 || units[at + 1]?.kind === 'quote'),
  );
  if (
    colon < 1 ||
    reports.some(({ contents }) => contents.some(({ from, to }) => from <= colon + 1 && colon + 1 < to))
  )
    return null;
  const isLast = colon === units.length - 1;
  const source = earlierSource(units, colon, []);
  if (!source) return null;
  const said = reports.findLast(({ source: own }) => own?.from === source.from);
  const cue = isLast && said ? said.cue : { from: colon, to: colon + 1 };
  const contents = isLast ? [] : [{ from: colon + 1, to: units.length }];
  return { kind: 'quotes', lemma: ':', isNegated: false, cue, source, contents };
}

/** `"We are safe" — Ann Jones`: a quotation and the name of whose it is. */
export function signature(units: readonly Unit[]): ReportRuns | null {
  const [quote, dash, ...name] = units;
  const isName =
    name.length > 0 &&
    name.length <= MOST_NAME_WORDS &&
    name.every(({ kind, isCapital }) => kind === 'word' && isCapital);
  if (quote?.kind !== 'quote' || dash?.kind !== 'dash' || !isName) return null;
  const source = { from: 2, coreTo: units.length, to: units.length };
  return {
    kind: 'quotes',
    lemma: '—',
    isNegated: false,
    cue: { from: 1, to: 2 },
    source,
    contents: [{ from: 0, to: 1 }],
  };
}

const MOST_NAME_WORDS = 5;

/** `According to Ann Jones, we are safe`; `We are safe, according to Ann Jones`. */
export function accordingTo(units: readonly Unit[], index: number): ReportRuns | null {
  if (units[index + 1]?.folded !== 'to') return null;
  const from = index + 2;
  let to = from;
  while (to < units.length && units[to]?.kind === 'word' && !(to > from && isClauseVerb(units, to))) to += 1;
  if (to === from) return null;
  const cue = { from: index, to: index + 2 };
  const base = {
    kind: 'says',
    lemma: 'according',
    isNegated: false,
    cue,
    source: { from, coreTo: to, to },
  } as const;
  const isHead =
    index === 0 || units[index - 1]?.kind === 'semicolon' || (index === 1 && units[0]?.kind === 'word');
  const hasRest = units[to]?.kind === 'comma' && holdsVerb(units, to + 1, units.length);
  if (!isHead && !(hasRest && !holdsVerb(units, 0, index))) {
    const before = contentBefore(units, index, 0) ?? { from: 0, to: index };
    return { ...base, contents: [before] };
  }
  const rest = { from: units[to]?.kind === 'comma' ? to + 1 : to, to: units.length };
  return rest.to > rest.from ? { ...base, contents: [rest] } : null;
}

const CLAIM_NOUNS = new Set(
  `claim assertion allegation statement argument suggestion promise belief accusation prediction contention warning
  announcement complaint comment remark vow pledge admission insistence view`.split(/\s+/),
);

/** `Trump's claim that the dam was safe`, `her promise that …`: what a noun reports, whose it is. */
export function ownedClaim(units: readonly Unit[], index: number): ReportRuns | null {
  const noun = units[index];
  const owner = units[index - 1];
  if (!noun || !CLAIM_NOUNS.has(noun.folded) || noun.isCapital || units[index + 1]?.folded !== 'that')
    return null;
  const isOwner = owner?.kind === 'word' && (POSSESSIVES.has(owner.folded) || /['’]s?$/u.test(owner.word));
  if (!isOwner) return null;
  let from = index - 1;
  while (from > 0 && owner.isCapital && units[from - 1]?.isCapital) from -= 1;
  let to = index + 2;
  while (to < units.length && !/^(?:comma|dash|semicolon|colon)$/u.test(units[to]?.kind ?? '')) to += 1;
  return {
    // A sentence that speaks of a claim does not make it: no sentence is attributed by it.
    kind: 'holds',
    lemma: noun.folded,
    isNegated: false,
    cue: { from: index, to: index + 1 },
    source: { from, coreTo: index, to: index },
    contents: [{ from: index + 1, to }],
  };
}
