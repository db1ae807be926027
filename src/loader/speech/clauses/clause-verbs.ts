import { IRREGULAR_FORMS, NO_VERB_BASES } from '../../../text/irregular-forms.ts';
import { cueWordOf } from './lexicon.ts';
import type { Unit } from './units.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from './words.ts';

/**
 * Whether the unit is most likely the verb of a clause: an auxiliary, a past form, or a present of a verb of speech
 * behind its subject. Without a tagger this errs on rare verbs, never on names: capitals are no verbs.
 */
export function isClauseVerb(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.kind !== 'word' || unit.isCapital || unit.isHyphened) return false;
  const { folded } = unit;
  if (
    AUXILIARIES.has(folded) ||
    /n't$|(?:he|she|it|they|we|you|i|that|there)'(?:s|re|ve|d|ll|m)$/u.test(folded)
  )
    return true;
  const before = units[index - 1];
  if (isNominal(before) || (before?.folded.endsWith('ly') && DETERMINERS.has(units[index - 2]?.folded ?? '')))
    return false;
  if (isPast(folded)) return true;
  const cue = cueWordOf(folded);
  if (PRONOUNS.has(before?.folded ?? '')) return cue !== null || !isFunctionWord(folded);
  return cue?.form === 's' && before?.kind === 'word' && before.isCapital;
}

/** Whether what stands before makes a noun or an adjective of a word that could be a verb. */
function isNominal(before: Unit | undefined): boolean {
  if (before?.kind !== 'word') return false;
  if (PRONOUNS.has(before.folded) || RELATIVES.has(before.folded)) return false;
  return (
    DETERMINERS.has(before.folded) ||
    (PREPOSITIONS.has(before.folded) && before.folded !== 'to') ||
    /['’]s?$|^\d/u.test(before.word)
  );
}

function isFunctionWord(folded: string): boolean {
  return PREPOSITIONS.has(folded) || DETERMINERS.has(folded) || CONJUNCTIONS.has(folded) || isAdverb(folded);
}

/** A past tense by its ending or its irregular form; not "need", "hundred". */
function isPast(folded: string): boolean {
  if (/.ed$/u.test(folded)) return folded.length > 3 && !NO_PASTS.has(folded);
  const base = IRREGULAR_FORMS.get(folded);
  return base !== undefined && !NO_PASTS.has(folded) && !NO_VERB_BASES.has(base);
}

const NO_PASTS = new Set(
  'need indeed speed feed seed deed weed breed greed proceed succeed exceed heed bleed creed steed reed shed sled bred red bed hundred sacred naked wicked rugged better best worse worst less further leaves lives'.split(
    ' ',
  ),
);

/** Whether any unit from `from` to before `to` is the verb of a clause. */
export function holdsVerb(units: readonly Unit[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (isClauseVerb(units, index)) return true;
  return false;
}

/** Whether the folded word can be a verb at all, whatever stands beside it. */
export function canBeVerb(folded: string): boolean {
  return AUXILIARIES.has(folded) || isPast(folded) || cueWordOf(folded) !== null;
}
