import type { Article } from '../../story/article.ts';
import type { Span } from '../../text/span.ts';
import { termOf } from '../../text/terms.ts';
import type { Citation, MetadataField } from '../answer.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from '../search-index.ts';

interface FieldRule {
  readonly field: MetadataField;
  readonly pattern: RegExp;
  /** Terms that such a question may hold; any other makes it a question about what the story says. */
  readonly terms: ReadonlySet<string>;
}

/** Words for the article itself. */
export const ABOUT_THE_ARTICLE = 'article story piece news report text post page item verbatim';

function rule(field: MetadataField, pattern: RegExp, words: string): FieldRule {
  return { field, pattern, terms: new Set(`${ABOUT_THE_ARTICLE} ${words}`.split(' ').map(termOf)) };
}

/** In order: the first rule whose pattern fits, and whose words are all the question has, decides. */
const RULES: readonly FieldRule[] = [
  rule(
    'published',
    /\bwhen\b.*\b(?:publish|post|writ|releas|print|issu|from|out\b|dated)|\b(?:what|which)\b.*\b(?:date|day|year)\b|\bdate of\b|\bpublication date\b|\bhow (?:old|recent)\b|^date\W*$/,
    'publish publication date day year write release print issue come out old recent dated original online exact',
  ),
  rule('headline', /\b(?:headline|title|heading)\b/, 'headline title heading call exact full give tell'),
  rule(
    'photo-credit',
    /\b(?:photo|photograph|photographer|picture|image)s?\b/,
    'photo photograph photographer picture image take shoot shot credit camera snap copyright own belong make who main lead top used',
  ),
  rule(
    'byline',
    /\b(?:who)\b.*\b(?:wrote|written|author|authored|reported|reporter)\b|\b(?:author|byline|journalist|reporter|writer)\b/,
    'write author byline journalist reporter writer report name',
  ),
  rule(
    'related',
    /\brelated\b|\bsee also\b|\b(?:other|similar|more) (?:article|stor|stuff|reading|news)/,
    'related see similar other more read reading link list further same topic subject',
  ),
  rule(
    'publisher',
    /\b(?:who|which|what|where|whose)\b.*\b(?:publish|publication|publisher|newspaper|outlet|paper|magazine|website|site|media|source)|\bpublisher\b|\bwhere (?:is|was|does) (?:this|it|the (?:article|story))(?: come)? from\b/,
    'publish publication publisher newspaper outlet paper magazine website site media run carry print source come appear organization name release',
  ),
  rule(
    'url',
    /\b(?:original|link|url|address|web ?page|online|full (?:article|story|text)|whole (?:article|story)|source)\b/,
    'original link url address web webpage page website site online full whole entire find read see source version open internet give show locate located go click available',
  ),
];

/** The field of the article that a question asks for, or null where it asks what the story says. */
export function askedField({ text, terms }: Question): MetadataField | null {
  const lower = text.toLowerCase();
  const found = RULES.find(
    (candidate) => candidate.pattern.test(lower) && terms.every(({ term }) => candidate.terms.has(term)),
  );
  return found?.field ?? null;
}

/** Where each article of the story gives the field, newest article first; empty where none does. */
export function citeField(index: SearchIndex, field: MetadataField): readonly Citation[] {
  return index.story.articles.flatMap((article, position) =>
    placesOf(article, field).map((span) => ({
      article: position,
      paragraph: 0,
      sentence: 0,
      span,
      sentenceSpan: span,
      highlight: null,
      context: [],
      attribution: { kind: 'narration' },
      score: 1,
    })),
  );
}

function placesOf(article: Article, field: MetadataField): readonly Span[] {
  switch (field) {
    case 'headline':
      return present(article.headline);
    case 'published':
      return present(article.published?.span ?? null);
    case 'byline':
      return present(article.byline);
    case 'photo-credit':
      return present(article.photoCredit);
    case 'publisher':
      return present(article.publisher?.span ?? null);
    case 'url':
      return present(article.url);
    case 'related':
      return article.related;
  }
}

function present(span: Span | null): readonly Span[] {
  return span === null ? [] : [span];
}
