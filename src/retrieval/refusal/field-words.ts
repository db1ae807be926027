import type { Article } from '../../story/article.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import { nationOf } from '../../text/nations.ts';
import { termsOf } from '../../text/terms.ts';
import { tokenize } from '../../text/tokens.ts';
import type { MetadataField } from '../answer.ts';
import type { QuestionTerm } from '../question/question.ts';
import type { SearchIndex } from '../search-index.ts';

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

/** The first field that prints the word, or names its country ("Ukrainian": "Ukraine"); null for none. */
export function fieldWith({ story }: SearchIndex, { term, folded }: QuestionTerm): FieldWithWord | null {
  const nation = nationOf(folded);
  for (const [article, printed] of story.articles.entries()) {
    for (const { field, span } of fieldsOf(printed)) {
      const found = termsOf(tokenize(sliceOf(printed.text, span))).find(
        (other) => other.term === term || (nation !== null && nationOf(other.word) === nation),
      );
      if (found) return { field, span, article, word: found.token.word };
    }
  }
  return null;
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
