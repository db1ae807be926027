import type { Statement } from '../../story/statement.ts';
import { statementsOf } from '../../story/statement.ts';
import { overlaps } from '../../text/span.ts';
import type { Mended } from '../answer.ts';
import { readQuestion, type Question } from '../question/question.ts';
import { isMentioned, strengthIn, type MatchedTerm } from '../rank/matching.ts';
import { rankSentences } from '../rank/rank.ts';
import type { Query } from '../rank/view.ts';
import { subjectOf } from '../refusal/frame-words.ts';
import { passageAt, type Bag, type SearchIndex, type SentenceEntry } from '../search-index.ts';

/** What a story has others say of a topic, and what it says itself; each most relevant first. */
export interface Said {
  readonly statements: readonly Statement[];
  /** Sentences that the publication answers for itself. */
  readonly narration: readonly SentenceEntry[];
  /** Words of the topic that were read as words of the story. */
  readonly mended: readonly Mended[];
}

/** Everything the story has anyone say of `topic`, and its own narration of it. */
export function saidAbout(index: SearchIndex, topic: string): Said {
  const question = readQuestion(topic, index);
  const all = statementsOf(index.story);
  const positions = topicOf(index, question);
  const told = new Set(all.flatMap((statement) => positionsOf(index, statement)));
  const isNarrated = (position: number): boolean =>
    !told.has(position) && index.sentences[position]?.attribution.kind === 'narration';
  const narration = positions.filter(isNarrated).flatMap((position) => index.sentences[position] ?? []);
  return { statements: statementsOn(index, all, positions), narration, mended: question.mended };
}

/**
 * What a question is about as a topic of {@link saidAbout} on which the story has something said: its words that the story
 * has, else the one of them that tells most; null for none.
 */
export function topicFor(index: SearchIndex, typed: string): string | null {
  const { query } = rankSentences(index, readQuestion(typed, index), MOST_RANKED);
  const told = subjectOf(query.terms).filter(isMentioned);
  const [first] = told.toSorted((a, b) => b.worth - a.worth);
  const topics = [told.map(({ word }) => word).join(' '), first?.word ?? ''];
  return topics.find((topic) => topic !== '' && saidAbout(index, topic).statements.length > 0) ?? null;
}

/** The sentences of a story that a topic is ranked over. */
const MOST_RANKED = 400;

/** A sentence that has this share of what a topic's words are worth is about it; by itself, or with its passage. */
const ABOUT = 0.6;

/** Those of the statements that are about the question's words, most relevant first by the ranker. */
export function statementsAbout(
  index: SearchIndex,
  statements: readonly Statement[],
  question: Question,
): readonly Statement[] {
  return statementsOn(index, statements, topicOf(index, question));
}

function statementsOn(
  index: SearchIndex,
  statements: readonly Statement[],
  topic: readonly number[],
): readonly Statement[] {
  const places = new Map(topic.map((position, place) => [position, place]));
  return statements
    .map((statement) => {
      const near = positionsOf(index, statement).map((position) => places.get(position) ?? Infinity);
      return { statement, place: Math.min(...near) };
    })
    .filter(({ place }) => place !== Infinity)
    .toSorted((a, b) => a.place - b.place)
    .map(({ statement }) => statement);
}

/** The sentences that are about the question's words, by their places in `index.sentences`, most relevant first. */
function topicOf(index: SearchIndex, question: Question): readonly number[] {
  const { query, ranked } = rankSentences(index, question, MOST_RANKED);
  const measure = measureOf(query);
  return ranked.map(({ candidate }) => candidate.index).filter((position) => measure(position) >= ABOUT);
}

/** How much of the topic a sentence has, 0 to 1: half of what only the rest of its passage has counts. */
function measureOf({ index, terms: asked }: Query): (position: number) => number {
  const terms = subjectOf(asked);
  const worth = terms.reduce((sum, term) => sum + term.worth, 0);
  return (position) => {
    const entry = index.sentences[position];
    const passage = passageAt(index, position);
    if (!entry || !passage || worth === 0) return 0;
    const met = terms.map((term) => Math.max(shareOf(entry, term), shareOf(passage, term) / 2));
    const own = terms.some((term) => strengthIn(entry, term) > 0);
    return own ? met.reduce((sum, share) => sum + share, 0) / worth : 0;
  };
}

function shareOf(bag: Bag, term: MatchedTerm): number {
  return strengthIn(bag, term) * term.worth;
}

/** The places in `index.sentences` of the sentences that the statement shares words with. */
export function positionsOf(
  index: SearchIndex,
  { article, paragraph, sentence, span }: Statement,
): readonly number[] {
  const first = index.passages.findIndex((passage) => passage.article === article);
  const passage = index.passages[first + paragraph - 1];
  if (first === -1 || !passage) return [];
  const positions: number[] = [];
  for (let at = passage.first + sentence - 1; at < index.sentences.length; at += 1) {
    const entry = index.sentences[at];
    if (!entry || entry.article !== article || entry.span.start >= span.end) break;
    if (overlaps(entry.span, span)) positions.push(at);
  }
  return positions;
}
