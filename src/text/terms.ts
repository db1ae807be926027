import stem from 'wink-porter2-stemmer';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { wordForPhrase } from './phrases.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Token } from './tokens.ts';

/** A word that tells what a text is about, and the term it is indexed under. */
export interface Term {
  readonly term: string;
  /** The folded word it stems from: the token's own, or "resign" for "stepped down". */
  readonly word: string;
  readonly token: Token;
}

/**
 * The terms of tokens in order, stop words left out. Phrases that mean one thing are one term: "United States" is
 * `u.s`, "stepped down" is `resign`.
 */
export function termsOf(tokens: readonly Token[]): readonly Term[] {
  const terms: Term[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const phrase = wordForPhrase(token.folded, tokens[index + 1]?.folded);
    const word = phrase ?? (/^(?:USA?|U\.S\.A\.)$/.test(token.word) ? 'u.s' : token.folded);
    if (phrase !== null) index += 1;
    if (!STOP_WORDS.has(word)) terms.push({ term: termOf(word), word, token });
  }
  return terms;
}

/**
 * The term under which a folded word is indexed: "resigned", "resigns" and "resignation" are one term,
 * "thirty" is "30", "adviser" is "advisor", "criticised" is "criticized", "said" is "say".
 * Queries and articles go through the same function, so it need only be consistent, not beautiful.
 */
export function termOf(folded: string): string {
  const known = cache.get(folded);
  if (known !== undefined) return known;
  const term = makeTerm(folded);
  if (cache.size < CACHE_LIMIT) cache.set(folded, term);
  return term;
}

/** Stemming a word costs some microseconds and the same few thousand words come back again and again. */
const CACHE_LIMIT = 50_000;
const cache = new Map<string, string>();

/** No English word is longer; the stemmer's time grows with the square of a word's length, to seconds for 40,000 letters. */
const LONGEST_STEMMED = 50;

function makeTerm(folded: string): string {
  const number = NUMBER_WORDS.get(folded);
  if (number !== undefined && number > 1) return String(number);
  if (/[^a-z]/.test(folded) || folded.length > LONGEST_STEMMED) return folded;
  return stem(oneSpelling(IRREGULAR_FORMS.get(folded) ?? folded));
}

/**
 * British and American spellings become one, and the two spellings of some persons' names. Each rule looks at the same
 * letters in every form of a word, so that "raise" and "raised", "tour" and "toured" stay together.
 */
function oneSpelling(word: string): string {
  return word
    .replace(/u(?=r(?:s|ed|ing|able|ably|ite|ites|ful|er|ers|hood|hoods)?$)(?<=^.{3,}ou)/, '')
    .replace(/s(?=(?:e|ed|es|er|ers|ing|ation|ations)$)(?<=^.{4,}is)/, 'z')
    .replace(/s(?=(?:e|ed|er|ers|ing)$)(?<=^.{3,}ys)/, 'z')
    .replace(/^(advis|protest|impost|conven|convey)or(?=s?$)/, '$1er');
}
