import { isNegation } from '../../text/negation.ts';
import { termOf } from '../../text/terms.ts';
import type { MatchedTerm } from '../rank/matching.ts';
import type { Query } from '../rank/view.ts';
import { passageAt, sentencesOf, type PassageEntry, type SentenceEntry } from '../search-index.ts';

/**
 * Whether the question says something that the sentence's passage does not bear out: a figure that is not in it, a
 * negation where it has none, or the opposite of a word of the sentence. Such questions are often asked on a false
 * premise ("How many diplomats did Putin not expel?").
 */
export function contradicts(query: Query, position: number): boolean {
  const { index, terms, question, strengths } = query;
  const entry = index.sentences[position];
  const passage = passageAt(index, position);
  if (!entry || !passage) return false;
  const inPassage = strengths(passage);
  const missing = terms.filter((_term, place) => inPassage[place] === 0);
  return (
    missing.some(({ word }) => /\d/.test(word)) ||
    (question.isNegated && !isNegatedAnywhere(query, passage)) ||
    missing.some((term) => saysOpposite(query, term, entry))
  );
}

function isNegatedAnywhere({ index }: Query, passage: PassageEntry): boolean {
  return sentencesOf(index, passage).some(({ tokens }) => tokens.some(({ folded }) => isNegation(folded)));
}

/** Whether the sentence has the opposite of a word that its passage lacks. */
function saysOpposite({ index }: Query, { isName, folded }: MatchedTerm, entry: SentenceEntry): boolean {
  if (isName) return false;
  const relatives = index.lexicon?.relativesOf(folded) ?? [];
  return relatives.some(({ word, relation }) => relation === 'antonym' && entry.counts.has(termOf(word)));
}
