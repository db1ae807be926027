import { isCapitalised } from '../../../text/fold.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { SearchIndex } from '../../search-index.ts';
import { namesAmong } from './persons.ts';
import { nounPhrasesIn } from './noun-phrases.ts';

/** "Why?", "and when was that?", "how did it happen?": all but the question word is the last question's. */
const BARE =
  /^(?:(?:and|but|so|ok|okay|then),? )*(why|when|where|how much|how come|how|since when)(?: not| so| exactly)?(?: (?:was|is|were|did|does|do) (?:that|this|it|he|she|they))?(?: (?:happen|do|happened|be|come about)(?: that| it| so| this)?)?[\s?!.]*$/i;

/** "And Pence?", "what about the letter?" */
const OTHER =
  /^(?:(?:ok|okay|so|well),? )?(?:(?:and|but) )?(?:what about|how about|and|but|or)\s+(.+?)[\s?!.]*$/i;

const QUESTION_WORD =
  /^(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|not|if)\b/i;

/** The question word that is all a question has of its own, in lower case; null where it has more. */
export function bareQuestionWord(text: string): string | null {
  return BARE.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** What a question asks for instead of what the last one did: "Pence" of "and Pence?"; null where it does not. */
export function otherThing(text: string): string | null {
  const other = OTHER.exec(text)?.[1] ?? null;
  return other === null || QUESTION_WORD.test(other) || other.split(/\s+/).length > MOST_WORDS ? null : other;
}

/** A longer one stands on its own. */
const MOST_WORDS = 6;

const AUXILIARY = 'did|does|do|is|are|was|were|has|have|had|will|would|can|could|should';
const INVERTED = new RegExp(
  `^(?:what|who|whom|when|where|why|which|how(?: (?:many|much|long|often|come))?)(?: \\p{L}+){0,2}? (${AUXILIARY}) (.+)$`,
  'iu',
);
const YES_NO = new RegExp(`^(?:${AUXILIARY}) .+$`, 'i');
const SUBJECT = /^(?:who|what)\s+(.+)$/i;

/** The last question with another question word; `whoWasIt` is who answered it. Null where it cannot be put so. */
export function askedWith(word: string, last: string, whoWasIt: string | null): string | null {
  const question = last.replace(/[\s?!.]+$/, '');
  const asks = capital(word === 'how come' ? 'why' : word);
  if (question.toLowerCase().startsWith(`${asks.toLowerCase()} `)) return null;
  const [, auxiliary, rest] = INVERTED.exec(question) ?? [];
  if (auxiliary !== undefined && rest !== undefined) {
    const asksForSubject = /^who |^what (?:was|were|is|has) /i.test(question) && isPredicate(rest);
    if (!asksForSubject) return `${asks} ${auxiliary.toLowerCase()} ${rest}?`;
    return whoWasIt === null ? null : `${asks} ${auxiliary.toLowerCase()} ${whoWasIt} ${rest}?`;
  }
  if (YES_NO.test(question)) return `${asks} ${question.charAt(0).toLowerCase()}${question.slice(1)}?`;
  const predicate = SUBJECT.exec(question)?.[1];
  if (predicate === undefined || whoWasIt === null) return null;
  return `${asks} was it that ${whoWasIt} ${predicate}?`;
}

/** Whether no subject stands before the verb: "named acting adviser". */
function isPredicate(rest: string): boolean {
  const first = rest.split(' ', 1)[0] ?? '';
  return !isCapitalised(first) && !/^(?:the|an?|his|her|its|their|he|she|it|they|this|that)$/i.test(first);
}

const PREPOSITION = /^(in|at|on|from|with|about|to|by|for|during|after|before|of)\s/i;

/** The last question about `other` instead of what it was about; null where nothing in it can make room. */
export function askedOf(other: string, last: string, index: SearchIndex): string | null {
  const question = last.replace(/[\s?!.]+$/, '');
  const span = replacedBy(other, question, index);
  if (span === null) return null;
  const ending = /['’]s?$/u.exec(question.slice(span.start, span.end))?.[0] ?? '';
  const asked = `${question.slice(0, span.start)}${other}${ending}${question.slice(span.end)}?`;
  return asked === last ? null : asked;
}

function replacedBy(other: string, question: string, index: SearchIndex) {
  const tokens = tokenize(question);
  const spanOf = ({ from, to }: { readonly from: number; readonly to: number }) => {
    const [first, end] = [tokens[from], tokens[to - 1]];
    return first === undefined || end === undefined ? null : { start: first.start, end: end.end };
  };
  const preposition = PREPOSITION.exec(other)?.[1];
  if (preposition !== undefined) {
    const at = question.toLowerCase().lastIndexOf(` ${preposition.toLowerCase()} `);
    return at === -1 ? null : { start: at + 1, end: question.length };
  }
  const names = namesAmong(tokens, index);
  const [meant] = namesAmong(tokenize(other), index);
  const isName = meant !== undefined || (isCapitalised(other) && !/^the /i.test(other));
  const about = / about /i.exec(question);
  if (isName) {
    const isPerson = meant?.isPerson ?? true;
    const alike = names.find((name) => name.isPerson === isPerson);
    return alike === undefined ? null : spanOf(alike);
  }
  if (about !== null) return { start: about.index + about[0].length, end: question.length };
  const phrase = nounPhrasesIn(tokens, index).at(-1);
  return phrase === undefined ? null : spanOf(phrase);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
