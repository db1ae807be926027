import { percentile } from '../../src/evaluation/scores.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { storyOfParagraphs } from '../../src/loader/load-story.ts';
import { ask } from '../../src/retrieval/ask.ts';
import { indexSentences } from '../../src/retrieval/search-index.ts';
import { indexStory, type KnownQuestion, type StoryIndex } from '../../src/retrieval/story-index.ts';
import { suggestQuestions } from '../../src/retrieval/suggest.ts';
import { finish, type Steps } from '../../src/text/steps.ts';
import type { QuestionedArticle, QuestionedSet } from './articles.ts';

/** What became of the questions of one set's articles. Questions about the article as such are not counted. */
export interface SetMeasures {
  readonly name: string;
  readonly articles: number;
  readonly built: number;
  /** Of those built, how many are answered from the passage they were built from. */
  readonly leading: number;
  /** Of those kept, how many are so when they are asked again. */
  readonly keptLeading: number;
  readonly kept: number;
  /** Questions kept, a tenth, a half and nine tenths of the articles having fewer. */
  readonly keptEach: readonly (number | null)[];
  readonly withoutAny: number;
  /** By their first words: "Who", "What did … say". */
  readonly kinds: Readonly<Record<string, number>>;
  readonly times: Times;
}

/** Milliseconds, the median article's; each is the least of several runs. */
export interface Times {
  /** Reading the paragraphs: names, quotes, speakers and questions. */
  readonly read: number | null;
  /** Making the read article searchable. */
  readonly index: number | null;
  /** The same, and asking each question to see which lead to their own passage. */
  readonly check: number | null;
}

const RUNS = 3;

/** Builds, asks and times the questions of one set. */
export function measureSet({ name, articles }: QuestionedSet, lexicon: Lexicon | null): SetMeasures {
  const kept: number[] = [];
  const times = { read: new Array<number>(), index: new Array<number>(), check: new Array<number>() };
  const kinds: Record<string, number> = {};
  const sums = { built: 0, kept: 0, keptLeading: 0 };
  for (const article of articles) {
    const story = finish(article.read());
    const index = finish(indexStory(story, lexicon));
    const own = index.questions.filter(({ paragraph }) => paragraph > 0);
    sums.built += story.articles.flatMap(({ questions }) =>
      questions.filter(({ paragraph }) => paragraph > 0),
    ).length;
    sums.kept += own.length;
    sums.keptLeading += own.filter((known) => leads(index, known)).length;
    kept.push(own.length);
    for (const { question } of own) kinds[kindOf(question)] = (kinds[kindOf(question)] ?? 0) + 1;
    times.read.push(leastTime(() => article.read()));
    times.index.push(leastTime(() => indexSentences(story, lexicon)));
    times.check.push(leastTime(() => indexStory(story, lexicon)));
  }
  return {
    name,
    articles: articles.length,
    ...sums,
    leading: sums.kept,
    keptEach: [0.1, 0.5, 0.9].map((fraction) => percentile(kept, fraction)),
    withoutAny: kept.filter((count) => count === 0).length,
    kinds,
    times: {
      read: percentile(times.read, 0.5),
      index: percentile(times.index, 0.5),
      check: percentile(times.check, 0.5),
    },
  };
}

function leads(index: StoryIndex, { question, paragraph, strictest }: KnownQuestion): boolean {
  const { status, citations } = ask(index, question, { sureness: strictest });
  return status === 'answered' && citations[0]?.paragraph === paragraph;
}

function kindOf(question: string): string {
  if (/^What did .* say about /.test(question)) return 'What did X say about Y';
  if (/^What did .* say\?$/.test(question)) return 'What did X say';
  if (question.startsWith('What happened')) return 'What happened in';
  if (/^Who (?:is|was) \p{Lu}[^?]*\?$/u.test(question)) return 'Who is X';
  if (question.startsWith('How many')) return 'How many';
  return question.slice(0, question.indexOf(' '));
}

function leastTime(work: () => Steps<unknown>): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    finish(work());
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** How long autocomplete takes, in milliseconds, with every beginning of every question typed. */
export interface TypingMeasures {
  readonly passages: number;
  readonly questions: number;
  readonly keys: number;
  readonly p50: number | null;
  readonly p99: number | null;
  readonly longest: number | null;
}

/** Discord shows 25 choices at most; the command asks for twice as many, as some may be too long. */
const FOUND = 50;
const LONGEST_TYPED = 100;

/** Types each of `asked`, key by key, into the autocomplete of one article of `passages` passages. */
export function measureTyping(
  paragraphs: readonly string[],
  asked: readonly string[],
  lexicon: Lexicon | null,
): TypingMeasures {
  const article = { id: 'typing', headline: 'Typing', paragraphs };
  const index = finish(indexStory(finish(storyOfParagraphs(article)), lexicon));
  const prefixes = asked.flatMap((question) =>
    Array.from({ length: Math.min(LONGEST_TYPED, question.length) + 1 }, (_, at) => question.slice(0, at)),
  );
  const times: number[] = [];
  for (const typed of prefixes) {
    const start = performance.now();
    suggestQuestions(index, typed, FOUND);
    times.push(performance.now() - start);
  }
  return {
    passages: paragraphs.length,
    questions: index.questions.length,
    keys: prefixes.length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    longest: percentile(times, 1),
  };
}

/** Paragraphs for an article of `count` passages, taken from the first articles. */
export function paragraphsOf(articles: readonly QuestionedArticle[], count: number): readonly string[] {
  return articles.flatMap(({ paragraphs }) => paragraphs).slice(0, count);
}
