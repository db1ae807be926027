import type { Relative } from '../../src/lexicon/lexicon.ts';
import type { RankOf, Relatives } from './relatives.ts';
import { byBytes } from './vocabulary.ts';
import type { WordNet } from './wordnet.ts';

/** A phrase of several words and the single words that say the same. */
export interface Phrase {
  readonly phrase: string;
  readonly relatives: readonly Relative[];
}

const PHRASE = /^[a-z]+(?: [a-z]+){1,3}$/;

/**
 * WordNet's phrases of two to four words that the lexicon knows, with their synonyms and derivations ("take over":
 * "assume", "takeover"); of verbs that have none, what they are a kind of.
 */
export function phrasesIn(wordnet: WordNet, relatives: Relatives, rankOf: RankOf): readonly Phrase[] {
  return [...wordnet.senses.keys()]
    .filter((phrase) => PHRASE.test(phrase) && phrase.split(' ').every((word) => rankOf(word) !== undefined))
    .toSorted(byBytes)
    .map((phrase) => ({ phrase, relatives: saying(wordnet, relatives, phrase) }))
    .filter((entry) => entry.relatives.length > 0);
}

function saying(wordnet: WordNet, relatives: Relatives, phrase: string): readonly Relative[] {
  const own = new Set(phrase.split(' '));
  const all = relatives.of(phrase).filter(({ word }) => !own.has(word));
  const same = all.filter(({ relation }) => relation === 'synonym' || relation === 'derivation');
  const isVerb = (wordnet.senses.get(phrase) ?? []).some(({ part }) => part === 'verb');
  return same.length === 0 && isVerb ? all.filter(({ relation }) => relation === 'hypernym') : same;
}
