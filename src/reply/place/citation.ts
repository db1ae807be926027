import type { Markdown } from '../../locales/markdown.ts';
import type { Messages } from '../../locales/messages.ts';
import type { Citation, MetadataField } from '../../retrieval/answer.ts';
import type { Article } from '../../story/article.ts';
import type { Attribution } from '../../story/attribution.ts';
import type { Story } from '../../story/story.ts';
import { contains, sliceOf, type Span } from '../../text/span.ts';
import { brief } from '../verbatim/window.ts';

/** Room, in rendered UTF-16 units, for the names that stand beside a quotation. */
const ROOM = { speaker: 80, document: 40, outlet: 60, headline: 100, name: 40 } as const;

/** Where something of an article stands. */
export type Place = Pick<Citation, 'article' | 'paragraph' | 'span'>;

/** Who says what the citation shows: "Michael Flynn, quoted from the letter". */
export function whoSays(
  citation: Pick<Citation, 'article' | 'attribution'>,
  story: Story,
  messages: Messages,
): Markdown {
  const article = story.articles[citation.article];
  return messages.answer.attribution(
    briefly(citation.attribution),
    article === undefined ? null : publicationOf(article),
  );
}

/** Where it stands: "paragraph 8", and in which article if the story has several. */
export function placeOf(citation: Place, story: Story, messages: Messages): Markdown {
  const article = story.articles[citation.article];
  const several = story.articles.length > 1;
  const headline = several && article !== undefined ? headlineOf(article, ROOM.headline) : null;
  const field = citation.paragraph === 0 && article !== undefined ? fieldOf(article, citation.span) : null;
  const publication = field === 'publisher' && article !== undefined ? publicationOf(article) : null;
  if (publication !== null) return messages.answer.publisherReadOff(publication);
  return messages.answer.place(citation.paragraph, field, headline);
}

/**
 * What tells one article of a story from the others, in at most 40 rendered units: its outlet where each has one of its
 * own, else its headline. Null where there is only one article.
 */
export function articleName({ articles }: Story, at: number): string | null {
  const article = articles[at];
  if (article === undefined || articles.length < 2) return null;
  const outlets = articles.map(({ publisher }) => publisher?.name ?? '');
  const isTold = !outlets.includes('') && new Set(outlets).size === outlets.length;
  return isTold ? brief(outlets[at] ?? '', ROOM.name) : headlineOf(article, ROOM.name);
}

/** Which metadata field a span of the article is, or null for none. */
function fieldOf(article: Article, span: Span): MetadataField | null {
  const fields: readonly (readonly [MetadataField, Span | null])[] = [
    ['headline', article.headline],
    ['published', article.published?.span ?? null],
    ['byline', article.byline],
    ['photo-credit', article.photoCredit],
    ['publisher', article.publisher?.span ?? null],
    ['url', article.url],
    ...article.related.map((title) => ['related', title] as const),
  ];
  // The publisher's span lies inside the url's, so an equal span is looked for before one that holds it.
  const equal = fields.find(([, of]) => of !== null && of.start === span.start && of.end === span.end);
  return (equal ?? fields.find(([, of]) => of !== null && contains(of, span)))?.[0] ?? null;
}

/** The article's headline in at most `room` rendered units, its id where it has none. */
export function headlineOf(article: Article, room: number): string {
  return brief(article.headline === null ? article.id : sliceOf(article.text, article.headline), room);
}

/** The publication's name, short enough to stand in a line; null where the article names none. */
export function publicationOf(article: Article): string | null {
  return article.publisher === null ? null : brief(article.publisher.name, ROOM.outlet);
}

/** The same attribution with names short enough to stand in a line. */
function briefly(attribution: Attribution): Attribution {
  if (attribution.kind === 'narration') return attribution;
  const via = orNull(attribution.via, ROOM.outlet);
  if (attribution.kind === 'reported') {
    return { ...attribution, speaker: brief(attribution.speaker, ROOM.speaker), via };
  }
  const speaker = orNull(attribution.speaker, ROOM.speaker);
  return attribution.kind === 'direct'
    ? { ...attribution, speaker, medium: orNull(attribution.medium, ROOM.document), via }
    : { ...attribution, speaker, document: brief(attribution.document, ROOM.document), via };
}

function orNull(name: string | null, room: number): string | null {
  return name === null ? null : brief(name, room);
}
