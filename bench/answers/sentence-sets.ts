import { existsSync, readFileSync } from 'node:fs';
import { evaluateSentences, type SentenceScores } from '../../src/evaluation/evaluate-sentences.ts';
import { readSentenceSet, type SentenceSet } from '../../src/evaluation/sentence-set.ts';
import { publicSet } from '../public-sets.ts';
import { hashOf } from './random.ts';
import type { System } from './system.ts';

/** The public sentence-ranking sets of the bench, which may be absent. */
export const SENTENCE_SETS: readonly string[] = ['trecqa-dev', 'wikiqa-dev'];

/** Reads a sentence-ranking set; null where its file is absent. */
export function openSentenceSet(name: string): SentenceSet | null {
  const file = publicSet(name);
  if (!existsSync(file)) return null;
  const read = readSentenceSet(JSON.parse(readFileSync(file, 'utf8')));
  if (read.status === 'invalid') throw new Error(`${name}: ${read.complaint}`);
  return read.set;
}

/** At most `size` questions in the set's order, chosen by a hash of the question; null takes all. */
export function sampleOfSentences(set: SentenceSet, size: number | null): SentenceSet {
  if (size === null) return set;
  const ordered = set.map((_, place) => place).toSorted((a, b) => hashAt(set, a) - hashAt(set, b));
  const taken = new Set(ordered.slice(0, size));
  return set.filter((_, place) => taken.has(place));
}

function hashAt(set: SentenceSet, place: number): number {
  return hashOf(set[place]?.q ?? '');
}

/** What one system makes of a set; the code is warmed on some of its questions first. */
export function scoreSentences({ rank }: System, set: SentenceSet): SentenceScores {
  for (const { q, cand } of set.slice(0, WARM_UP)) {
    rank(
      q,
      cand.map(({ t }) => t),
    );
  }
  const steps = evaluateSentences(set, rank, () => performance.now());
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value.scores;
  }
}

/** Questions asked of each system before anything is timed. */
const WARM_UP = 20;
