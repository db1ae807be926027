import stem from 'wink-porter2-stemmer';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Token } from './tokens.ts';

/** A word that tells what a text is about, and the term it is indexed under. */
export interface Term {
  readonly term: string;
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
    const phrase = phraseTerm(token.folded, tokens[index + 1]?.folded);
    if (phrase !== undefined) {
      terms.push({ term: phrase, token });
      index += 1;
    } else if (/^(?:USA?|U\.S\.A\.)$/.test(token.word)) terms.push({ term: 'u.s', token });
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

function phraseTerm(first: string, second: string | undefined): string | undefined {
  return second === undefined
    ? undefined
    : PHRASES.get(`${IRREGULAR_FORMS.get(first) ?? termOf(first)} ${second}`);
}

/** From a verb's base (or stem) and its particle to the term of the one word that says the same. */
const PHRASES: ReadonlyMap<string, string> = new Map(
  `unit states=u.s|take over=replace|step down=resign|stand down=resign|hit back=retaliate|strike back=retaliate
  say sorry=apologize|kick out=expel|throw out=expel|find out=discover|set up=establish|carry out=conduct
  point out=note|call off=cancel|put off=postpone|turn down=reject|give up=abandon|go up=rise|go down=fall
  pass away=die|blow up=explode|bring up=mention|make up=invent|cut off=stop|look into=investigate`
    .split(/[|\n]/)
    .map((pair): [string, string] => {
      const [phrase = '', word = ''] = pair.trim().split('=');
      return [phrase, word === 'u.s' ? word : stem(word)];
    }),
);

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
