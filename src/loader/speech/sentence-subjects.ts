import { isCapitalised } from '../../text/fold.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import { tokenize } from '../../text/tokens.ts';
import type { NamedPlace, NameIndex } from '../names/name-index.ts';
import { canBeVerb } from './clauses/clause-verbs.ts';

/** The people whom the narrator, not a quotation, names inside `span`: no places, no bodies. */
export function peopleIn(
  text: string,
  span: Span,
  names: NameIndex,
  isQuoted: (place: NamedPlace) => boolean,
): readonly NamedPlace[] {
  return names.within(span).filter((place) => {
    const before = text.slice(Math.max(span.start, place.start - LONGEST_BEFORE), place.start);
    return !isQuoted(place) && !IS_A_BODY.test(sliceOf(text, place)) && !AT_A_PLACE.test(before);
  });
}

/** The first of the people who can be the subject of a clause in `span`; null where two share the verb. */
export function subjectIn(text: string, span: Span, people: readonly NamedPlace[]): string | null {
  const subject = people.find((place) => isSubject(text, span, place));
  if (!subject || JOINED_TO_ANOTHER.test(text.slice(subject.end, subject.end + LONGEST_BEFORE))) return null;
  return subject.name;
}

const LONGEST_BEFORE = 24;
/** "in Washington", "the Supreme Court": nobody of whom "he" is said. */
const AT_A_PLACE = /\b(?:(?:in|at|near|from|into|outside|across|over) (?:(?:the|an?) )?|(?:the|this) )$/iu;
/** "CNN", "U.S.", "The Washington Post". */
const IS_A_BODY = /^(?:[\p{Lu}.&]+|The .*)$/u;
const JOINED_TO_ANOTHER = /^,? (?:and|or) (?:\p{Lu}|(?:the|an?|his|her) )/u;
/** Bystanders: "the ambassador of Chile", "his talks with Flynn". */
const AFTER_PREPOSITION = /\b(?:to|of|on|for|with|by|about|against|than|like|as|and|or) (?:the )?$/iu;
const LONGEST_OPENING = 120;
const BREAK = /[,;:()—–"“”«»]| - /u;

/** Whether the words of its clause before the place hold no verb of which it could be the object. */
function isSubject(text: string, span: Span, place: NamedPlace): boolean {
  const opening = text.slice(Math.max(span.start, place.start - LONGEST_OPENING), place.start);
  if (AFTER_PREPOSITION.test(opening) || /^['’]/u.test(text.slice(place.end, place.end + 1))) return false;
  const words = tokenize(opening.split(BREAK).at(-1) ?? '');
  return !words.some(
    ({ word, folded }) => OTHER_CLAUSES.has(folded) || (!isCapitalised(word) && canBeVerb(folded)),
  );
}

/** Pronouns and words that open another clause than the main one. */
const OTHER_CLAUSES = new Set(
  'he she it they we i you when while after before because although though since as if that who which whose unlike'.split(
    ' ',
  ),
);
