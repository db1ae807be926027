import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dataset, DatasetArticle, DatasetQuestion } from '../../src/evaluation/dataset.ts';
import { loadStory, storyOfParagraphs } from '../../src/loader/load-story.ts';
import { readArticleFiles } from '../../src/store/article-files.ts';
import type { Loaded } from '../../src/story/problem.ts';
import type { Story } from '../../src/story/story.ts';
import { sliceOf } from '../../src/text/span.ts';
import { finish } from '../../src/text/steps.ts';
import { publicSet, readQuestionSet } from '../public-sets.ts';
import { hashOf } from './random.ts';
import type { ArticleSentence, BenchArticle } from './system.ts';

/** The question sets of the bench: the public ones, which may be absent, and the project's own. */
export const SETS: readonly { readonly name: string; readonly file: URL; readonly isOwn: boolean }[] = [
  ...['squad2-dev', 'newwiki-dev', 'xquad-en-dev'].map((name) => ({
    name,
    file: publicSet(name),
    isOwn: false,
  })),
  {
    name: 'flynn-resignation',
    file: new URL('../gold/flynn-resignation.json', import.meta.url),
    isOwn: true,
  },
];

/** A question set with its articles read. */
export interface BenchSet {
  readonly name: string;
  /** Whether it was written in this project. */
  readonly isOwn: boolean;
  readonly articles: readonly BenchArticle[];
  readonly questions: readonly DatasetQuestion[];
}

/** Reads a question set; null where its file is absent. */
export async function openSet({ name, file, isOwn }: (typeof SETS)[number]): Promise<BenchSet | null> {
  const dataset = readQuestionSet(name, file);
  if (dataset === null) return null;
  const articles: BenchArticle[] = [];
  for (const article of dataset.articles) {
    articles.push(articleOfStory(article.id, await readStory(article, dirname(fileURLToPath(file)))));
  }
  return { name, isOwn, articles, questions: dataset.questions };
}

async function readStory({ id, headline = id, paragraphs, file }: DatasetArticle, folder: string) {
  if (file === undefined) return finish(storyOfParagraphs({ id, headline, paragraphs: paragraphs ?? [] }));
  return loaded(finish(loadStory(loaded(await readArticleFiles(resolve(folder, file))))));
}

function loaded<Value>(result: Loaded<Value>): Value {
  if (result.status === 'loaded') return result.value;
  throw new Error(`an article was refused: ${JSON.stringify(result.problems)}`);
}

/** A story of one article, its sentences laid out for every system. */
export function articleOfStory(id: string, story: Story): BenchArticle {
  const sentences: ArticleSentence[] = [];
  const passages = new Map<number, string>();
  for (const { text, passages: body } of story.articles.slice(0, 1)) {
    for (const { paragraph, span, sentences: parts } of body) {
      passages.set(paragraph, sliceOf(text, span));
      for (const [at, part] of parts.entries()) {
        sentences.push({ paragraph, sentence: at + 1, text: sliceOf(text, part.span) });
      }
    }
  }
  return { id, story, sentences, passages };
}

/** An article of these paragraphs. */
export function articleOfParagraphs(id: string, paragraphs: readonly string[]): BenchArticle {
  return articleOfStory(id, finish(storyOfParagraphs({ id, headline: id, paragraphs })));
}

/** The article less some paragraphs, those after them moving up; null when none is left. */
export function articleWithout(
  { id, passages }: BenchArticle,
  paragraphs: readonly number[],
): BenchArticle | null {
  const rest = [...passages].filter(([paragraph]) => !paragraphs.includes(paragraph));
  return rest.length === 0
    ? null
    : articleOfParagraphs(
        id,
        rest.map(([, text]) => text),
      );
}

/**
 * At most `size` answerable and `size` unanswerable questions, in the set's order. Which ones is decided by a hash of
 * their ids: the same on every machine, and a greater sample holds every smaller one. Null takes all.
 */
export function sampleOf(questions: Dataset['questions'] | BenchSet['questions'], size: number | null) {
  if (size === null) return questions;
  const taken = new Set(
    [true, false].flatMap((answerable) =>
      questions
        .filter((question) => question.answerable === answerable)
        .map(({ id }) => ({ id, hash: hashOf(id) }))
        .toSorted((a, b) => a.hash - b.hash)
        .slice(0, size)
        .map(({ id }) => id),
    ),
  );
  return questions.filter(({ id }) => taken.has(id));
}
