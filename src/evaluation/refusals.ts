import { storyOfParagraphs } from '../loader/load-story.ts';
import { answerQuestion } from '../retrieval/answer-question.ts';
import { indexSentences } from '../retrieval/search-index.ts';
import type { SearchIndex } from '../retrieval/search-index.ts';
import type { StoryIndex } from '../retrieval/story-index.ts';
import type { Sureness } from '../retrieval/sureness.ts';
import { sliceOf } from '../text/span.ts';
import { finish } from '../text/steps.ts';
import type { Asked, Progress } from './asked.ts';
import type { Dataset, DatasetQuestion } from './dataset.ts';
import { grouped } from './grouped.ts';
import { auroc, share } from './scores.ts';

/** How well one kind of unanswerable question is told from the answerable ones. */
export interface RefusalScores {
  readonly questions: number;
  /** Confidence of the answerable questions against confidence of these. Null when there are none. */
  readonly auroc: number | null;
  /** Share of these that are answered all the same, 0 to 1. */
  readonly falseAnswerRate: number;
}

/** Unanswerable questions made from the answerable ones. */
export interface Refusals {
  /** The same question, asked of its article with all gold paragraphs taken out. */
  readonly without: RefusalScores;
  /** The same question, asked of the next article that is not cut from the same page. */
  readonly elsewhere: RefusalScores;
}

interface Refused {
  readonly confidence: number;
  readonly answered: boolean;
}

/** Asks the answerable questions where they have no answer. `indexes` are the articles' own, by id. */
export function* refusalSets(
  dataset: Dataset,
  indexes: ReadonlyMap<string, StoryIndex>,
  asked: readonly Asked[],
  sureness: Sureness,
): Generator<Progress, Refusals, undefined> {
  const answerable = asked.filter(({ question }) => question.answerable);
  const questions = answerable.map(({ question }) => question);
  const known = answerable.map(({ confidence }) => confidence);
  const without = yield* askWithout(questions, indexes, sureness);
  const elsewhere = yield* askElsewhere(questions, dataset, indexes, sureness);
  return { without: refusalScores(known, without), elsewhere: refusalScores(known, elsewhere) };
}

function* askWithout(
  questions: readonly DatasetQuestion[],
  indexes: ReadonlyMap<string, StoryIndex>,
  sureness: Sureness,
): Generator<Progress, Refused[], undefined> {
  const outcomes: Refused[] = [];
  let done = 0;
  // Grouped, so that an article is rebuilt once for each set of paragraphs and held no longer than needed.
  const groups = grouped(questions, ({ article, paragraphs }) => `${article} ${paragraphs.join(' ')}`);
  for (const group of groups.values()) {
    const [{ article, paragraphs } = { article: '', paragraphs: [] }] = group;
    const whole = indexes.get(article);
    const rest = whole === undefined ? null : indexWithout(whole, paragraphs);
    for (const { question } of group) {
      if (rest !== null) outcomes.push(askRefused(rest, question, sureness));
      done += 1;
      yield { phase: 'without', done, total: questions.length };
    }
  }
  return outcomes;
}

/** The index of an article less some paragraphs; null when none is left. */
export function indexWithout(
  { story, lexicon }: SearchIndex,
  paragraphs: readonly number[],
): SearchIndex | null {
  const [article] = story.articles;
  if (article === undefined) return null;
  const { id, text, headline, passages } = article;
  const left = passages.filter(({ paragraph }) => !paragraphs.includes(paragraph));
  if (left.length === 0) return null;
  const rest = finish(
    storyOfParagraphs({
      id,
      headline: headline === null ? id : sliceOf(text, headline),
      paragraphs: left.map(({ span }) => sliceOf(text, span)),
    }),
  );
  return finish(indexSentences(rest, lexicon));
}

function* askElsewhere(
  questions: readonly DatasetQuestion[],
  { articles }: Dataset,
  indexes: ReadonlyMap<string, StoryIndex>,
  sureness: Sureness,
): Generator<Progress, Refused[], undefined> {
  const outcomes: Refused[] = [];
  const ids = articles.map(({ id }) => id);
  for (const [at, { article, question }] of questions.entries()) {
    const other = indexes.get(nextPage(ids, article) ?? '');
    if (other !== undefined) outcomes.push(askRefused(other, question, sureness));
    yield { phase: 'elsewhere', done: at + 1, total: questions.length };
  }
  return outcomes;
}

/**
 * The next article after `id`, going round, that is of another page; null when there is none.
 * An id `set/page/part` names its page; any other id is a page of its own.
 */
export function nextPage(ids: readonly string[], id: string): string | null {
  const at = ids.indexOf(id);
  const round = [...ids.slice(at + 1), ...ids.slice(0, at)];
  return round.find((other) => pageOf(other) !== pageOf(id)) ?? null;
}

function pageOf(id: string): string {
  const parts = id.split('/');
  return parts.length === 3 && parts[1] !== undefined ? parts[1] : id;
}

function askRefused(index: SearchIndex, question: string, sureness: Sureness): Refused {
  const { confidence, status } = answerQuestion(index, question, { depth: 1, sureness });
  return { confidence, answered: status === 'answered' };
}

function refusalScores(known: readonly number[], refused: readonly Refused[]): RefusalScores {
  return {
    questions: refused.length,
    auroc: auroc(
      known,
      refused.map(({ confidence }) => confidence),
    ),
    falseAnswerRate: share(refused, ({ answered }) => answered),
  };
}
