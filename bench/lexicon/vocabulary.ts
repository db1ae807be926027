import type { WordNet } from './wordnet.ts';

/** The words that the lexicon holds. */
export interface Vocabulary {
  /** All words, sorted by their bytes. */
  readonly words: readonly string[];
  /** Those with a vector, commonest first, then abbreviations. */
  readonly withVector: readonly string[];
  /** How common a word is, 0 the commonest; undefined where the lexicon lacks it. */
  readonly rankOf: (word: string) => number | undefined;
}

/** Of GloVe's words, commonest first: so many get a vector whatever they are, and lemmas of WordNet so many. */
const ANY_WORD = 50_000;
const ANY_LEMMA = 100_000;

/** Rarer lemmas, up to this one, get relatives but no vector. */
const ANY_RELATIVE = 200_000;

/** Words as the tokens of a text are: letters only, as hyphens part tokens, or dotted as "u.s". */
const WORD = /^[a-z]{2,}$/;
const DOTTED = /^[a-z](?:\.[a-z])+$/;

/**
 * Dotted abbreviations of news, which the embeddings lack, and the words whose vectors they take: their "usa" is one of
 * sports tables, "uk" of music charts and "dc" of comics.
 */
const VECTOR_OF: ReadonlyMap<string, string> = new Map([
  ['u.s', 'america'],
  ['u.s.a', 'america'],
  ['u.k', 'britain'],
  ['u.n', 'un'],
  ['e.u', 'eu'],
  ['d.c', 'washington'],
]);

/** The word under which the embeddings hold the vector of a word. */
export function vectorName(word: string): string {
  return VECTOR_OF.get(word) ?? word;
}

/**
 * Chooses the words: the commonest, names among them; WordNet's lemmas that news uses, the rarer of which get
 * relatives but no vector.
 */
export function chooseVocabulary(glove: readonly string[], { senses }: WordNet): Vocabulary {
  const ranks = new Map(glove.map((word, rank): [string, number] => [word, rank]));
  const chosen = glove.filter(
    (word, rank) => WORD.test(word) && (rank < ANY_WORD || (rank < ANY_LEMMA && senses.has(word))),
  );
  const withVector = [...chosen, ...VECTOR_OF.keys()];
  const lemmas = [...senses.keys()].filter(
    (word) => (WORD.test(word) && (ranks.get(word) ?? Infinity) < ANY_RELATIVE) || DOTTED.test(word),
  );
  const words = [...new Set([...withVector, ...lemmas])].toSorted(byBytes);
  const held = new Set(words);
  return {
    words,
    withVector,
    rankOf: (word) => (held.has(word) ? (ranks.get(word) ?? glove.length) : undefined),
  };
}

/** The order of ASCII texts by their bytes. */
export function byBytes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
