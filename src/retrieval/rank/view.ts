import type { Question } from '../question/question.ts';
import { passageAt, type PassageEntry, type SearchIndex, type SentenceEntry } from '../search-index.ts';
import type { Candidate } from './bm25.ts';
import type { Centroid } from './centroid.ts';
import type { MatchedTerm } from './matching.ts';
import type { Nearness } from './nearness.ts';
import type { Strengths } from './strengths.ts';

/** What is the same for every candidate of one question. */
export interface Query {
  readonly index: SearchIndex;
  readonly question: Question;
  readonly terms: readonly MatchedTerm[];
  /** Sum of the terms' worth. */
  readonly worth: number;
  /** The places in `terms` of names, and of what has a figure. */
  readonly names: readonly number[];
  readonly figures: readonly number[];
  /** The place in `terms` of the rarest that the story meets; -1 where it meets none. */
  readonly rarest: number;
  /** From a term of the story to the place of the first of the question's terms that it meets. */
  readonly firstMet: ReadonlyMap<string, number>;
  readonly strengths: Strengths;
  readonly nearness: Nearness;
  /** The mean direction of the question's words; null without a lexicon. */
  readonly centroid: Centroid | null;
  /** The highest scores of any candidate, each for itself. */
  readonly best: Omit<Candidate, 'index'>;
}

/** One sentence as a question sees it. */
export interface View {
  /** Index into `SearchIndex.sentences`. */
  readonly position: number;
  readonly entry: SentenceEntry;
  readonly passage: PassageEntry;
  /** For each term of the sentence, the index of the question's term that it meets, or -1. */
  readonly meets: readonly number[];
}

/** Looks at one sentence with a question in mind. */
export function viewOf({ index, firstMet }: Query, { index: position }: Pick<Candidate, 'index'>): View {
  const entry = index.sentences[position];
  const passage = passageAt(index, position);
  if (!entry || !passage) throw new RangeError(`no sentence ${position}`);
  const meets = entry.terms.map(({ term }) => firstMet.get(term) ?? -1);
  return { position, entry, passage, meets };
}
