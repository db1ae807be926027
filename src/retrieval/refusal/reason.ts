import { isCommonWord } from '../../text/common-words.ts';
import type { Reason } from '../answer.ts';
import type { Question } from '../question/question.ts';
import { holding, postingOf } from '../postings.ts';
import { isMentioned, strengthIn, type MatchedTerm } from '../rank/matching.ts';
import { OWN_WORD } from '../rank/relatives.ts';
import type { Ranking } from '../rank/rank.ts';
import { type PassageEntry, type SearchIndex } from '../search-index.ts';
import { afterStory, isPrediction, isToldNation, unknownNames } from './abstention.ts';
import { fieldWith } from './field-words.ts';
import { subjectOf } from './frame-words.ts';
import { unquotedSpeaker } from './unquoted-speaker.ts';

/** Why a question that was ranked is not answered: what is missing, named truly. */
export function reasonFor(ranking: Ranking, index: SearchIndex): Reason {
  const { query, ranked } = ranking;
  const { question } = query;
  const late = afterStory(index, question);
  if (late) return { kind: 'after-story', terms: [late.year], published: late.published };
  const subject = subjectOf(query.terms.filter((term) => !isKindAsked(question, term)));
  const missing = subject.filter((term) => !isMentioned(term) && !isToldNation(index, term));
  const elsewhere = onlyInField(missing, index);
  if (elsewhere) return elsewhere;
  const names = unknownNames(question, missing);
  if (names.length > 0) return { kind: 'unknown-name', terms: names };
  if (isPrediction(question, index.sentences[ranked[0]?.candidate.index ?? -1]))
    return { kind: 'prediction', terms: [] };
  const isGibberish = missing.every(({ folded }) => !isCommonWord(folded));
  if (ranked.length === 0 && isGibberish && (missing.length > 0 || query.terms.length === 0)) {
    return { kind: 'nothing-recognised', terms: missing.map(nameOf) };
  }
  if (missing.length > 0) return { kind: 'uncovered-words', terms: missing.map(nameOf) };
  return reasonInPassages(ranking, subject.filter(isMentioned), index);
}

/** "Countries" in "which countries": what is asked for, which a place or a name answers without the word. */
function isKindAsked({ focus, type }: Question, { folded }: MatchedTerm): boolean {
  return (
    folded === focus && (type.expected === 'place' || type.expected === 'person' || type.expected === 'date')
  );
}

/** All that the story's text lacks stands in one of its fields. */
function onlyInField(missing: readonly MatchedTerm[], index: SearchIndex): Reason | null {
  const found = missing.map((term) => fieldWith(index.fieldWords, term));
  const [first] = found;
  if (!first || found.includes(null)) return null;
  const { field, article, span } = first;
  const there = found.flatMap((other) => (other?.span === span ? [other.word] : []));
  return { kind: 'only-in-field', terms: there, field, article, span };
}

/** The story has every word: not together, not from whom they are asked, or no answer among them. */
function reasonInPassages(
  { query: { question } }: Ranking,
  told: readonly MatchedTerm[],
  index: SearchIndex,
): Reason {
  const speaker = unquotedSpeaker(index, question);
  if (speaker !== null) return { kind: 'not-quoted', terms: [speaker] };
  const terms = told.map(nameOf);
  const isTogether = passagesWithRarest(told, index).some((passage) =>
    told.every((term) => strengthIn(passage, term) >= OWN_WORD),
  );
  if (!isTogether) return { kind: 'not-together', terms };
  const { expected } = question.type;
  return expected === null
    ? { kind: 'not-answered', terms }
    : { kind: 'missing-answer-type', terms, expected, measure: measureOf(question) };
}

/** The passages that meet the term which fewest sentences meet: no other can have all of them. */
function passagesWithRarest(told: readonly MatchedTerm[], index: SearchIndex): readonly PassageEntry[] {
  const { postings, passages } = index;
  const sized = told.map(({ met }) => {
    const terms = [...met.keys()];
    return { terms, size: terms.reduce((sum, term) => sum + holding(postings, term), 0) };
  });
  const [rarest] = sized.toSorted((a, b) => a.size - b.size);
  if (rarest === undefined) return passages;
  const numbers = new Set<number>();
  for (const term of rarest.terms) {
    for (const position of postingOf(postings, term).sentences) numbers.add(postings.passages[position] ?? 0);
  }
  return [...numbers].flatMap((number) => passages[number] ?? []);
}

/** The word after "how" that says what a number would measure: "many", "old". */
function measureOf({ text }: Question): string | null {
  return (
    /\bhow (many|much|long|old|tall|far|often|large|big|high|deep|fast|wide|heavy)\b/i.exec(text)?.[1] ?? null
  );
}

/** The word as typed, without a possessive ending. */
function nameOf({ word }: MatchedTerm): string {
  return word.replace(/['’]s?$/u, '');
}
