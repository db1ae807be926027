import { sliceOf, type Span } from '../../src/text/span.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { BenchArticle } from '../answers/system.ts';

/** How the article uses a name: a twin's name must be used alike, or it would read as nonsense. */
type Use = 'place' | 'adjective' | 'other';

/** A name of an article as a question may hold it. */
export interface KnownName {
  readonly name: string;
  readonly use: Use;
  /** Its full name and its surname alone. */
  readonly forms: readonly string[];
}

/** A name that stands in a text. */
export interface Mention extends Span {
  readonly known: KnownName;
}

/** The names of an article, by how it uses them. */
export function knownNames({ story }: BenchArticle): readonly KnownName[] {
  return story.articles.flatMap(({ text, names }) =>
    names.map(({ name, mentions }) => ({
      name,
      use: useOf(text, mentions),
      forms: [...new Set([name, ...mentions.map((span) => sliceOf(text, span))])],
    })),
  );
}

const BEFORE_PLACE = /\b(?:in|at|near|across|outside|inside|throughout)(?: the)? $/;
const ADJECTIVE = /(?:ian|ean|ish|ese|ican|ench|utch|man|ic)s?$/;

function useOf(text: string, mentions: readonly Span[]): Use {
  if (mentions.some((span) => ADJECTIVE.test(sliceOf(text, span)))) return 'adjective';
  return mentions.some(({ start }) => BEFORE_PLACE.test(text.slice(Math.max(0, start - 16), start)))
    ? 'place'
    : 'other';
}

/** The names in a text, in order, none inside another. */
export function mentionsIn(text: string, names: readonly KnownName[]): readonly Mention[] {
  const found = names.flatMap((known) => known.forms.flatMap((form) => placesOf(text, form, known)));
  const taken: Mention[] = [];
  for (const mention of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!taken.some(({ start, end }) => mention.start < end && start < mention.end)) taken.push(mention);
  }
  return taken.toSorted((a, b) => a.start - b.start);
}

function placesOf(text: string, form: string, known: KnownName): Mention[] {
  const places: Mention[] = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    const end = start + form.length;
    if (!isLetter(text[start - 1]) && !isLetter(text[end]) && text[end] !== '-' && text[start - 1] !== '-') {
      places.push({ start, end, known });
    }
  }
  return places;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/**
 * Whether a mention is all of the name it stands in: no capitalised word, number or "of" with a name beside it. "Gaga" in
 * "Lady Gaga", "Alexander" in "Alexander I" and "Court" in "Court of Justice" are not.
 */
export function isWhole(text: string, { start, end }: Span): boolean {
  const before = /(\S+)[ -]$/.exec(text.slice(0, start))?.[1] ?? '';
  const isFirst = text.slice(0, start).trim() === before;
  return (isFirst || !/^["'“(]?[\p{Lu}\p{N}]/u.test(before)) && !GOES_ON.test(text.slice(end));
}

const GOES_ON = /^(?:['’](?!s)|[ -](?:y |of (?:the )?)?[\p{Lu}\p{N}]|,? (?:and|or|&) |, )/u;

const ROOT = 4;

/** Whether two names may be one thing's, or a thing's and its people's: "Norman" and "Duke of Normandy". */
export function isRelated(a: KnownName, b: KnownName): boolean {
  const roots = new Set(rootsOf(a));
  return rootsOf(b).some((root) => roots.has(root));
}

function rootsOf({ forms }: KnownName): readonly string[] {
  return tokenize(forms.join(' ')).map(({ folded }) => folded.slice(0, ROOT));
}
