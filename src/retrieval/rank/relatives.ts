import { LRUCache } from 'lru-cache';
import type { Lexicon, Relation, WordVector } from '../../lexicon/lexicon.ts';
import { remembered } from '../../text/remembered.ts';
import { termOf } from '../../text/terms.ts';
import { relatedTerms } from './related-words.ts';

/** What is known of a question's word, whatever the story. */
export interface WordKnown {
  /** The terms that stand in some relation to it, and how well each meets it: above 0, below 1. */
  readonly relatives: ReadonlyMap<string, number>;
  /** Its word vector, where there is a lexicon that knows it. */
  readonly vector: WordVector | null;
}

/** How well a word of the same row of related words meets a question's word. */
const RELATED = 0.5;

/** How well WordNet's relatives meet a question's word. An antonym does not. */
const BY_RELATION: Readonly<Record<Relation, number>> = {
  derivation: 0.7,
  synonym: 0.6,
  'verb-group': 0.5,
  similar: 0.4,
  hyponym: 0.4,
  hypernym: 0.4,
  entailment: 0.3,
  cause: 0.3,
  antonym: 0,
};

/** A relative by a rarer sense of the word says less. */
const RARE_SENSE = 0.6;
const COMMON_SENSES = 2;

/** Strength from which a term is met by itself, its root or a derived word, not by a mere relative. */
export const OWN_WORD = BY_RELATION.derivation;

/** Relatives that are remembered, of all words and for all stories together: about 2 MB. */
const MOST_REMEMBERED = 50_000;

/**
 * What a lexicon, and the rows of related words, know of a folded word. Readers of every story ask with the same few
 * thousand words, and to decode a word's relatives costs as much as to find them in a story.
 */
export function knownOf(lexicon: Lexicon | null, folded: string): WordKnown {
  return lexicon === null ? { relatives: relativesOf(null, folded), vector: null } : knownBy(lexicon)(folded);
}

const knownBy = remembered(
  (lexicon: Lexicon) =>
    remembered(
      (folded: string): WordKnown => ({
        relatives: relativesOf(lexicon, folded),
        vector: lexicon.vectorOf(folded),
      }),
      new LRUCache<string, WordKnown>({
        maxSize: MOST_REMEMBERED,
        // One more than it has, so that a word without any counts too.
        sizeCalculation: ({ relatives }) => relatives.size + 1,
      }),
    ),
  new WeakMap<Lexicon, (folded: string) => WordKnown>(),
);

function relativesOf(lexicon: Lexicon | null, folded: string): ReadonlyMap<string, number> {
  const relatives = new Map<string, number>();
  const add = (term: string, strength: number): void => {
    if (strength > (relatives.get(term) ?? 0)) relatives.set(term, strength);
  };
  for (const { word, relation, sense } of lexicon?.relativesOf(folded) ?? []) {
    add(termOf(word), BY_RELATION[relation] * (sense > COMMON_SENSES ? RARE_SENSE : 1));
  }
  for (const term of relatedTerms(termOf(folded))) add(term, RELATED);
  return relatives;
}
