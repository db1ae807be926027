import type { WordVector } from '../../lexicon/lexicon.ts';
import { holding } from '../postings.ts';
import type { Question, QuestionTerm } from '../question/question.ts';
import type { Bag, SearchIndex } from '../search-index.ts';
import { knownOf, OWN_WORD } from './relatives.ts';

/** A question's term as one story can meet it. */
export interface MatchedTerm extends QuestionTerm {
  /** What the term is worth in this story: inverse document frequency times the word's own weight. */
  readonly worth: number;
  /** The story's terms that meet it, and how well: 1 for the term itself, less for a relative. */
  readonly met: ReadonlyMap<string, number>;
  /** Its word vector, where there is a lexicon that knows it. */
  readonly vector: WordVector | null;
}

/** How well a word of the same root meets a question's word. */
const SAME_ROOT = 0.8;

/** Finds, once a question, which of the story's terms meet each of its terms. */
export function matchTerms(index: SearchIndex, question: Question): readonly MatchedTerm[] {
  return question.terms.map((term) => {
    const { relatives, vector } = knownOf(index.lexicon, term.folded);
    return {
      ...term,
      met: termsThatMeet(index, term.term, relatives),
      worth: inverseFrequency(index, term.term) * term.weight,
      vector,
    };
  });
}

function termsThatMeet(
  { postings, vocabulary }: SearchIndex,
  term: string,
  relatives: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const met = new Map<string, number>();
  const meet = (other: string, strength: number): void => {
    if (strength > (met.get(other) ?? 0) && postings.numbers.has(other)) met.set(other, strength);
  };
  for (const [other, strength] of relatives) meet(other, strength);
  for (const other of vocabulary.rootsLike(term)) meet(other, SAME_ROOT);
  meet(term, 1);
  return met;
}

/** How well the story meets the term anywhere: 1 for the word itself, 0 where it has nothing like it. */
export function bestStrength({ met }: MatchedTerm): number {
  return Math.max(0, ...met.values());
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
