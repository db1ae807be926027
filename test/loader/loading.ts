import { readFileSync } from 'node:fs';
import { loadStory } from '../../src/loader/load-story.ts';
import type { Article } from '../../src/story/article.ts';
import type { ArticleProblem, Loaded } from '../../src/story/problem.ts';
import type { Story } from '../../src/story/story.ts';
import { sliceOf, type Span } from '../../src/text/span.ts';
import { finish } from '../../src/text/steps.ts';

/** What becomes of one article file. */
export function loaded(file: string, content: string | Uint8Array): Loaded<Story> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return finish(loadStory([{ file, bytes }]));
}

/** The article of a file that must load. */
export function articleIn(file: string, content: string | Uint8Array): Article {
  const outcome = loaded(file, content);
  if (outcome.status === 'refused') throw new Error(`refused: ${JSON.stringify(outcome.problems)}`);
  const [article] = outcome.value.articles;
  if (!article) throw new Error('a story without an article');
  return article;
}

/** The article of a plain text file with these lines. */
export function textArticle(...lines: readonly string[]): Article {
  return articleIn('dam.txt', lines.join('\n'));
}

/** The article of a plain text file with a headline and these paragraphs. */
export function articleOfParagraphs(...paragraphs: readonly string[]): Article {
  return articleIn('dam.txt', ['The Dam of Ely', ...paragraphs].join('\n\n'));
}

/** The article of a Markdown file with these lines. */
export function markdownArticle(...lines: readonly string[]): Article {
  return articleIn('dam.md', lines.join('\n'));
}

/** The article on a web page whose body holds this HTML. */
export function pageArticle(...html: readonly string[]): Article {
  return articleIn('dam.html', html.join('\n'));
}

/** The problem of a file that must be refused. */
export function problemOf(file: string, content: string | Uint8Array): ArticleProblem {
  const outcome = loaded(file, content);
  if (outcome.status === 'loaded') throw new Error('loaded');
  const [problem] = outcome.problems;
  if (!problem) throw new Error('refused without a problem');
  return problem;
}

/** The article in a file of `test/support/articles`. */
export function fixture(file: string): Article {
  return articleIn(file, readFileSync(new URL(`../support/articles/${file}`, import.meta.url)));
}

/** The words of an optional field. */
export function wordsAt({ text }: Article, span: Span | null): string | null {
  return span && sliceOf(text, span);
}

export function paragraphsOf(article: Article): string[] {
  return article.passages.map(({ span }) => sliceOf(article.text, span));
}

export function sentencesOf(article: Article): string[] {
  return article.passages.flatMap(({ sentences }) =>
    sentences.map(({ span }) => sliceOf(article.text, span)),
  );
}

/** Every quote of the article as its words and its speaker. */
export function speechIn(article: Article): (readonly [words: string, speaker: string | null])[] {
  return article.quotes.map(({ content, speaker }) => [sliceOf(article.text, content), speaker] as const);
}
