import { isNot } from '../../../text/negation.ts';
import { isClauseVerb } from './clause-verbs.ts';
import { cueWordOf, type CueWord } from './lexicon.ts';
import type { Unit } from './units.ts';
import { AUXILIARIES, BE, DETERMINERS, isAdverb, POSSESSIVES, PREPOSITIONS, PRONOUNS } from './words.ts';

/** A verb that reports, with its auxiliaries: "has also said". Indexes into the sentence's units. */
export interface VerbGroup extends CueWord {
  /** The first auxiliary or adverb. */
  readonly start: number;
  /** The verb itself. */
  readonly verb: number;
  /** Behind the verb and its particle: "pointed out", "called for". */
  readonly end: number;
  readonly isNegated: boolean;
}

const MOST_AUXILIARIES = 5;

/** The group whose verb stands at `index`, or null where the word there reports nothing. */
export function verbGroupAt(units: readonly Unit[], index: number): VerbGroup | null {
  const unit = units[index];
  const opens =
    index === 0 &&
    units[1]?.isCapital === true &&
    /^(?:said|says|added|continued|asked|explained|wrote)$/u.test(unit?.folded ?? '');
  const cue = unit?.kind === 'word' && (!unit.isCapital || opens) ? cueWordOf(unit.folded) : null;
  if (cue && !hasParticle(units, index, cue)) return null;
  if (!unit || !cue || unit.word.includes('’') || unit.word.includes("'")) return null;
  const start = groupStart(units, index);
  const group = units.slice(start, index);
  const before = units[start - 1];
  if (!isVerbHere(units, index, cue, group, before)) return null;
  return {
    ...cue,
    start,
    verb: index,
    end: index + 1 + particleAfter(units, index, cue),
    isNegated: group.some(({ folded }) => isNot(folded)),
  };
}

function groupStart(units: readonly Unit[], index: number): number {
  let start = index;
  while (start > 0 && index - start < MOST_AUXILIARIES) {
    const before = units[start - 1];
    if (before?.kind !== 'word' || before.isCapital) break;
    if (!AUXILIARIES.has(before.folded) && !isAdverb(before.folded)) break;
    start -= 1;
  }
  return start;
}

function isVerbHere(
  units: readonly Unit[],
  index: number,
  { form, kind, lemma }: CueWord,
  group: readonly Unit[],
  before: Unit | undefined,
): boolean {
  const next = units[index + 1];
  const last = before?.kind === 'word' ? before : null;
  if (group.some(({ folded }) => folded === 'having')) return false;
  const hasBe = group.some(({ folded }) => BE.has(folded));
  if (units[index]?.isHyphened || next?.isHyphened) return false;
  switch (form) {
    case 'past':
      if (hasBe || next?.folded === 'by') return false;
      return last === null || !isNounMarker(last) || group.length > 0;
    case 's':
      if (NOUNS.has(lemma) && !isNamedSubject(last, next)) return false;
      if (group.some(({ folded }) => AUXILIARIES.has(folded))) return false;
      return SURE.has(lemma) ? last === null || !isNounMarker(last) : isThird(units, index, last);
    case 'ing':
      if (hasBe) return true;
      return isParticiple(before, kind);
    case 'base':
      if (NOUNS.has(lemma) && !isPronounSubject(last) && !group.some(({ folded }) => AUXILIARIES.has(folded)))
        return false;
      if (group.some(({ folded }) => AUXILIARIES.has(folded) && !BE.has(folded))) return true;
      return last !== null && isPluralSubject(last, next);
  }
}

/** Verbs whose present is more often a noun, an adverb or a preposition. */
const NOUNS = new Set(
  'like back rate rule state report reason comment remark plan project view charge question share wish post brand label attack challenge fault second voice signal counsel email blog talk begin begin'.split(
    ' ',
  ),
);

function isPronounSubject(last: Unit | null): boolean {
  return last !== null && /^(?:they|i|we|you|who|he|she|it)$/u.test(last.folded);
}

function isNamedSubject(last: Unit | null, next: Unit | undefined): boolean {
  return (
    last === null ||
    last.isCapital ||
    isPronounSubject(last) ||
    next?.folded === 'that' ||
    next?.kind === 'quote'
  );
}

/** Verbs whose third person is no noun. */
const SURE = new Set('say tell write add argue insist believe think want ask'.split(' '));

/** "the claims", "his claims", "of reports": a noun stands there. */
function isNounMarker({ folded, word }: Unit): boolean {
  if (PRONOUNS.has(folded)) return false;
  return DETERMINERS.has(folded) || PREPOSITIONS.has(folded) || /['’]s?$/u.test(word);
}

const ADJECTIVE = /(?:ive|al|ous|ful|ic|able|less|ish|more|most|diverse)$/u;

function isThird(units: readonly Unit[], index: number, last: Unit | null): boolean {
  const next = units[index + 1];
  if (!last) return true;
  if (ADJECTIVE.test(last.folded) || isClauseVerb(units, index - 1)) return false;
  if (last.folded === 'and' || last.folded === 'or')
    return next?.folded === 'that' || next?.kind === 'comma' || next?.kind === 'quote';
  if (isNounMarker(last)) return false;
  if (next?.kind === 'word' && (AUXILIARIES.has(next.folded) || next.folded === 'of')) return false;
  return last.isCapital || PRONOUNS.has(last.folded) || !last.folded.endsWith('s') || next?.folded === 'that';
}

function isParticiple(before: Unit | undefined, kind: CueWord['kind']): boolean {
  if (!before || before.kind === 'comma' || before.kind === 'dash') return true;
  if (before.kind !== 'word') return before.kind === 'quote';
  if (DETERMINERS.has(before.folded) || POSSESSIVES.has(before.folded)) return false;
  if (/^(?:by|while|after|before|in|without|and|from|for)$/u.test(before.folded)) return kind !== 'takes';
  return !PREPOSITIONS.has(before.folded);
}

function isPluralSubject(last: Unit, next: Unit | undefined): boolean {
  if (/^(?:they|i|we|you|who|to)$/u.test(last.folded)) return true;
  if (isNounMarker(last) || next?.folded === 'of' || next?.folded === 'by') return false;
  const isPlural = /(?:[^s]s|people|men|women|children|media|police)$/u.test(last.folded);
  return isPlural && !/['’]/u.test(last.word);
}

const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  call: ['for', 'on'],
  refer: ['to'],
  go: ['on'],
  point: ['out', 'to'],
  put: ['it'],
  fire: ['back'],
  shoot: ['back'],
  agree: ['with'],
  talk: ['about'],
  muse: ['about'],
  read: [],
  plead: ['guilty'],
  sum: ['up'],
};

/** Verbs that report only with one of their particles: "pointed out", "put it". */
const BOUND = new Set(['talk', 'point', 'put', 'fire', 'shoot', 'go']);

function hasParticle(units: readonly Unit[], index: number, cue: CueWord): boolean {
  return !BOUND.has(cue.lemma) || particleAfter(units, index, cue) > 0;
}

/** How many particles stand behind the verb, of those that are part of it. */
function particleAfter(units: readonly Unit[], index: number, { lemma }: CueWord): number {
  const next = units[index + 1];
  return next && (PARTICLES[lemma] ?? []).includes(next.folded) ? 1 : 0;
}
