import { originalOf } from '../../reply/place/link.ts';
import type { Article } from '../../story/article.ts';
import type { Story } from '../../story/story.ts';
import { sliceOf } from '../../text/span.ts';

/** A story as the page shows it beside the channel. */
export interface ShownStory {
  readonly version: string;
  readonly articles: readonly ShownArticle[];
}

/** One article: its whole text, and where its blocks stand in it. */
export interface ShownArticle {
  readonly id: string;
  readonly text: string;
  readonly headline: string | null;
  /** The address of the original, as links to it begin; null where it has none. */
  readonly address: string | null;
  /** In the order of the text; `paragraph` is null for what is not of the body. */
  readonly blocks: readonly ShownBlock[];
}

/** A stretch of the text, in UTF-16 units. */
export interface ShownBlock {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number | null;
}

/** What the page needs of a story. */
export function shownStory({ version, articles }: Story): ShownStory {
  return { version, articles: articles.map(shownArticle) };
}

function shownArticle(article: Article): ShownArticle {
  const { id, text, headline, passages } = article;
  const paragraphs = new Map(passages.map(({ span, paragraph }) => [span.start, paragraph]));
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: block, index }) => ({
    start: index,
    end: index + block.length,
    paragraph: paragraphs.get(index) ?? null,
  }));
  return {
    id,
    text,
    headline: headline === null ? null : sliceOf(text, headline),
    address: originalOf(article),
    blocks,
  };
}
