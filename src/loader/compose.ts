import type { Article } from '../story/article.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import type { ParsedArticle } from './parse/parsed-article.ts';
import { hostOf, publisherName } from './publisher.ts';

/** A paragraph with its sentences' places, before anything is known of who speaks. */
export interface BarePassage {
  readonly paragraph: number;
  readonly span: Span;
  readonly sentences: readonly Span[];
}

/** An article laid out as one text, every field and paragraph a span of it. */
export type ComposedArticle = Pick<
  Article,
  'id' | 'text' | 'headline' | 'published' | 'byline' | 'photoCredit' | 'publisher' | 'url' | 'related'
> & { readonly passages: readonly BarePassage[] };

/** Lays the parts of an article out in one text, a blank line between, and notes where each stands. */
export function* composeArticle(id: string, parsed: ParsedArticle): Steps<ComposedArticle> {
  const blocks: string[] = [];
  let length = 0;
  const add = (block: string): Span => {
    const start = blocks.length === 0 ? 0 : length + BETWEEN.length;
    blocks.push(block);
    length = start + block.length;
    return { start, end: length };
  };
  const addField = (field: string | null): Span | null => (field === null ? null : add(field));

  const headline = addField(parsed.headline);
  const published = parsed.published && { span: add(parsed.published.text), iso: parsed.published.iso };
  const byline = addField(parsed.byline);
  const photoCredit = addField(parsed.photoCredit);
  const paragraphs = parsed.paragraphs.map(add);
  const related = parsed.related.map(add);
  const url = addField(parsed.url);
  const text = blocks.join(BETWEEN);
  const passages: BarePassage[] = [];
  for (const [index, span] of paragraphs.entries()) {
    passages.push({ paragraph: index + 1, span, sentences: sentencesOf(text, span) });
    yield;
  }
  return {
    id,
    text,
    headline,
    published,
    byline,
    photoCredit,
    publisher: findPublisher(parsed, url),
    url,
    related,
    passages,
  };
}

/** A passage has at least one sentence, even where it holds nothing. */
function sentencesOf(text: string, paragraph: Span): readonly Span[] {
  const sentences = splitSentences(text, paragraph);
  return sentences.length > 0 ? sentences : [paragraph];
}

const BETWEEN = '\n\n';

function findPublisher(parsed: ParsedArticle, url: Span | null): Article['publisher'] {
  const host = parsed.url === null ? null : hostOf(parsed.url);
  if (parsed.url === null || host === null || url === null) return null;
  return {
    span: { start: url.start + host.start, end: url.start + host.end },
    name: publisherName(parsed.url.slice(host.start, host.end), parsed.paragraphs.join(' ')),
  };
}

/** Index of the sentence that holds the character at `offset`. */
export function sentenceAt(passage: BarePassage, offset: number): number {
  let low = 0;
  let high = passage.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passage.sentences[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
