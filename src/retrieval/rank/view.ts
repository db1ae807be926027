import type { Question } from '../question/question.ts';
import { passageAt, type PassageEntry, type SearchIndex, type SentenceEntry } from '../search-index.ts';
import type { Candidate } from './bm25.ts';
import type { Centroid } from './centroid.ts';
import type { MatchedTerm } from './matching.ts';
import type { Nearness } from './nearness.ts';

/** What is the same for every candidate of one question. */
export interface Query {
  readonly index: SearchIndex;
  readonly question: Question;
  readonly terms: readonly MatchedTerm[];
  /** Sum of the terms' worth. */
  readonly worth: number;
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
export function viewOf({ index, terms }: Query, { index: position }: Pick<Candidate, 'index'>): View {
  const entry = index.sentences[position];
  const passage = passageAt(index, position);
  if (!entry || !passage) throw new RangeError(`no sentence ${position}`);
  const meets = entry.terms.map(({ term }) => terms.findIndex(({ met }) => met.has(term)));
  return { position, entry, passage, meets };
}
