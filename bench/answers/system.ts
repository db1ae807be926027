import type { CandidateRanker } from '../../src/evaluation/rank-candidates.ts';
import type { Story } from '../../src/story/story.ts';

/** A sentence of an article: paragraph and sentence count from 1. All systems are given the same sentences. */
export interface ArticleSentence {
  readonly paragraph: number;
  readonly sentence: number;
  readonly text: string;
}

/** An article as the bench gives it to every system: read and cut into sentences beforehand, and not timed. */
export interface BenchArticle {
  readonly id: string;
  /** What Verbatim read of it. */
  readonly story: Story;
  /** In reading order. */
  readonly sentences: readonly ArticleSentence[];
  /** The text of each paragraph that holds a sentence, by its number. */
  readonly passages: ReadonlyMap<number, string>;
}

/** A sentence that a system found. */
export interface Found extends ArticleSentence {
  readonly score: number;
}

/** What a system makes of a question. */
export interface Response {
  /** How sure the system is that its first sentence answers; 0 where it found nothing. Comparable within a system. */
  readonly confidence: number;
  /** Whether it would show an answer at the threshold that it ships with; null where it ships with none. */
  readonly answered: boolean | null;
  /** Every sentence found, best first. Called after the clock has stopped. */
  readonly ranking: () => readonly Found[];
}

/** Answers questions about one article. */
export type Searcher = (question: string) => Response;

/** One of the systems compared. */
export interface System {
  /** As `--only` takes it. */
  readonly name: string;
  /** As a table prints it. */
  readonly label: string;
  readonly build: (article: BenchArticle) => Searcher;
  /** Ranks sentences that belong to no article: indexes and searches them in one. */
  readonly rank: CandidateRanker;
}
