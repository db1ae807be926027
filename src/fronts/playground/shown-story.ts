import { originalOf } from '../../reply/place/link.ts';
import type { Article } from '../../story/article.ts';
import type { Story } from '../../story/story.ts';
import { sliceOf } from '../../text/span.ts';
import type { ShownArticle, ShownStory } from './wire.ts';

/** What the page needs of a story, and what the server calls it. */
export function shownStory({ version, articles }: Story, name: string | null): ShownStory {
  return { version, name, articles: articles.map(shownArticle) };
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
