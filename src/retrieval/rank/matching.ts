import type { Relation, WordVector } from '../../lexicon/lexicon.ts';
import { termOf } from '../../text/terms.ts';
import { holding } from '../postings.ts';
import type { Question, QuestionTerm } from '../question/question.ts';
import type { Bag, SearchIndex } from '../search-index.ts';
import { relatedTerms } from './related-words.ts';

/** A question's term as one story can meet it. */
export interface MatchedTerm extends QuestionTerm {
  /** What the term is worth in this story: inverse document frequency times the word's own weight. */
  readonly worth: number;
  /** The story's terms that meet it, and how well: 1 for the term itself, less for a relative. */
  readonly met: ReadonlyMap<string, number>;
  /** Its word vector, where there is a lexicon that knows it. */
  readonly vector: WordVector | null;
}

/** How well a word of the same root, or of the same row of related words, meets a question's word. */
const SAME_ROOT = 0.8;
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

/** Finds, once a question, which of the story's terms meet each of its terms. */
export function matchTerms(index: SearchIndex, question: Question): readonly MatchedTerm[] {
  return question.terms.map((term) => ({
    ...term,
    met: termsThatMeet(index, term),
    worth: inverseFrequency(index, term.term) * term.weight,
    vector: index.lexicon?.vectorOf(term.folded) ?? null,
  }));
}

function termsThatMeet(index: SearchIndex, { term, folded }: QuestionTerm): ReadonlyMap<string, number> {
  const met = new Map<string, number>();
  const meet = (other: string, strength: number): void => {
    if (strength > (met.get(other) ?? 0) && index.postings.numbers.has(other)) met.set(other, strength);
  };
  for (const { word, relation, sense } of index.lexicon?.relativesOf(folded) ?? []) {
    meet(termOf(word), BY_RELATION[relation] * (sense > COMMON_SENSES ? RARE_SENSE : 1));
  }
  for (const other of relatedTerms(term)) meet(other, RELATED);
  for (const other of index.vocabulary.rootsLike(term)) meet(other, SAME_ROOT);
  meet(term, 1);
  return met;
}

/** How well the story meets the term anywhere: 1 for the word itself, 0 where it has nothing like it. */
export function bestStrength({ met }: MatchedTerm): number {
  return Math.max(0, ...met.values());
}

/** Strength from which a term is met by itself, its root or a derived word, not by a mere relative. */
export const OWN_WORD = BY_RELATION.derivation;

/** Whether some of the terms is met by the story's term `term`. */
export function isMet(terms: readonly MatchedTerm[], term: string): boolean {
  return terms.some(({ met }) => met.has(term));
}

/** Whether the story has the word itself, one of its root or one derived from it: whether it may be said to mention it. */
export function isMentioned(term: MatchedTerm): boolean {
  return bestStrength(term) >= OWN_WORD;
}

/** Robertson–Spärck Jones inverse document frequency over the story's sentences, never negative (as in Lucene's BM25). */
function inverseFrequency(index: SearchIndex, term: string): number {
  const total = index.sentences.length;
  const held = holding(index.postings, term);
  return Math.log(1 + (total - held + 0.5) / (held + 0.5));
}

/** How well a bag meets the term, 0 to 1: two relatives of a word say more than one, the word itself says all. */
export function strengthIn(bag: Bag, { met }: MatchedTerm): number {
  let missing = 1;
  for (const [term, strength] of met) {
    if (!bag.counts.has(term)) continue;
    if (strength === 1) return 1;
    missing *= 1 - strength;
  }
  return 1 - missing;
}
