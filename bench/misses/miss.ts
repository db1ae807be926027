import type { DatasetQuestion } from '../../src/evaluation/dataset.ts';
import { isRightSentence } from '../../src/evaluation/judge.ts';
import { answerQuestion } from '../../src/retrieval/answer-question.ts';
import { readQuestion } from '../../src/retrieval/question/question.ts';
import { FEATURES, type FeatureName } from '../../src/retrieval/rank/features.ts';
import { rankSentences, type Ranked } from '../../src/retrieval/rank/rank.ts';
import { RANKER_WEIGHTS } from '../../src/retrieval/rank/weights.ts';
import { articleOf, passageAt, type SearchIndex } from '../../src/retrieval/search-index.ts';
import { sliceOf } from '../../src/text/span.ts';
import type { ArticleSentence } from '../answers/system.ts';

/** What one feature gave to the sentence shown above the gold one: weight × difference; below 0 it spoke for the gold. */
export interface Contribution {
  readonly feature: FeatureName;
  readonly points: number;
}

/** A question whose first passage is wrong, and why. */
export interface Miss {
  readonly question: DatasetQuestion;
  readonly status: 'answered' | 'abstained';
  readonly confidence: number;
  /** The sentence shown first; null where nothing was found. */
  readonly shown: ArticleSentence | null;
  /** The gold sentence that ranks best, or the first where none is ranked; null where the gold names none. */
  readonly gold: ArticleSentence | null;
  /** Its 1-based rank among all ranked sentences; null where the ranker never saw it. */
  readonly goldRank: number | null;
  /** What decided, greatest first; empty where the gold is not ranked or the answer is no sentence of the body. */
  readonly contributions: readonly Contribution[];
}

/** What went wrong with an answerable question; null where its first passage is right. */
export function missOf(index: SearchIndex, question: DatasetQuestion): Miss | null {
  const { status, confidence, citations } = answerQuestion(index, question.question, { depth: 1 });
  const [first] = citations;
  if (first && question.paragraphs.includes(first.paragraph)) return null;
  const { ranked } = rankSentences(index, readQuestion(question.question, index));
  const places = ranked.map(({ candidate }) => sentenceAt(index, candidate.index));
  const shownAt = places.findIndex(
    (place) => place?.paragraph === first?.paragraph && place?.sentence === first?.sentence,
  );
  const goldAt = places.findIndex((place) => place !== null && isGold(place, question));
  const all = index.sentences.map((_, at) => sentenceAt(index, at));
  return {
    question,
    status,
    confidence,
    shown: first ? { ...first, text: sliceOf(articleOf(index, first).text, first.sentenceSpan) } : null,
    gold: places[goldAt] ?? all.find((place) => place !== null && isGold(place, question)) ?? null,
    goldRank: goldAt < 0 ? null : goldAt + 1,
    contributions: contributions(ranked[shownAt], ranked[goldAt]),
  };
}

function isGold(place: ArticleSentence, question: DatasetQuestion): boolean {
  return isRightSentence({ ...place, sentenceText: place.text, score: 0 }, question);
}

function sentenceAt(index: SearchIndex, at: number): ArticleSentence | null {
  const entry = index.sentences[at];
  const passage = passageAt(index, at);
  if (!entry || !passage) return null;
  const text = sliceOf(articleOf(index, entry).text, entry.span);
  return { paragraph: passage.paragraph, sentence: entry.sentence, text };
}

function contributions(shown: Ranked | undefined, gold: Ranked | undefined): readonly Contribution[] {
  if (!shown || !gold) return [];
  return FEATURES.map((feature, at) => ({
    feature,
    points: (RANKER_WEIGHTS[feature] ?? 0) * ((shown.features[at] ?? 0) - (gold.features[at] ?? 0)),
  })).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
