import stem from 'wink-porter2-stemmer';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Token } from './tokens.ts';

/** A word that tells what a text is about, and the term it is indexed under. */
export interface Term {
  readonly term: string;
  readonly token: Token;
}

/** The terms of tokens in order, stop words left out. "US", "USA" and "United States" are one term, `u.s`. */
export function termsOf(tokens: readonly Token[]): readonly Term[] {
  const terms: Term[] = [];
  for (const [index, token] of tokens.entries()) {
    const phrase = tokens[index - 1]?.folded === 'united' && token.folded === 'states';
    if (phrase) terms.pop();
    if (phrase || /^(?:USA?|U\.S\.A\.)$/.test(token.word)) terms.push({ term: 'u.s', token });
    else if (!STOP_WORDS.has(token.folded)) terms.push({ term: termOf(token.folded), token });
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

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...numbered('two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 2, 1),
  ...numbered('sixteen seventeen eighteen nineteen twenty', 16, 1),
  ...numbered('thirty forty fifty sixty seventy eighty ninety', 30, 10),
]);

function numbered(words: string, first: number, step: number): readonly [string, string][] {
  return words.split(' ').map((word, index) => [word, String(first + index * step)]);
}

function makeTerm(folded: string): string {
  const number = NUMBER_WORDS.get(folded);
  if (number !== undefined) return number;
  if (/[^a-z]/.test(folded)) return folded;
  return stem(oneSpelling(IRREGULAR_FORMS.get(folded) ?? folded));
}

/** British and American spellings, and -or and -er for persons, become one. */
function oneSpelling(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/ou(?=r(?:s|ed|ing|able)?$)/, 'o')
    .replace(/is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, 'iz')
    .replace(/or(?=s?$)/, 'er');
}
