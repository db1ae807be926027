import { isNegation } from '../../text/negation.ts';
import { termOf } from '../../text/terms.ts';
import { strengthIn, type MatchedTerm } from '../rank/matching.ts';
import type { Query } from '../rank/view.ts';
import { passageAt, sentencesOf, type PassageEntry, type SentenceEntry } from '../search-index.ts';

/**
 * Whether the question says something that the sentence's passage does not bear out: a figure that is not in it, a
 * negation where it has none, or the opposite of a word of the sentence. Such questions are often asked on a false
 * premise ("How many diplomats did Putin not expel?").
 */
export function contradicts(query: Query, position: number): boolean {
  const { index, terms, question } = query;
  const entry = index.sentences[position];
  const passage = passageAt(index, position);
  if (!entry || !passage) return false;
  return (
    terms.some((term) => /\d/.test(term.word) && strengthIn(passage, term) === 0) ||
    (question.isNegated && !isNegatedAnywhere(query, passage)) ||
    terms.some((term) => saysOpposite(query, term, entry, passage))
  );
}

function isNegatedAnywhere({ index }: Query, passage: PassageEntry): boolean {
  return sentencesOf(index, passage).some(({ tokens }) => tokens.some(({ folded }) => isNegation(folded)));
}

/** A word that the passage lacks, where the sentence has its opposite. */
function saysOpposite(
  { index }: Query,
  term: MatchedTerm,
  entry: SentenceEntry,
  passage: PassageEntry,
): boolean {
  if (term.isName || strengthIn(passage, term) > 0) return false;
  const relatives = index.lexicon?.relativesOf(term.folded) ?? [];
  return relatives.some(({ word, relation }) => relation === 'antonym' && entry.counts.has(termOf(word)));
}
