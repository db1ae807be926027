import type { Named } from '../../story/article.ts';
import { findTitleHolders, type TitleHolder } from './title-holders.ts';
import { spansInside, type Span } from '../../text/span.ts';

/** Looks names up by where they stand. */
export interface NameIndex {
  /** The name whose mention ends at `offset`, in its fullest form. */
  readonly endingAt: (offset: number) => string | null;
  /** Where the mention that ends at `offset` starts. */
  readonly startOf: (offset: number) => number | null;
  /** The name that stands inside `span` with a possessive ending: whose letter it is. */
  readonly owning: (span: Span) => string | null;
  /** The names inside `span`, in order, each where it stands. */
  readonly within: (span: Span) => readonly NamedPlace[];
  /** Who alone holds the title ("mayor") by what the article says before `offset`. */
  readonly holderOf: TitleHolder;
  /** Whether `name` is a name of the article, in its fullest form. */
  readonly has: (name: string) => boolean;
  /** Where the name, in its fullest form, is first mentioned. */
  readonly firstOf: (name: string) => number | null;
  /** How often the name, in its fullest form, is mentioned. */
  readonly countOf: (name: string) => number;
  /** Whether `word`, as printed, is part of one of the names. */
  readonly hasWord: (word: string) => boolean;
  /** The last name inside `span`. */
  readonly lastIn: (span: Span) => string | null;
}

/** One place where a name stands. */
export interface NamedPlace extends Span {
  /** In its fullest form. */
  readonly name: string;
}

/** Indexes the names of an article's text by place. */
export function indexNames(text: string, names: readonly Named[]): NameIndex {
  const places = names
    .flatMap(({ name, mentions }) => mentions.map(({ start, end }): NamedPlace => ({ name, start, end })))
    .toSorted((a, b) => a.start - b.start);
  const ends = new Map(places.map((place) => [place.end, place]));
  const fullest = new Map(names.map(({ name, mentions }) => [name, mentions]));
  const words = new Set(names.flatMap(({ name }) => name.split(/[\s-]+/)));
  const inside = (span: Span): readonly NamedPlace[] => spansInside(places, span);
  return {
    endingAt: (offset) => ends.get(offset)?.name ?? null,
    startOf: (offset) => ends.get(offset)?.start ?? null,
    owning: (span) => inside(span).find(({ end }) => /['’]/u.test(text.charAt(end)))?.name ?? null,
    within: inside,
    holderOf: findTitleHolders(text, names),
    has: (name) => fullest.has(name),
    firstOf: (name) => fullest.get(name)?.[0]?.start ?? null,
    countOf: (name) => fullest.get(name)?.length ?? 0,
    hasWord: (word) => words.has(word.replace(/['’]s?$/u, '')),
    lastIn: (span) => inside(span).at(-1)?.name ?? null,
  };
}
