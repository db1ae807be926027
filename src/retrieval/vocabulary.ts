import type { Named } from '../story/article.ts';
import type { Story } from '../story/story.ts';
import { isCommonWord } from '../text/common-words.ts';
import { fold, isCapitalised } from '../text/fold.ts';
import { nationOf } from '../text/nations.ts';
import type { Steps } from '../text/steps.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { termOf } from '../text/terms.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import { collectRoots, type RootFinder } from './rank/roots.ts';

/** A word of the story as a typo may be mended to it. */
export interface KnownWord {
  /** As the story prints it: "Kellogg". */
  readonly word: string;
  readonly folded: string;
  /** Whether it is part of a name. */
  readonly isName: boolean;
}

/** A name as one article has it. */
export interface KnownName {
  /** Index into `story.articles`. */
  readonly article: number;
  readonly named: Named;
  /** Its words, folded. */
  readonly words: readonly string[];
}

/** The words that a story knows. */
export interface Vocabulary {
  /** By folded form. */
  readonly words: ReadonlyMap<string, KnownWord>;
  readonly terms: ReadonlySet<string>;
  /** From a folded surname or single name to the names that end so, article after article. */
  readonly names: ReadonlyMap<string, readonly KnownName[]>;
  /** From a folded surname or single name to the folded words that stand before it in the story's names. */
  readonly givenNames: ReadonlyMap<string, ReadonlySet<string>>;
  readonly rootsLike: RootFinder;
  /** The countries and continents that its words name or belong to, as {@link nationOf} gives them. */
  readonly nations: ReadonlySet<string>;
}

/** Collects the words of the story's passages, names and related titles. */
export function* collectVocabulary(
  story: Story,
  sentences: readonly { readonly tokens: readonly Token[] }[],
): Steps<Vocabulary> {
  const words = new Map<string, KnownWord>();
  const names = new Map<string, KnownName[]>();
  const givenNames = new Map<string, Set<string>>();
  for (const { article, named } of namesOf(story)) {
    yield;
    const parts = tokenize(named.name);
    for (const { word, folded } of parts) {
      if (isCapitalised(word)) words.set(folded, { word: bare(word), folded, isName: true });
    }
    const last = parts.at(-1);
    if (!last) continue;
    const alike = names.get(last.folded) ?? [];
    alike.push({ article, named, words: parts.map(({ folded }) => folded) });
    names.set(last.folded, alike);
    const given = givenNames.get(last.folded) ?? new Set();
    for (const { folded } of parts.slice(0, -1)) given.add(folded);
    givenNames.set(last.folded, given);
  }
  for (const { tokens } of sentences) {
    yield;
    for (const { word, folded } of tokens) {
      if (words.has(folded) || STOP_WORDS.has(folded)) continue;
      words.set(folded, { word: bare(word), folded, isName: false });
      for (const base of basesOf(folded))
        if (!words.has(base)) words.set(base, { word: base, folded: base, isName: false });
    }
  }
  const terms = new Set<string>();
  const nations = new Set<string>();
  for (const folded of words.keys()) {
    terms.add(termOf(folded));
    const nation = nationOf(folded);
    if (nation !== null) nations.add(nation);
    if (terms.size % A_STEP === 0) yield;
  }
  return { words, terms, names, givenNames, rootsLike: yield* collectRoots(terms), nations };
}

function* namesOf({ articles }: Story) {
  for (const [article, { names }] of articles.entries()) {
    for (const named of names) yield { article, named };
  }
}

/** How many terms are made in one step. */
const A_STEP = 100;

/** Base forms of an inflected word, so that "resing" can be read as "resign" where the story has "resigned". */
function basesOf(folded: string): readonly string[] {
  return ['s', 'es', 'd', 'ed', 'ing', 'ation']
    .filter((ending) => folded.endsWith(ending))
    .map((ending) => folded.slice(0, -ending.length))
    .filter((base) => base.length > 3 && isCommonWord(base) && termOf(base) === termOf(folded));
}

/** The word without a possessive ending. */
function bare(word: string): string {
  return fold(word).endsWith("'s") ? word.slice(0, -2) : word;
}
