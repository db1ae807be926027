import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import {
  loadStory,
  storyOfParagraphs,
  type ArticleParagraphs,
  type ArticleSource,
} from '../../src/loader/load-story.ts';
import { readArticleFiles } from '../../src/store/article-files.ts';
import type { Story } from '../../src/story/story.ts';
import type { Steps } from '../../src/text/steps.ts';
import { publicSet, readQuestionSet } from '../public-sets.ts';

const SEEDS = new URL('../../seeds', import.meta.url);

/** An article, and how it is read: reading is timed. */
export interface QuestionedArticle {
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly read: () => Steps<Story>;
}

/** The articles of one set, and questions that people asked of some of them, for typing. */
export interface QuestionedSet {
  readonly name: string;
  readonly articles: readonly QuestionedArticle[];
  readonly asked: readonly string[];
}

const QUESTION_SETS = ['squad2-dev', 'newwiki-dev', 'xquad-en-dev'];
const TEXT_SETS = ['polnear-train', 'polnear-dev'];

/** Every set that is there, and the names of those that are not. */
export async function openSets(): Promise<{
  readonly sets: readonly QuestionedSet[];
  readonly absent: readonly string[];
}> {
  const sets = [...QUESTION_SETS.map(questionSet), ...TEXT_SETS.map(readTextSet)];
  const names = [...QUESTION_SETS, ...TEXT_SETS];
  return {
    sets: [...sets.flatMap((set) => set ?? []), await readSeeds()],
    absent: names.filter((_, at) => sets[at] === null),
  };
}

function questionSet(name: string): QuestionedSet | null {
  const dataset = readQuestionSet(name);
  if (dataset === null) return null;
  const articles = dataset.articles.map(({ id, headline = id, paragraphs = [] }) =>
    articleOf({ id, headline, paragraphs }),
  );
  return { name, articles, asked: dataset.questions.map(({ question }) => question) };
}

const textSchema = z.array(z.object({ id: z.string(), text: z.string() }));

/** The texts alone; their first line is the headline. */
function readTextSet(name: string): QuestionedSet | null {
  const file = publicSet(name);
  if (!existsSync(file)) return null;
  const articles = textSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).flatMap(({ id, text }) => {
    const [headline = id, ...paragraphs] = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    return paragraphs.length === 0 ? [] : [articleOf({ id, headline, paragraphs })];
  });
  return { name, articles, asked: [] };
}

function articleOf(article: ArticleParagraphs): QuestionedArticle {
  return { id: article.id, paragraphs: article.paragraphs, read: () => storyOfParagraphs(article) };
}

async function readSeeds(): Promise<QuestionedSet> {
  const files = await readArticleFiles(fileURLToPath(SEEDS));
  if (files.status === 'refused') throw new Error(`seeds: ${JSON.stringify(files.problems)}`);
  const articles = files.value.map((source) => ({
    id: basename(source.file),
    paragraphs: [],
    read: () => readSource(source),
  }));
  return { name: 'seeds', articles, asked: [] };
}

function* readSource(source: ArticleSource): Steps<Story> {
  const loaded = yield* loadStory([source]);
  if (loaded.status === 'loaded') return loaded.value;
  throw new Error(`seeds: ${JSON.stringify(loaded.problems)}`);
}
