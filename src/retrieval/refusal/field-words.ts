import type { Article } from '../../story/article.ts';
import type { Story } from '../../story/story.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import { nationOf } from '../../text/nations.ts';
import { termsOf } from '../../text/terms.ts';
import { tokenize } from '../../text/tokens.ts';
import type { MetadataField } from '../answer.ts';

/** A field of an article that prints a word. */
export interface FieldWithWord {
  readonly field: Extract<MetadataField, 'headline' | 'byline' | 'photo-credit' | 'related'>;
  /** Index into `story.articles`. */
  readonly article: number;
  /** The word as the field prints it. */
  readonly word: string;
  /** The field's value. */
  readonly span: Span;
}

/** Where the fields of a story's articles first print a term, or a word of a nation. */
export interface FieldWords {
  readonly places: readonly FieldWithWord[];
  /** Index into `places`. */
  readonly byTerm: ReadonlyMap<string, number>;
  readonly byNation: ReadonlyMap<string, number>;
}

/** Collects the words of the articles' fields, an article a step. */
export function* collectFieldWords({ articles }: Story): Steps<FieldWords> {
  const places: FieldWithWord[] = [];
  const byTerm = new Map<string, number>();
  const byNation = new Map<string, number>();
  for (const [article, printed] of articles.entries()) {
    for (const { field, span } of fieldsOf(printed)) {
      for (const { term, word, token } of termsOf(tokenize(sliceOf(printed.text, span)))) {
        const nation = nationOf(word);
        if (byTerm.has(term) && (nation === null || byNation.has(nation))) continue;
        const place = places.push({ field, span, article, word: token.word }) - 1;
        if (!byTerm.has(term)) byTerm.set(term, place);
        if (nation !== null && !byNation.has(nation)) byNation.set(nation, place);
      }
    }
    yield;
  }
  return { places, byTerm, byNation };
}

/** The first field that prints the word, or names its country ("Ukrainian": "Ukraine"); null for none. */
export function fieldWith(
  { places, byTerm, byNation }: FieldWords,
  { term, folded }: { readonly term: string; readonly folded: string },
): FieldWithWord | null {
  const place = Math.min(byTerm.get(term) ?? Infinity, byNation.get(nationOf(folded) ?? '') ?? Infinity);
  return places[place] ?? null;
}

function fieldsOf({
  headline,
  byline,
  photoCredit,
  related,
}: Article): readonly Pick<FieldWithWord, 'field' | 'span'>[] {
  const one = (field: FieldWithWord['field'], span: Span | null) => (span === null ? [] : [{ field, span }]);
  return [
    ...one('headline', headline),
    ...related.flatMap((title) => one('related', title)),
    ...one('byline', byline),
    ...one('photo-credit', photoCredit),
  ];
}
