import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Article } from '../story/article.ts';
import type { ArticleProblem, ArticleWarning, Loaded } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import { sliceOf, trimSpan, type Span } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import { attributePassages } from './speech/attributions.ts';
import { composeArticle } from './compose.ts';
import type { ArticleSource } from './parse/decode.ts';
import { indexNames } from './names/name-index.ts';
import { findNames } from './names/names.ts';
import { parseArticle } from './parse/parse-article.ts';
import type { ParsedArticle } from './parse/parsed-article.ts';
import { proposeQuestions } from './questions/questions.ts';
import { readSpeech } from './speech/speech.ts';

export type { ArticleSource } from './parse/decode.ts';

/**
 * Makes a story of article files, newest first. One refused file refuses the whole story, so that a reload never
 * drops an article silently; every refused file is named. A guess about a file is a warning of the loaded story.
 */
export function* loadStory(sources: readonly ArticleSource[]): Steps<Loaded<Story>> {
  const articles: Article[] = [];
  const problems: ArticleProblem[] = [];
  const warnings: ArticleWarning[] = [];
  for (const source of sources) {
    const parsed = yield* parseArticle(source);
    yield;
    if (parsed.status === 'loaded') warnings.push(...(parsed.warnings ?? []));
    if (parsed.status === 'refused') problems.push(...parsed.problems);
    else articles.push(yield* readArticle(freeId(idOf(source.file), articles), parsed.value));
  }
  if (problems.length > 0) return { status: 'refused', problems };
  const version = versionOf(sources.map(({ bytes }) => bytes));
  const value = { version, articles: newestFirst(articles) };
  return warnings.length > 0 ? { status: 'loaded', value, warnings } : { status: 'loaded', value };
}

/** An article given as paragraphs, as the public question sets give them. */
export interface ArticleParagraphs {
  readonly id: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** Makes a story of one article given as paragraphs; paragraph n of the story is paragraph n given. */
export function* storyOfParagraphs({ id, headline, paragraphs }: ArticleParagraphs): Steps<Story> {
  const [title = '', ...body] = [headline, ...paragraphs].map((text) => text.replace(/\s/g, ' ').trim());
  const article = yield* readArticle(id, {
    headline: title === '' ? null : title,
    published: null,
    byline: null,
    photoCredit: null,
    url: null,
    related: [],
    paragraphs: body,
  });
  return { version: versionOf(paragraphs.map(utf8ToBytes)), articles: [article] };
}

/** An article read from a plain text whose lines are its paragraphs. */
export interface ReadArticle {
  readonly article: Article;
  /** Moves a span of a paragraph of the article to where its words stand in the text that was given. */
  readonly places: (span: Span) => Span;
}

/** Reads a text whose every line is a paragraph, its first too, and keeps the way back to the text's own offsets. */
export function* readText(id: string, text: string): Steps<ReadArticle> {
  const lines = Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) =>
    trimSpan(text, { start: index, end: index + line.length }),
  ).filter(({ start, end }) => start < end);
  const story = yield* storyOfParagraphs({
    id,
    headline: '',
    paragraphs: lines.map((line) => sliceOf(text, line)),
  });
  const [article] = story.articles;
  if (!article) throw new Error('a story always holds an article');
  const moves = article.passages.map(({ span }, at) => ({
    from: span,
    by: (lines[at]?.start ?? 0) - span.start,
  }));
  const places = ({ start, end }: Span): Span => {
    const by = moves.findLast(({ from }) => from.start <= start)?.by ?? 0;
    return { start: start + by, end: end + by };
  };
  return { article, places };
}

/** Reads what an article says of itself: names, quotes, documents, attributions, questions. */
function* readArticle(id: string, parsed: ParsedArticle): Steps<Article> {
  const composed = yield* composeArticle(id, parsed);
  const names = yield* findNames(composed);
  const index = indexNames(composed.text, names);
  const speech = yield* readSpeech(composed, index);
  const passages = yield* attributePassages(composed, speech);
  const article = { ...composed, ...speech, passages, names, questions: [] };
  return { ...article, questions: yield* proposeQuestions(article, index) };
}

function idOf(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
}

/** `a.txt` and `a.md` are two articles: the second is `a-2`. */
function freeId(id: string, taken: readonly Article[], number = 1): string {
  const candidate = number === 1 ? id : `${id}-${number}`;
  return taken.some((article) => article.id === candidate) ? freeId(id, taken, number + 1) : candidate;
}

const VERSION_DIGITS = 12;

function versionOf(sources: readonly Uint8Array[]): string {
  const hash = sha256.create();
  for (const bytes of sources) hash.update(sha256(bytes));
  return bytesToHex(hash.digest()).slice(0, VERSION_DIGITS);
}

/** Undated articles come last; articles of one day keep their order. */
function newestFirst(articles: readonly Article[]): readonly Article[] {
  return articles.toSorted((a, b) => (b.published?.iso ?? '').localeCompare(a.published?.iso ?? ''));
}
