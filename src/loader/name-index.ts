import type { Named } from '../story/article.ts';
import type { Span } from '../text/span.ts';

/** Looks names up by where they stand. */
export interface NameIndex {
  /** The name whose mention ends at `offset`, in its fullest form. */
  readonly endingAt: (offset: number) => string | null;
  /** Where the mention that ends at `offset` starts. */
  readonly startOf: (offset: number) => number | null;
  /** The name that stands inside `span` with a possessive ending: whose letter it is. */
  readonly owning: (span: Span) => string | null;
  /** The first name inside `span`. */
  readonly firstIn: (span: Span) => string | null;
  /** The last name inside `span`. */
  readonly lastIn: (span: Span) => string | null;
}

interface Place {
  readonly name: string;
  readonly mention: Span;
}

/** Indexes the names of an article's text by place. */
export function indexNames(text: string, names: readonly Named[]): NameIndex {
  const places = names
    .flatMap(({ name, mentions }) => mentions.map((mention) => ({ name, mention })))
    .toSorted((a, b) => a.mention.start - b.mention.start);
  const ends = new Map(places.map((place) => [place.mention.end, place]));
  const inside = (span: Span): readonly Place[] => placesInside(places, span);
  return {
    endingAt: (offset) => ends.get(offset)?.name ?? null,
    startOf: (offset) => ends.get(offset)?.mention.start ?? null,
    owning: (span) => inside(span).find(({ mention }) => /['’]/u.test(text.charAt(mention.end)))?.name ?? null,
    firstIn: (span) => inside(span)[0]?.name ?? null,
    lastIn: (span) => inside(span).at(-1)?.name ?? null,
  };
}

function placesInside(places: readonly Place[], span: Span): readonly Place[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.mention.start ?? Infinity) < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((places[end]?.mention.end ?? Infinity) <= span.end) end += 1;
  return places.slice(low, end);
}
