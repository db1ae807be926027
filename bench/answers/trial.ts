import type { DatasetQuestion } from '../../src/evaluation/dataset.ts';
import { grouped } from '../../src/evaluation/grouped.ts';
import { judge, type Judgement } from '../../src/evaluation/judge.ts';
import { nextPage } from '../../src/evaluation/refusals.ts';
import { articleWithout, type BenchSet } from './question-sets.ts';
import { hashOf, seededRandom } from './random.ts';
import type { BenchArticle, Searcher, System } from './system.ts';
import { withTypos } from './typos.ts';

/**
 * How a question is put: as written; with typos; of its article **without** its gold paragraphs; of an article of
 * another page (**elsewhere**). The last two have no answer.
 */
export type Condition = 'clean' | 'typo' | 'without' | 'elsewhere';

/** A question, and what one system made of it. */
export interface Outcome {
  readonly question: DatasetQuestion;
  readonly condition: Condition;
  readonly confidence: number;
  readonly answered: boolean | null;
  /** Null where nothing answers. */
  readonly judgement: Judgement | null;
  /** Milliseconds. */
  readonly latency: number;
}

/** All that one system did with one set. */
export interface Trial {
  readonly system: System;
  readonly outcomes: readonly Outcome[];
  /** Milliseconds that making each article searchable took. */
  readonly builds: readonly number[];
}

interface Running {
  readonly system: System;
  readonly outcomes: Outcome[];
  readonly builds: number[];
}

/** Questions asked of each system before anything is timed. */
const WARM_UP = 100;

/**
 * Asks every question of `questions` in all conditions. The systems take turns article by article, and each article
 * begins with another, so that what else the machine does falls on all alike. `tell` hears of each article.
 */
export function runTrials(
  set: BenchSet,
  questions: readonly DatasetQuestion[],
  systems: readonly System[],
  tell: (done: number, total: number) => void,
): readonly Trial[] {
  const trials: readonly Running[] = systems.map((system) => ({ system, outcomes: [], builds: [] }));
  const ids = set.articles.map(({ id }) => id);
  const byArticle = grouped(questions, ({ article }) => article);
  const answerable = questions.filter((question) => question.answerable);
  const byOther = grouped(answerable, ({ article }) => nextPage(ids, article) ?? '');
  warmUp(set, questions, systems);
  for (const [at, article] of set.articles.entries()) {
    const own = byArticle.get(article.id) ?? [];
    const strangers = byOther.get(article.id) ?? [];
    const turn = [...trials.slice(at % trials.length), ...trials.slice(0, at % trials.length)];
    if (own.length + strangers.length > 0) askArticle(article, own, strangers, turn);
    tell(at + 1, set.articles.length);
  }
  return trials;
}

function warmUp(
  { articles: [article] }: BenchSet,
  questions: readonly DatasetQuestion[],
  systems: readonly System[],
): void {
  if (!article) return;
  for (const { build } of systems) {
    const search = build(article);
    for (const { question } of questions.slice(0, WARM_UP)) search(question);
  }
}

function askArticle(
  article: BenchArticle,
  own: readonly DatasetQuestion[],
  strangers: readonly DatasetQuestion[],
  turn: readonly Running[],
): void {
  for (const { system, outcomes, builds } of turn) {
    const start = performance.now();
    const search = system.build(article);
    builds.push(performance.now() - start);
    for (const question of own) outcomes.push(ask(search, question, 'clean'));
    for (const question of own.filter(isAnswerable)) outcomes.push(ask(search, question, 'typo'));
    for (const question of strangers) outcomes.push(ask(search, question, 'elsewhere'));
  }
  const groups = grouped(own.filter(isAnswerable), ({ paragraphs }) => paragraphs.join(' '));
  for (const group of groups.values()) {
    const rest = articleWithout(article, group[0]?.paragraphs ?? []);
    if (!rest) continue;
    for (const { system, outcomes } of turn) {
      const search = system.build(rest);
      for (const question of group) outcomes.push(ask(search, question, 'without'));
    }
  }
}

function isAnswerable({ answerable }: DatasetQuestion): boolean {
  return answerable;
}

function ask(search: Searcher, question: DatasetQuestion, condition: Condition): Outcome {
  const typed = condition === 'typo' ? mistyped(question) : question.question;
  const start = performance.now();
  const { confidence, answered, ranking } = search(typed);
  const latency = performance.now() - start;
  const hasAnswer = question.answerable && (condition === 'clean' || condition === 'typo');
  const judgement = hasAnswer ? judge(ranking().map(rankedOf), question) : null;
  return { question, condition, confidence, answered, judgement, latency };
}

/** The question with its own typos: the same for every system and on every machine. */
function mistyped({ id, question }: DatasetQuestion): string {
  return withTypos(question, seededRandom(hashOf(id)));
}

function rankedOf<Place extends { readonly text: string }>(found: Place) {
  return { ...found, sentenceText: found.text };
}
