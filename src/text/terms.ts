import stem from 'wink-porter2-stemmer';
import { IRREGULAR_FORMS } from './irregular-forms.ts';

/**
 * The term under which a folded word is indexed: "resigned", "resigns" and "resignation" are one term,
 * "thirty" is "30", "adviser" is "advisor", "criticised" is "criticized", "said" is "say".
 * Queries and articles go through the same function, so it need only be consistent, not beautiful.
 */
export function termOf(folded: string): string {
  const known = terms.get(folded);
  if (known !== undefined) return known;
  const term = makeTerm(folded);
  if (terms.size < CACHE_LIMIT) terms.set(folded, term);
  return term;
}

/** Stemming a word costs some microseconds and the same few thousand words come back again and again. */
const CACHE_LIMIT = 50_000;
const terms = new Map<string, string>();

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'].map(
    (word, i): [string, string] => [word, String(i + 2)],
  ),
  ...['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'].map(
    (word, i): [string, string] => [word, String(i + 14)],
  ),
  ...['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, i): [string, string] => [
    word,
    String((i + 3) * 10),
  ]),
]);

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
