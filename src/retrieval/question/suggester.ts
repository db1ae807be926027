import { fold } from '../../text/fold.ts';
import { hasOtherScript, inLatin } from '../../text/latin.ts';
import { finish, type Steps } from '../../text/steps.ts';
import { createFuzzy } from './fuzzy.ts';

/** What fits the words typed, best first and `limit` at most; for none typed, the first values. */
export type Suggester = (typed: string, limit: number) => readonly string[];

/** What is typed into an autocomplete box beyond this tells nothing more. */
const LONGEST_TYPED = 100;

/** Values must have this share of what was typed, each word weighed by how rare it is among the values. */
const LEAST_SHARE = 0.5;

/** A word that is only spelled like the one typed counts so much of it. */
const ALIKE = 0.7;

/**
 * Suggests some of `values`: first those in which every word typed begins a word, then those that have the most of what
 * was typed, a misspelt word being read as the words spelled alike; values that have as much keep their order. Made once
 * for a story, as it is asked at every key that a reader strikes.
 */
export function createSuggester(values: readonly string[]): Suggester {
  return finish(collectSuggester(values));
}

/** The same of many values, a value a step. */
export function* collectSuggester(values: readonly string[]): Steps<Suggester> {
  const holders = yield* collectHolders(values);
  const find = rememberLast(wordFinder(holders, values.length));
  return (typed, limit) => {
    const sought = latinFor(typed.trim().slice(0, LONGEST_TYPED), holders);
    if (sought === '') return values.slice(0, limit);
    const scores = new Float64Array(values.length);
    let all = 0;
    for (const word of new Set(wordsOf(sought))) {
      const { weight, strengths } = find(word);
      all += weight;
      for (const [at, strength] of strengths) scores[at] = (scores[at] ?? 0) + weight * strength;
    }
    return [...scores.entries()]
      .filter(([, score]) => score > 0 && score >= LEAST_SHARE * all)
      .toSorted(([a, one], [b, other]) => other - one || a - b)
      .slice(0, limit)
      .flatMap(([at]) => values[at] ?? []);
  };
}

/** The same, made when something is first typed: most stories are asked without. For few hundred values, a millisecond. */
export function suggesterWhenAsked(values: () => readonly string[]): Suggester {
  let made: Suggester | null = null;
  return (typed, limit) => {
    made ??= createSuggester(values());
    return made(typed, limit);
  };
}

/** In Latin letters, unless the values have words of the other script. */
function latinFor(sought: string, holders: Holders): string {
  return hasOtherScript(sought) && ![...holders.keys()].some(hasOtherScript) ? inLatin(sought) : sought;
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[\s-]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

/** From a word to the places of the values that hold it. */
type Holders = ReadonlyMap<string, readonly number[]>;

function* collectHolders(values: readonly string[]): Steps<Holders> {
  const holders = new Map<string, number[]>();
  for (const [at, value] of values.entries()) {
    yield;
    for (const word of new Set(wordsOf(value))) {
      const known = holders.get(word);
      if (known) known.push(at);
      else holders.set(word, [at]);
    }
  }
  return holders;
}

/** A word typed: what it is worth, and how well each value that has something like it meets it, 0 to 1. */
interface FoundWord {
  readonly weight: number;
  readonly strengths: ReadonlyMap<number, number>;
}

/** Shorter words have too many that are spelled alike. */
const SHORTEST_ALIKE = 3;
const FUZZY = { threshold: 0.4, ignoreLocation: true, minMatchCharLength: 2 };
const MOST_ALIKE = 5;

function wordFinder(holders: Holders, count: number): (word: string) => FoundWord {
  const words = [...holders.keys()];
  let fuzzy: ReturnType<typeof createFuzzy> | null = null;
  const found = (own: readonly string[], strength: number): FoundWord => {
    const strengths = new Map(own.flatMap((word) => holders.get(word) ?? []).map((at) => [at, strength]));
    return { weight: Math.log1p(count / Math.max(1, strengths.size)), strengths };
  };
  return (word) => {
    const begun = words.filter((own) => own.startsWith(word));
    if (begun.length > 0 || word.length < SHORTEST_ALIKE) return found(begun, 1);
    // Few readers misspell: this is made for the first who does.
    fuzzy ??= createFuzzy(words, FUZZY);
    return found(
      fuzzy(word, MOST_ALIKE).map(({ value }) => value),
      ALIKE,
    );
  };
}

/** Each key struck asks for the same words again, and for one more. Strangers' words must not fill the memory. */
const REMEMBERED = 200;

function rememberLast(find: (word: string) => FoundWord): (word: string) => FoundWord {
  const remembered = new Map<string, FoundWord>();
  return (word) => {
    const known = remembered.get(word);
    if (known) return known;
    if (remembered.size >= REMEMBERED) remembered.clear();
    const found = find(word);
    remembered.set(word, found);
    return found;
  };
}
