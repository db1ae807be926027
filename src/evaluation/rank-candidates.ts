import type { Lexicon } from '../lexicon/lexicon.ts';
import { storyOfParagraphs } from '../loader/load-story.ts';
import { centroidAt } from '../retrieval/meanings.ts';
import { readQuestion } from '../retrieval/question/question.ts';
import { likeness } from '../retrieval/rank/centroid.ts';
import { rankSentences } from '../retrieval/rank/rank.ts';
import { indexSentences, type SearchIndex } from '../retrieval/search-index.ts';
import type { Story } from '../story/story.ts';
import { finish } from '../text/steps.ts';

/** Scores independent sentences for a question: one score a sentence, higher is better, comparable in one call only. */
export type CandidateRanker = (question: string, candidates: readonly string[]) => readonly number[];

/**
 * Verbatim as a ranker of sentences that belong to no article, by its own index and ranker. Each candidate is an article
 * of one paragraph; one that the sentence splitter cuts counts as the best of its parts. No two scores are equal: of
 * candidates that the engine cannot tell apart the earlier is higher.
 */
export function candidateRanker(lexicon: Lexicon | null): CandidateRanker {
  return (question, candidates) => {
    const index = finish(indexSentences(storyOfCandidates(candidates), lexicon));
    const best = new Map<number, Standing>();
    for (const standing of standings(index, question)) {
      const known = best.get(standing.candidate);
      if (!known || compare(standing, known) < 0) best.set(standing.candidate, standing);
    }
    return spread(candidates.length, [...best.values()].toSorted(compare));
  };
}

function storyOfCandidates(candidates: readonly string[]): Story {
  const stories = candidates.map((text, at) =>
    finish(storyOfParagraphs({ id: String(at), headline: '', paragraphs: [text] })),
  );
  return { version: '', articles: stories.flatMap(({ articles }) => articles) };
}

/** How a sentence stands: what shares a word with the question, by the ranker, then the rest. */
interface Standing {
  readonly candidate: number;
  readonly tier: 0 | 1;
  /** Higher is better, within one tier. */
  readonly score: number;
}

function compare(a: Standing, b: Standing): number {
  return a.tier - b.tier || b.score - a.score || a.candidate - b.candidate;
}

/** Every sentence of the index at least once; where it stands several times, the best standing holds. */
function standings(index: SearchIndex, typed: string): readonly Standing[] {
  const { query, ranked } = rankSentences(index, readQuestion(typed, index), index.sentences.length);
  const standing = (at: number, tier: Standing['tier'], score: number): Standing => ({
    candidate: index.sentences[at]?.article ?? 0,
    tier,
    score,
  });
  return [
    ...ranked.map(({ candidate, score }) => standing(candidate.index, 0, score)),
    ...index.sentences.map((_sentence, at) =>
      standing(at, 1, likeness(query.centroid, centroidAt(index.meanings, at))),
    ),
  ];
}

/** Less than any two scores of the ranker differ by. */
const STEP = 1e-6;

/** The ranker's scores for what it ordered, and falling numbers below them for the rest. */
function spread(size: number, order: readonly Standing[]): readonly number[] {
  const scores = Array.from({ length: size }, () => -Infinity);
  let last = Infinity;
  for (const { candidate, tier, score } of order) {
    last = tier === 0 ? Math.min(score, last - STEP) : Math.min(0, last) - 1;
    scores[candidate] = last;
  }
  // A candidate without a word is in no sentence of the index.
  return scores.map((score) => (score === -Infinity ? Math.min(0, last) - 2 : score));
}
