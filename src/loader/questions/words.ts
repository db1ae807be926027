import { endsAsAdverb } from '../../text/adverbs.ts';
import type { Token } from '../../text/tokens.ts';

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

const DETERMINERS = setOf(
  'the a an this that these those his her its their our my your some any no every each all both several many most few',
);
const PREPOSITIONS = setOf(
  `in at on of for to from by with about into onto over under against between among through during without within across
  toward towards near behind beyond around along except inside outside per than upon via as like off out up down`,
);
const CONJUNCTIONS = setOf('and or but nor yet so plus');

/** Words that open a further clause or phrase, which a question can do without. */
const ADJUNCTS = setOf(
  `when while because although though after before since until unless if amid following despite whereas once including
  according due during`,
);
const RELATIVES = setOf('that which who whom whose where what how why whether');

/** Words that mean something only where they stand. A question has nothing before it that they could point to. */
const POINTING = setOf(
  `he she it they we i you him her them us me his its their our my your hers theirs himself herself itself themselves
  this these those here there such another other others same latter above below thus so do did does one ones
  also too again instead therefore however then now both either neither further`,
);

const ADVERBS = setOf(
  `also then later once never not already still again soon often always now just even only first eventually long far
  yet ever almost nearly reportedly initially largely twice recently instead too well back ago alone together perhaps thereafter afterwards subsequently`,
);

/** Words that no phrase can end with: whatever they lead to was cut off. */
const UNFINISHED = setOf(
  `not very more most less least quite so too just only even be been being is are was were has have had will would can
  could may might must should do does did up down out off back away over about able likely further such other another
  own known called named said increasingly highly well much many few several half new former`,
);

/** Whether the folded word opens a noun phrase. */
export function isDeterminer(folded: string): boolean {
  return DETERMINERS.has(folded);
}

/** Whether the folded word is a preposition, or a particle of a verb. */
export function isPreposition(folded: string): boolean {
  return PREPOSITIONS.has(folded);
}

/** Whether the folded word joins words or clauses of one rank. */
export function isConjunction(folded: string): boolean {
  return CONJUNCTIONS.has(folded);
}

/** Whether the folded word opens a clause or phrase that tells when, why or in spite of what. */
export function opensAdjunct(folded: string): boolean {
  return ADJUNCTS.has(folded);
}

/** Whether the folded word opens a relative or a reported clause. */
export function opensRelative(folded: string): boolean {
  return RELATIVES.has(folded);
}

/** Whether the folded word points to something said before. */
export function isPointing(folded: string): boolean {
  return POINTING.has(folded);
}

/** Whether the folded word is an adverb that may stand beside a verb. */
export function isAdverb(folded: string): boolean {
  return ADVERBS.has(folded) || endsAsAdverb(folded);
}

const ADJECTIVE = /(?:.ical|ous|ful|less|ional|.ial)$/;
const NO_ADJECTIVES = setOf(
  'official trial memorial editorial material professional potential credential initial radical',
);

/** Whether a phrase may end with the token: words that lead on to others may not. */
export function canEnd({ folded, word }: Token): boolean {
  if (/['’]s?$/u.test(word) && !/n['’]t$/u.test(word)) return false;
  return !(
    DETERMINERS.has(folded) ||
    PREPOSITIONS.has(folded) ||
    CONJUNCTIONS.has(folded) ||
    ADJUNCTS.has(folded) ||
    RELATIVES.has(folded) ||
    UNFINISHED.has(folded) ||
    (ADJECTIVE.test(folded) && !NO_ADJECTIVES.has(folded)) ||
    isAdverb(folded)
  );
}

/** The words of a noun phrase's inside: none of those that join phrases or stand for one. */
export function isInsidePhrase({ folded }: Pick<Token, 'folded'>): boolean {
  return !(
    DETERMINERS.has(folded) ||
    PREPOSITIONS.has(folded) ||
    CONJUNCTIONS.has(folded) ||
    ADJUNCTS.has(folded) ||
    RELATIVES.has(folded) ||
    POINTING.has(folded)
  );
}
