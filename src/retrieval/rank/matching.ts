import type { Question, QuestionTerm } from '../question/question.ts';
import { relatedTerms } from './related-words.ts';
import type { Bag, SearchIndex } from '../search-index.ts';

/** A question's term as one story can meet it. */
export interface MatchedTerm extends QuestionTerm {
  /** What the term is worth in this story: inverse document frequency times the word's own weight. */
  readonly worth: number;
  /** The story's terms that meet it, and how well: 1 for the term itself, less for a relative. */
  readonly met: ReadonlyMap<string, number>;
}

/** How well a word of the same root, or of the same row of related words, meets a question's word. */
const SAME_ROOT = 0.8;
const RELATED = 0.5;

/** Finds, once a question, which of the story's terms meet each of its terms. */
export function matchTerms(index: SearchIndex, question: Question): readonly MatchedTerm[] {
  return question.terms.map((term) => {
    const met = termsThatMeet(index, term.term);
    return { ...term, met, worth: inverseFrequency(index, term.term) * term.weight };
  });
}

function termsThatMeet(index: SearchIndex, term: string): ReadonlyMap<string, number> {
  const met = new Map<string, number>();
  for (const other of relatedTerms(term)) if (index.postings.has(other)) met.set(other, RELATED);
  for (const other of index.vocabulary.rootsLike(term)) met.set(other, SAME_ROOT);
  if (index.postings.has(term)) met.set(term, 1);
  return met;
}

/** Robertson–Spärck Jones inverse document frequency over the story's sentences, never negative (as in Lucene's BM25). */
function inverseFrequency(index: SearchIndex, term: string): number {
  const total = index.sentences.length;
  const holding = index.postings.get(term)?.length ?? 0;
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
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
