import { IRREGULAR_FORMS } from './irregular-forms.ts';

/** Phrases of two words, and the one word that says the same. */
const PHRASES: ReadonlyMap<string, string> = new Map(
  `united states=u.s|take over=replace|step down=resign|stand down=resign|hit back=retaliate|strike back=retaliate
  say sorry=apologize|kick out=expel|throw out=expel|find out=discover|set up=establish|carry out=conduct
  point out=note|call off=cancel|put off=postpone|turn down=reject|give up=abandon|go up=rise|go down=fall
  pass away=die|blow up=explode|bring up=mention|make up=invent|cut off=stop|look into=investigate`
    .split(/[|\n]/)
    .map((pair): [string, string] => {
      const [phrase = '', word = ''] = pair.trim().split('=');
      return [phrase, word];
    }),
);

const SECONDS: ReadonlySet<string> = new Set(
  [...PHRASES.keys()].map((phrase) => phrase.replace(/^\S+ /, '')),
);

/** The word that says what two folded words say together ("stepped", "down": "resign"), or null. */
export function wordForPhrase(first: string, second: string | undefined): string | null {
  if (second === undefined || !SECONDS.has(second)) return null;
  for (const form of formsOf(first)) {
    const word = PHRASES.get(`${form} ${second}`);
    if (word !== undefined) return word;
  }
  return null;
}

/** The word, and the bases it may be an inflection of. */
function formsOf(word: string): readonly string[] {
  const irregular = IRREGULAR_FORMS.get(word);
  if (irregular !== undefined) return [word, irregular];
  const bare = word.replace(/(?:ing|ed|es|s)$/, '');
  return [word, bare, bare.replace(/(.)\1$/, '$1'), `${bare}e`];
}
