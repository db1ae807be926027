import { isCommonWord } from '../../text/common-words.ts';
import { isCapitalised } from '../../text/fold.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { termOf } from '../../text/terms.ts';
import type { Token } from '../../text/tokens.ts';
import type { Mended } from '../answer.ts';
import { editDistance } from './edit-distance.ts';
import { createFuzzy } from './fuzzy.ts';
import type { KnownWord, Vocabulary } from '../vocabulary.ts';

/** Mends the spelling of a question's words against one story's vocabulary, except those to be left `asTyped`. */
export type Mender = (tokens: readonly Token[], asTyped?: (token: Token) => boolean) => MendedQuestion;

/** A question's tokens with typos read as the story's words; offsets stay those of what was typed. */
export interface MendedQuestion {
  readonly tokens: readonly Token[];
  readonly mended: readonly Mended[];
}

/** Shorter words have too many neighbours to be guessed at. */
const SHORTEST_MENDED = 4;

/**
 * A mender for one vocabulary. A word is mended only if neither the story nor common English knows it, to the story's
 * word at the least edit distance (at most one for words up to five letters, two up to eight, three beyond; names win
 * a tie), the first letter kept or swapped with the second. What is written as a name, with a capital where others have
 * none, is another name of the story or one edit off: "Angela" is no "anger".
 */
export function createMender({ words, terms }: Vocabulary): Mender {
  const candidatesFor = candidatesByInitial(words);
  const cache = new Map<string, KnownWord | null>();
  const lookUp = (folded: string, isWrittenAsName: boolean): KnownWord | null => {
    const key = isWrittenAsName ? `${folded} name` : folded;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const nearest = nearestWord(folded, isWrittenAsName, candidatesFor(folded));
    if (cache.size < CACHE_LIMIT) cache.set(key, nearest);
    return nearest;
  };
  return (tokens, asTyped = () => false) => {
    const mended: Mended[] = [];
    const [, ...afterFirst] = tokens;
    const capitalsTell = afterFirst.some(({ word }) => !isCapitalised(word));
    const read = tokens.map((token, at) => {
      const stays = asTyped(token) || isKnown(token.folded, words, terms);
      const isWrittenAsName = at > 0 && capitalsTell && isCapitalised(token.word);
      const found = stays ? null : lookUp(token.folded, isWrittenAsName);
      if (!found) return token;
      mended.push({ typed: token.word, read: found.word });
      return { ...token, word: found.word, folded: found.folded };
    });
    return { tokens: read, mended };
  };
}

/**
 * The words near enough to be meant, likeliest first. Fuse.js scans every string it holds, so that it is given only
 * these few to order: a running story has tens of thousands of words.
 */
function candidatesByInitial(words: Vocabulary['words']): (folded: string) => readonly KnownWord[] {
  const initials = new Map<string, string[]>();
  for (const word of words.keys()) {
    const known = initials.get(word.charAt(0));
    if (known) known.push(word);
    else initials.set(word.charAt(0), [word]);
  }
  return (folded) =>
    [...new Set([folded.charAt(0), folded.charAt(1)])]
      .map((initial) => (initials.get(initial) ?? []).filter((word) => isNear(folded, word)))
      .flatMap((near) => createFuzzy(near, FUZZY)(folded, CANDIDATES))
      .flatMap(({ value }) => words.get(value) ?? []);
}

const FUZZY = { threshold: 0.5, distance: 30, ignoreLocation: true, minMatchCharLength: 2 };
const CANDIDATES = 12;

function isNear(typed: string, word: string): boolean {
  const allowed = allowedEdits(Math.max(typed.length, word.length));
  return sharesStart(typed, word) && editDistance(typed, word, allowed) <= allowed;
}

/** Readers repeat themselves; strangers' words must not fill the memory. */
const CACHE_LIMIT = 2000;

function isKnown(folded: string, words: Vocabulary['words'], terms: Vocabulary['terms']): boolean {
  return (
    folded.length < SHORTEST_MENDED ||
    /\P{L}/u.test(folded.replaceAll("'", '')) ||
    STOP_WORDS.has(folded) ||
    words.has(folded) ||
    terms.has(termOf(folded)) ||
    isCommonWord(folded)
  );
}

function nearestWord(
  folded: string,
  isWrittenAsName: boolean,
  candidates: readonly KnownWord[],
): KnownWord | null {
  let nearest: KnownWord | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const distance = editDistance(folded, candidate.folded);
    if (isWrittenAsName && !candidate.isName && distance > 1) continue;
    const preferred = distance - (candidate.isName ? 0.5 : 0);
    if (preferred < least) [nearest, least] = [candidate, preferred];
  }
  return nearest;
}

function allowedEdits(length: number): number {
  if (length <= 5) return 1;
  return length <= 8 ? 2 : 3;
}

function sharesStart(typed: string, word: string): boolean {
  return (
    typed.charAt(0) === word.charAt(0) ||
    (typed.charAt(0) === word.charAt(1) && typed.charAt(1) === word.charAt(0))
  );
}
