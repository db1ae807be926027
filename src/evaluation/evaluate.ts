import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadStory, storyOfParagraphs } from '../loader/load-story.ts';
import type { ArticleSource } from '../loader/load-story.ts';
import { indexStory } from '../retrieval/story-index.ts';
import type { StoryIndex } from '../retrieval/story-index.ts';
import type { Sureness } from '../retrieval/sureness.ts';
import type { ArticleProblem, Loaded } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import { finish } from '../text/steps.ts';
import type { Steps } from '../text/steps.ts';
import { askTimed } from './asked.ts';
import type { Asked, Progress } from './asked.ts';
import type { Dataset, DatasetArticle } from './dataset.ts';
import { refusalSets } from './refusals.ts';
import type { Refusals } from './refusals.ts';
import { percentile } from './scores.ts';
import { scoresByKind, scoresOf } from './summary.ts';
import type { KindScores, Scores } from './summary.ts';

/** What to evaluate, and how. */
export interface EvaluationSettings {
  readonly dataset: Dataset;
  /** The files of the articles that are given by `file`, by article id. */
  readonly sources: ReadonlyMap<string, ArticleSource>;
  /** What is known of words beyond the articles; null for none. */
  readonly lexicon: Lexicon | null;
  /** Milliseconds of a clock that never runs backwards. */
  readonly now: () => number;
  /** How sure the engine must be before it answers. */
  readonly sureness: Sureness;
  /** Whether to measure the **without** and **elsewhere** sets as well (see `Refusals`). */
  readonly refusals: boolean;
}

/** Milliseconds, null where nothing was timed. */
export interface Timing {
  readonly p50: number | null;
  readonly p99: number | null;
}

/** All that an evaluation found. */
export interface Evaluation {
  readonly name: string;
  readonly articles: number;
  readonly overall: Scores;
  /** By question kind, in order of first appearance; empty where the set has a single kind. */
  readonly kinds: readonly KindScores[];
  readonly refusals: Refusals | null;
  /** Load and index of one article. */
  readonly build: Timing;
  /** One question, answered. */
  readonly latency: Timing;
  readonly asked: readonly Asked[];
}

/** An evaluation in steps: it yields after every question, and refuses articles that do not load. */
export type EvaluationSteps = Generator<Progress, Loaded<Evaluation>, undefined>;

/** Asks every question of its own article and scores what comes back. */
export function* evaluate(settings: EvaluationSettings): EvaluationSteps {
  const { dataset, now } = settings;
  const indexes = new Map<string, StoryIndex>();
  const buildTimes: number[] = [];
  const problems: ArticleProblem[] = [];
  const asked: Asked[] = [];
  for (const article of dataset.articles) {
    const start = now();
    const built = finish(indexArticle(article, settings));
    buildTimes.push(now() - start);
    if (built.status === 'refused') {
      problems.push(...built.problems);
      continue;
    }
    indexes.set(article.id, built.value);
    for (const question of dataset.questions.filter((candidate) => candidate.article === article.id)) {
      asked.push(askTimed(built.value, question, settings));
      yield { phase: 'questions', done: asked.length, total: dataset.questions.length };
    }
  }
  if (problems.length > 0) return { status: 'refused', problems };
  const refusals = settings.refusals ? yield* refusalSets(dataset, indexes, asked, settings.sureness) : null;
  return {
    status: 'loaded',
    value: {
      name: dataset.name,
      articles: dataset.articles.length,
      overall: scoresOf(asked),
      kinds: scoresByKind(asked),
      refusals,
      build: timing(buildTimes),
      latency: timing(asked.map(({ latency }) => latency)),
      asked: inSetOrder(asked, dataset),
    },
  };
}

function* indexArticle(
  article: DatasetArticle,
  { sources, lexicon }: EvaluationSettings,
): Steps<Loaded<StoryIndex>> {
  const { id, headline = id, paragraphs } = article;
  const source = sources.get(id);
  let story: Story;
  if (paragraphs !== undefined) {
    story = yield* storyOfParagraphs({ id, headline, paragraphs });
  } else if (source === undefined) {
    const problem = {
      kind: 'unreadable',
      cause: 'it was not read',
      file: article.file ?? id,
      line: null,
    } as const;
    return { status: 'refused', problems: [problem] };
  } else {
    const loaded = yield* loadStory([source]);
    if (loaded.status === 'refused') return loaded;
    story = loaded.value;
  }
  return { status: 'loaded', value: yield* indexStory(story, lexicon) };
}

/** Questions were asked article by article; whoever reads the predictions expects the set's order. */
function inSetOrder(asked: readonly Asked[], { questions }: Dataset): Asked[] {
  const places = new Map(questions.map(({ id }, place) => [id, place]));
  const placeOf = ({ question }: Asked): number => places.get(question.id) ?? 0;
  return asked.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function timing(values: readonly number[]): Timing {
  return { p50: percentile(values, 0.5), p99: percentile(values, 0.99) };
}
