import type { Statement } from '../../story/statement.ts';
import type { Mended } from '../answer.ts';
import { readQuestion, type Question } from '../question/question.ts';
import { isMentioned, matchTerms } from '../rank/matching.ts';
import { candidatesFor, rankSentences } from '../rank/rank.ts';
import type { Query } from '../rank/view.ts';
import { subjectOf } from '../refusal/frame-words.ts';
import { passageAt, type SearchIndex, type SentenceEntry } from '../search-index.ts';

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
  const positions = topicOf(index, question);
  const isNarrated = (position: number): boolean =>
    !index.said.bySentence.has(position) && index.sentences[position]?.attribution.kind === 'narration';
  const narration = positions.filter(isNarrated).flatMap((position) => index.sentences[position] ?? []);
  return { statements: statementsAt(index, positions, () => true), narration, mended: question.mended };
}

/**
 * What a question is about as a topic of {@link saidAbout} on which the story has something said: its words that the story
 * has, else the one of them that tells most; null for none.
 */
export function topicFor(index: SearchIndex, typed: string): string | null {
  const told = subjectOf(matchTerms(index, readQuestion(typed, index))).filter(isMentioned);
  const [first] = told.toSorted((a, b) => b.worth - a.worth);
  const topics = [told.map(({ word }) => word).join(' '), first?.word ?? ''];
  return topics.find((topic) => topic !== '' && isSaidOf(index, topic)) ?? null;
}

/** Whether {@link saidAbout} would have a statement; which one comes first, which is most of its work, is left open. */
function isSaidOf(index: SearchIndex, topic: string): boolean {
  const { candidates } = candidatesFor(index, readQuestion(topic, index), MOST_RANKED, isAbout);
  return candidates.some(({ index: position }) => index.said.bySentence.has(position));
}

/** The sentences of a story that a topic is ranked over. */
const MOST_RANKED = 400;

/** A sentence that has this share of what a topic's words are worth is about it; by itself, or with its passage. */
const ABOUT = 0.6;

/** The story's statements that are about the question's words and `isAsked` for, most relevant first by the ranker. */
export function statementsAbout(
  index: SearchIndex,
  question: Question,
  isAsked: (statement: Statement) => boolean,
): readonly Statement[] {
  const { said } = index;
  // A sentence that tells nothing asked for need not be ranked among those that do.
  const isTold = (position: number): boolean =>
    (said.bySentence.get(position) ?? []).some((place) => {
      const statement = said.statements[place];
      return statement !== undefined && isAsked(statement);
    });
  return statementsAt(index, topicOf(index, question, isTold), isAsked);
}

/** What the sentences at these positions tell, in their order. */
function statementsAt(
  { said }: SearchIndex,
  positions: readonly number[],
  isAsked: (statement: Statement) => boolean,
): readonly Statement[] {
  const places = new Set(positions.flatMap((position) => said.bySentence.get(position) ?? []));
  return [...places].flatMap((place) => said.statements[place] ?? []).filter(isAsked);
}

/** The sentences that are wanted and about the question's words, by their places in the index, most relevant first. */
function topicOf(
  index: SearchIndex,
  question: Question,
  isWanted: (position: number) => boolean = () => true,
): readonly number[] {
  const { ranked } = rankSentences(index, question, MOST_RANKED, (query) => {
    const isOfTopic = isAbout(query);
    return (position) => isWanted(position) && isOfTopic(position);
  });
  return ranked.map(({ candidate }) => candidate.index);
}

/** Whether a sentence has enough of the topic: half of what only the rest of its passage has counts. */
function isAbout({ index, terms: asked, strengths }: Query): (position: number) => boolean {
  const terms = subjectOf(asked).map((term) => ({ worth: term.worth, place: asked.indexOf(term) }));
  const worth = terms.reduce((sum, term) => sum + term.worth, 0);
  return (position) => {
    const entry = index.sentences[position];
    const passage = passageAt(index, position);
    if (!entry || !passage || worth === 0) return false;
    const [own, around] = [strengths(entry), strengths(passage)];
    let met = 0;
    let isMet = false;
    for (const { worth: most, place } of terms) {
      const inOwn = own[place] ?? 0;
      met += Math.max(inOwn * most, ((around[place] ?? 0) * most) / 2);
      isMet ||= inOwn > 0;
    }
    return isMet && met / worth >= ABOUT;
  };
}
