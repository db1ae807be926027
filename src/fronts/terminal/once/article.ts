import type { Article } from '../../../story/article.ts';
import type { QuotedDocument } from '../../../story/quote.ts';
import type { Story } from '../../../story/story.ts';
import { sliceOf } from '../../../text/span.ts';
import type { Span } from '../../../text/span.ts';
import { withoutControls } from '../paint.ts';
import type { Paint } from '../paint.ts';

/** What the loader made of each article, for whoever wrote the file to check. */
export function describeStory(story: Story, paint: Paint): string {
  const articles = story.articles.map((article) => describeArticle(article, paint).trimEnd());
  return [...articles, `Version ${story.version}`].join('\n\n');
}

function describeArticle(article: Article, paint: Paint): string {
  const { text, passages, quotes, documents, names, questions } = article;
  const sentences = passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
  const show = (span: Span): string => withoutControls(sliceOf(text, span));
  return [
    paint('bold', withoutControls(article.id)),
    ...fieldsOf(article).map(([label, value]) => `  ${label.padEnd(10)} ${withoutControls(value)}`),
    `  ${'Body'.padEnd(10)} ${count(passages.length, 'paragraph')}, ${count(sentences, 'sentence')}`,
    heading(count(quotes.length, 'quote'), paint),
    ...quotes.map(({ content, paragraph, speaker, document, via }) => {
      const from = [document, via].filter((part) => part !== null).map((part) => `, ${part}`);
      return `  ¶${paragraph} ${speaker ?? 'speaker not named'}${from.join('')}: “${show(content)}”`;
    }),
    ...documents.map((document) => describeDocument(document, text, paint)),
    heading(count(names.length, 'name'), paint),
    `  ${names.map(({ name, mentions }) => `${withoutControls(name)} (${mentions.length})`).join(', ')}`,
    heading(count(questions.length, 'question'), paint),
    ...questions.map(({ question, paragraph }) => `  ¶${paragraph} ${withoutControls(question)}`),
  ].join('\n');
}

function describeDocument(document: QuotedDocument, text: string, paint: Paint): string {
  const { kind, author, fragments, folded } = document;
  const show = (span: Span): string => withoutControls(sliceOf(text, span));
  return [
    heading(`Document: ${kind}${author === null ? '' : ` by ${author}`}`, paint),
    ...fragments.map(({ content, paragraph }) => `  ¶${paragraph} ${show(content)}`),
    ...folded.map(({ content, paragraph }) => `  ¶${paragraph} (a repeat) ${show(content)}`),
  ].join('\n');
}

function fieldsOf(article: Article): readonly (readonly [label: string, value: string])[] {
  const { text, headline, published, byline, photoCredit, publisher, url, related } = article;
  const printed = (span: Span | null): string => (span === null ? '' : sliceOf(text, span));
  const date = published === null ? '' : `${printed(published.span)} (${published.iso})`;
  const fields: readonly (readonly [string, string])[] = [
    ['Headline', printed(headline)],
    ['Date', date],
    ['Byline', printed(byline)],
    ['Photo', printed(photoCredit)],
    ['Publisher', publisher?.name ?? ''],
    ['Url', printed(url)],
    ...related.map((title) => ['Related', printed(title)] as const),
  ];
  return fields.map(([label, value]) => [label, value === '' ? '—' : value]);
}

function heading(text: string, paint: Paint): string {
  return `\n${paint('bold', withoutControls(text))}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
