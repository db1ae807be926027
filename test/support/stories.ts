import type { Citation } from '../../src/retrieval/answer.ts';
import type { Article, Passage } from '../../src/story/article.ts';
import type { Attribution } from '../../src/story/attribution.ts';
import type { Quote, QuotedDocument } from '../../src/story/quote.ts';
import type { Story } from '../../src/story/story.ts';
import type { Span } from '../../src/text/span.ts';

/** What a test says of an article; everything else is empty. Each paragraph is a list of its sentences. */
export interface ArticleOf {
  readonly id?: string;
  readonly headline?: string;
  readonly published?: { readonly printed: string; readonly iso: string };
  readonly photoCredit?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly related?: readonly string[];
  readonly paragraphs: readonly (readonly string[])[];
  readonly questions?: Article['questions'];
}

/** An article of real values: one block a line, a blank line between, every span computed. */
export function articleOf(given: ArticleOf): Article {
  let text = '';
  const block = (words: string): Span => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const optional = (words: string | undefined): Span | null => (words === undefined ? null : block(words));
  const headline = optional(given.headline);
  const published = optional(given.published?.printed);
  const photoCredit = optional(given.photoCredit);
  const passages = given.paragraphs.map((sentences, index): Passage => {
    const span = block(sentences.join(' '));
    let start = span.start;
    return {
      paragraph: index + 1,
      span,
      sentences: sentences.map((sentence) => {
        const own = { start, end: start + sentence.length };
        start = own.end + 1;
        return { span: own, attribution: { kind: 'narration' } };
      }),
    };
  });
  const related = (given.related ?? []).map(block);
  const url = optional(given.url);
  return {
    id: given.id ?? 'a-story',
    text,
    headline,
    published: published === null ? null : { span: published, iso: given.published?.iso ?? '' },
    byline: null,
    photoCredit,
    publisher: url === null || given.publisher === undefined ? null : { span: url, name: given.publisher },
    url,
    related,
    passages,
    names: [],
    quotes: [],
    claims: [],
    documents: [],
    questions: given.questions ?? [],
  };
}

/** A story of these articles. */
export function storyOf(articles: readonly Article[], version = '0123456789ab'): Story {
  return { version, articles };
}

/** The first place of `words` in the article. */
export function spanOf(article: Article, words: string): Span {
  const start = article.text.indexOf(words);
  if (start === -1) throw new Error(`the article does not hold the words: ${words}`);
  return { start, end: start + words.length };
}

/** A citation of sentence `sentence` of paragraph `paragraph` (both from 1). */
export function citationOf(
  story: Story,
  paragraph: number,
  sentence: number,
  more: {
    readonly article?: number;
    readonly highlight?: Span | null;
    readonly context?: Citation['context'];
    readonly attribution?: Attribution;
  } = {},
): Citation {
  const article = more.article ?? 0;
  const passage = story.articles[article]?.passages[paragraph - 1];
  const found = passage?.sentences[sentence - 1];
  if (passage === undefined || found === undefined) throw new Error('no such sentence in the story');
  return {
    article,
    paragraph,
    sentence,
    span: passage.span,
    sentenceSpan: found.span,
    highlight: more.highlight ?? null,
    context: more.context ?? [],
    attribution: more.attribution ?? found.attribution,
    score: 1,
  };
}

/** A quote of words that the article holds. */
export function quoteOf(article: Article, words: string, more: Partial<Quote> = {}): Quote {
  const content = spanOf(article, words);
  const passage = article.passages.find(({ span }) => span.start <= content.start && content.end <= span.end);
  return {
    content,
    marked: content,
    paragraph: passage?.paragraph ?? 1,
    sentence: 1,
    cue: null,
    source: null,
    speaker: null,
    document: null,
    medium: null,
    via: null,
    ...more,
  };
}

/** A document whose fragments are these words of the article. */
export function documentOf(
  article: Article,
  kind: string,
  author: string | null,
  fragments: readonly string[],
  folded: readonly { readonly words: string; readonly via: string | null }[] = [],
): QuotedDocument {
  const fragment = (words: string, via: string | null): QuotedDocument['fragments'][number] => {
    const { content, paragraph, sentence } = quoteOf(article, words);
    return { content, paragraph, sentence, via };
  };
  return {
    kind,
    author,
    fragments: fragments.map((words) => fragment(words, null)),
    folded: folded.map(({ words, via }) => fragment(words, via)),
  };
}
