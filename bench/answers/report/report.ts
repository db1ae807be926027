import type { SentenceScores } from '../../../src/evaluation/evaluate-sentences.ts';
import type { SystemScores } from '../scores.ts';

/** What is known of how Verbatim's weights relate to a set. */
export type Training = 'trained' | 'partly' | 'unseen' | 'own';

/** One question set's results. */
export interface SetReport {
  readonly name: string;
  readonly training: Training;
  readonly articles: number;
  readonly answerable: number;
  readonly unanswerable: number;
  /** Verbatim first. */
  readonly systems: readonly SystemScores[];
}

/** One sentence-ranking set's results. */
export interface SentenceSetReport {
  readonly name: string;
  readonly training: Training;
  /** Verbatim first. */
  readonly systems: readonly RankedSystem[];
}

/** What one system made of a sentence-ranking set. */
export interface RankedSystem {
  readonly name: string;
  readonly label: string;
  readonly scores: SentenceScores;
}

/** All that one run of the bench measured, and in which circumstances. */
export interface Report {
  /** ISO 8601. */
  readonly date: string;
  readonly node: string;
  readonly processor: string;
  readonly cores: number;
  /** Processes waiting for a core in the minute before the run and before its end: above `cores`, times are inflated. */
  readonly load: readonly [before: number, after: number];
  /** The commit measured, with "+" where `src` was edited beyond it; null outside a repository. */
  readonly commit: string | null;
  /** The sets that the weights in use were trained on, and when. */
  readonly trainedOn: readonly string[];
  readonly trained: string;
  /** Answerable and unanswerable questions taken of each set at most; null for all. */
  readonly sample: number | null;
  /** Public sets that were absent. */
  readonly skipped: readonly string[];
  readonly sets: readonly SetReport[];
  readonly sentenceSets: readonly SentenceSetReport[];
}

/** What a reader must know of a set before believing Verbatim's figures on it. */
export const TRAINING_NOTES: Readonly<Record<Training, string>> = {
  trained: "Verbatim's weights were trained on this set: its figures here are flattering",
  partly: "some of this set's pages are in a set that Verbatim's weights were trained on",
  unseen: "no page of this set was used to train Verbatim's weights",
  own: "written in this project, known to those who wrote Verbatim's rules; not used to train its weights",
};

/** A share as a percentage with one decimal; a dash for none. */
export function percent(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : (100 * value).toFixed(1);
}

/** A number with so many decimals; a dash for none. */
export function decimal(value: number | null | undefined, digits: number): string {
  return value === null || value === undefined ? '–' : value.toFixed(digits);
}
