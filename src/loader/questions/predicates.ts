import type { Token } from '../../text/tokens.ts';
import { isPast, isSurelyFinite } from './verbs.ts';
import {
  canEnd,
  isAdverb,
  isConjunction,
  isPointing,
  isPreposition,
  opensAdjunct,
  opensRelative,
} from './words.ts';

const LONGEST_PREDICATE = 14;
/** Words from which on a predicate that must be cut tells enough. */
const LONG_ENOUGH = 3;

/**
 * Where a predicate whose verb stands before `from` ends: the index of the first token after it. Null where it cannot
 * be cut without loss: it points to something said before, a relative clause follows, or its end cannot be told.
 */
export function predicateEnd(text: string, tokens: readonly Token[], from: number): number | null {
  let fallback: number | null = null;
  for (let at = from; at <= tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!before || at - from > LONGEST_PREDICATE) return fallback;
    const gap = text.slice(before.end, token?.start ?? before.end);
    const ends = canEnd(before) && !isBareNumber(text, before);
    if (!token || MARK.test(gap)) return ends && isCleanCut(text, tokens, at) ? at : fallback;
    if (opensAdjunct(token.folded) && at > from)
      return ends && !TIME_UNITS.has(before.folded) ? at : fallback;
    if (isConjunction(token.folded) && opensVerb(tokens, at + 1)) return ends ? at : fallback;
    if (stopsShort(tokens, at)) return fallback;
    const canStop = isConjunction(token.folded) || OPENS_CIRCUMSTANCE.has(token.folded);
    const isShort = fallback === null || fallback - from < LONG_ENOUGH;
    if (ends && canStop && isShort && at > from) fallback = at;
  }
  return fallback;
}

/** What begins with these tells where or how, and a question can do without: "in a statement by the White House". */
const OPENS_CIRCUMSTANCE = new Set(['in', 'at', 'by', 'as']);

/** A relative clause, a word that points back, and another finite verb belong to more than the predicate. */
function stopsShort(tokens: readonly Token[], at: number): boolean {
  const { folded = '' } = tokens[at] ?? {};
  if (opensRelative(folded) || isPointing(folded)) return true;
  return isSurelyFinite(folded) && tokens[at - 1]?.folded !== 'to';
}

/** A number that counts nothing any more: "at least 1,410". A year, a sum and a share stand by themselves. */
function isBareNumber(text: string, { word, start, end }: Token): boolean {
  if (!/^(?:\d|two$|three$|four$|five$|million$|billion$)/.test(word)) return false;
  const isYear = /^(?:1\d|20)\d\d$/.test(word);
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    !isYear &&
    text.charAt(end) !== '%' &&
    !/[$£€][\d.,]* ?$/.test(before) &&
    !/\p{Lu}\p{Ll}+\.? $/u.test(before)
  );
}

/** "three days after": such words belong to what follows them. */
const TIME_UNITS = new Set(
  'time moment moments minute second seconds day days week weeks month months year years decade decades century hour hours minutes'.split(
    ' ',
  ),
);

const MARK = /[,;:()“”"—–/[\]]| - |\.\.\.|…/u;

/** "and resigned", "and later resigned", "but has not": a second verb of the same subject. */
function opensVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (isAdverb(token.folded) && next) return opensVerb(tokens, at + 1);
  return isSurelyFinite(token.folded) || (isPast(token.folded) && next !== undefined && !isNounLike(next));
}

/** "and injured people" may be adjective and noun: only what cannot be a noun shows that the word before is a verb. */
function isNounLike(next: Token): boolean {
  return (
    !isPreposition(next.folded) &&
    !/^(?:the|a|an|his|her|its|their|to)$/.test(next.folded) &&
    !/^\p{Lu}/u.test(next.word)
  );
}

/** Whether the words before a mark stand without those after it. */
function isCleanCut(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at];
  if (!before) return false;
  if (!next) return true;
  const gap = text.slice(before.end, next.start);
  if (/["“”/[\]]|\.\.\.|…/u.test(gap)) return false;
  if (!gap.startsWith(',')) return true;
  return !/^\p{Ll}/u.test(next.word) || opensPhrase(next);
}

/** After a comma, a lower-case word of no closed class may go on with a row of adjectives: "a small, red car". */
function opensPhrase({ folded }: Token): boolean {
  return (
    opensAdjunct(folded) ||
    opensRelative(folded) ||
    isConjunction(folded) ||
    isPreposition(folded) ||
    isPointing(folded) ||
    isSurelyFinite(folded) ||
    isAdverb(folded) ||
    /^(?:the|a|an|said|saying|say|according)$/.test(folded) ||
    folded.endsWith('ing')
  );
}
