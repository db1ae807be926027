import { holdsVerb, isClauseVerb } from './clause-verbs.ts';
import type { Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';
import { CONJUNCTIONS, DAYS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, isAdverb } from './words.ts';
import { FARTHEST_OPENER, OPENERS, startsObject } from './openers.ts';
import { behindAddressee } from './addressees.ts';

export function contentStart(units: readonly Unit[], group: VerbGroup): number | null {
  const next = units[group.end];
  if (!next) return null;
  if (next.kind === 'quote') return group.end;
  if (next.kind === 'colon') return group.end + 1 < units.length ? group.end + 1 : null;
  if (next.kind === 'comma' || next.kind === 'dash') return behindComma(units, group.end);
  if (next.kind !== 'word') return null;
  switch (group.kind) {
    case 'quotes':
      return quoteAhead(units, group.end);
    case 'takes':
      return startsObject(next) ? group.end : null;
    case 'holds':
      return startsHeld(next, group) ? group.end : null;
    case 'tells':
      return behindAddressee(units, group);
    case 'says':
      return saidFrom(units, group);
  }
}

/** `said, "…"`, `said, however, that …`: the words behind the comma, or behind a second one. */
function behindComma(units: readonly Unit[], comma: number): number | null {
  if (units[comma + 1]?.kind === 'quote') return comma + 1;
  for (let at = comma + 1; at < units.length && at - comma < FARTHEST_OPENER; at += 1) {
    const unit = units[at];
    if (unit?.kind === 'comma' || unit?.kind === 'dash') {
      const next = units[at + 1];
      return next?.kind === 'quote' || next?.folded === 'that' ? at + 1 : null;
    }
    if (unit?.kind !== 'word' || isClauseVerb(units, at)) return null;
  }
  return null;
}

/** `went on: "…"`, `continued in a whisper, "…"`: a quotation that only a phrase parts from the verb. */
function quoteAhead(units: readonly Unit[], from: number): number | null {
  for (let at = from; at < units.length && at - from < FARTHEST_OPENER; at += 1) {
    const unit = units[at];
    if (unit?.kind === 'quote') return units[at - 1]?.kind !== 'word' || at === from ? at : null;
    if (unit?.kind !== 'word' && unit?.kind !== 'comma' && unit?.kind !== 'colon') return null;
    if (unit.folded === 'that' || isClauseVerb(units, at)) return null;
  }
  return null;
}

function startsHeld(next: Unit, { lemma }: VerbGroup): boolean {
  const { folded } = next;
  if (lemma === 'seem' || lemma === 'appear' || lemma === 'refuse' || lemma === 'decline')
    return folded === 'to';
  if (OPENERS.has(folded)) return true;
  if (folded === 'about' || folded === 'for')
    return lemma === 'hope' || lemma === 'worry' || lemma === 'feel';
  return startsObject(next);
}

const TIMES = /^(?:last|this|next|late|early|earlier|later|again|here|there|publicly|recently)$/u;

function isTime(units: readonly Unit[], index: number): boolean {
  const { folded = '' } = units[index] ?? {};
  if (!TIMES.test(folded)) return false;
  return folded !== 'this' || TIME_NOUNS.test(units[index + 1]?.folded ?? '');
}

const TIME_NOUNS =
  /^(?:week|month|year|spring|summer|fall|autumn|winter|night|morning|afternoon|evening|time)$/u;

/** `said the dam …`, `said on Monday that …`, `said Tuesday he …`. */
function saidFrom(units: readonly Unit[], group: VerbGroup): number | null {
  const next = units[group.end];
  if (!next) return null;
  const opener = openerAhead(units, group.end);
  if (next.folded === 'both' || next.folded === 'all') return group.end;
  if (CONJUNCTIONS.has(next.folded) && !OPENERS.has(next.folded)) return null;
  const isPhrase =
    DAYS.has(next.folded) ||
    PREPOSITIONS.has(next.folded) ||
    isTime(units, group.end) ||
    isAdverb(next.folded);
  if (OPENERS.has(next.folded) || (next.folded === 'to' && COMMITTING.has(group.lemma))) return group.end;
  if (!isPhrase) {
    if (BARE.has(group.lemma) && !holdsVerb(units, group.end, units.length) && !hasQuote(units, group.end))
      return null;
    return group.end;
  }
  if (opener !== null) return opener;
  const behind = behindTime(units, group.end);
  return behind !== null && startsClause(units, behind) ? behind : null;
}

/** "vowed to fight": verbs whose infinitive is what is said. */
const COMMITTING = new Set([
  'vow',
  'promise',
  'pledge',
  'claim',
  'agree',
  'propose',
  'demand',
  'swear',
  'volunteer',
]);

/** Verbs whose bare object is no claim: "said goodbye", "added salt". */
const BARE = new Set([
  'say',
  'add',
  'state',
  'write',
  'reply',
  'respond',
  'remark',
  'comment',
  'joke',
  'find',
  'show',
  'read',
  'post',
]);

export function hasQuote(units: readonly Unit[], from: number): boolean {
  return units.slice(from).some(({ kind }) => kind === 'quote');
}

/** A "that", a quotation or a colon behind a phrase of time, place or addressee; nothing that has a verb between. */
function openerAhead(units: readonly Unit[], from: number): number | null {
  for (let at = from; at < units.length && at - from < FARTHEST_OPENER; at += 1) {
    const unit = units[at];
    if (unit?.kind === 'quote') return at;
    if (unit?.kind === 'colon') return at + 1 < units.length ? at + 1 : null;
    if (unit?.kind === 'comma' || unit?.kind === 'dash') continue;
    if (unit?.kind !== 'word') return null;
    if (at > from && (unit.folded === 'that' || unit.folded === 'whether')) return at;
    if (SUBJECT_PRONOUNS.has(unit.folded) || isClauseVerb(units, at)) return null;
  }
  return null;
}

/** Behind "Tuesday", "on Tuesday", "in a statement", "last week". */
function behindTime(units: readonly Unit[], from: number): number | null {
  let at = from;
  while (at < units.length && at - from < 8) {
    const folded = units[at]?.folded ?? '';
    if (
      DAYS.has(folded) ||
      isAdverb(folded) ||
      TIMES.test(folded) ||
      /^(?:week|month|year|night|morning|afternoon|evening)$/u.test(folded)
    ) {
      at += 1;
    } else if (PREPOSITIONS.has(folded) && at < units.length - 1) {
      at += 1;
      while (
        at < units.length &&
        !startsClause(units, at) &&
        units[at]?.kind === 'word' &&
        !DAYS.has(units[at]?.folded ?? '')
      )
        at += 1;
    } else break;
  }
  return at > from && at < units.length ? at : null;
}

/** Whether a subject and its verb begin at `index`. */
function startsClause(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.kind !== 'word' || PREPOSITIONS.has(unit.folded)) return false;
  if (SUBJECT_PRONOUNS.has(unit.folded) || unit.folded === 'it' || unit.folded === 'there') return true;
  const before = units[index - 1];
  if (before && (PREPOSITIONS.has(before.folded) || DETERMINERS.has(before.folded))) return false;
  return (unit.isCapital || DETERMINERS.has(unit.folded)) && holdsVerb(units, index + 1, units.length);
}
