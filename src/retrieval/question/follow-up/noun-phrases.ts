import { STOP_WORDS } from '../../../text/stop-words.ts';
import { termOf } from '../../../text/terms.ts';
import type { Token } from '../../../text/tokens.ts';
import { postingOf } from '../../postings.ts';
import type { SearchIndex } from '../../search-index.ts';

/** Words of a question that name a thing, and can stand for it: "the gala dinner". */
export interface NounPhrase {
  /** With "the" where the question has an article of either kind. */
  readonly words: string;
  readonly isPlural: boolean;
  /** Which tokens it is, its article too: from the first to behind the last. */
  readonly from: number;
  readonly to: number;
}

const DETERMINER = /^(?:the|an?|this|that|these|those)$/;
const POSSESSIVE = /['’]s?$/u;

/** Longer phrases are clauses. */
const LONGEST = 5;

/**
 * The things that a question names: after an article or somebody's name in the possessive, as many words as the story
 * prints together; and words in the plural that stand alone. In order.
 */
export function nounPhrasesIn(tokens: readonly Token[], index: SearchIndex): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = afterDeterminer(tokens, at, index) ?? barePlural(tokens, at, index);
    if (phrase === null) continue;
    phrases.push(phrase);
    at = phrase.to - 1;
  }
  return phrases;
}

function afterDeterminer(tokens: readonly Token[], at: number, index: SearchIndex): NounPhrase | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const isArticle = DETERMINER.test(token.folded);
  if (!isArticle && !POSSESSIVE.test(token.word)) return null;
  const own = withoutVerb(printedFrom(tokens, at + 1, index), tokens, at);
  const last = own.at(-1);
  if (last === undefined) return null;
  const words = [isArticle ? 'the' : token.word, ...own.map(({ word }) => word)].join(' ');
  return { words, isPlural: isPlural(last.folded), from: at, to: at + 1 + own.length };
}

/** After "did" a verb must follow the subject: "the panel" of "did the panel vote?", though the story prints "panel votes". */
function withoutVerb(run: readonly Token[], tokens: readonly Token[], at: number): readonly Token[] {
  const next = tokens[at + 1 + run.length];
  const isSubject = /^(?:did|does|do)$/.test(tokens[at - 1]?.folded ?? '');
  const lacksVerb = next === undefined || STOP_WORDS.has(next.folded);
  return isSubject && lacksVerb && run.length > 1 ? run.slice(0, -1) : run;
}

/** The longest run of words from `at` that the story prints together. */
function printedFrom(tokens: readonly Token[], at: number, index: SearchIndex): readonly Token[] {
  const after = tokens.slice(at, at + LONGEST);
  const end = after.findIndex(({ folded }) => STOP_WORDS.has(folded));
  let run = after.slice(0, end === -1 ? after.length : end);
  while (run.length > 0 && !isPrinted(run, index)) run = run.slice(0, -1);
  return run;
}

function isPrinted(run: readonly Token[], { postings, sentences }: SearchIndex): boolean {
  const [first] = run;
  if (first === undefined) return false;
  return postingOf(postings, termOf(first.folded)).sentences.some((position) => {
    const printed = sentences[position]?.tokens ?? [];
    return printed.some((_, at) =>
      run.every((token, more) => termOf(printed[at + more]?.folded ?? '') === termOf(token.folded)),
    );
  });
}

/** "Russian diplomats": words in the plural with what the story prints before them. */
function barePlural(tokens: readonly Token[], at: number, index: SearchIndex): NounPhrase | null {
  const isVerb = at <= 1 && /^(?:who|what|which)$/.test(tokens[0]?.folded ?? '');
  if (isVerb || STOP_WORDS.has(tokens[at]?.folded ?? '')) return null;
  const run = printedFrom(tokens, at, index);
  const last = run.findLastIndex(({ folded }) => isPlural(folded));
  if (last === -1) return null;
  const words = run.slice(0, last + 1).map(({ word }) => word);
  return { words: words.join(' '), isPlural: true, from: at, to: at + words.length };
}

function isPlural(folded: string): boolean {
  return /(?:[^siu]s|ies|[^aeiou]ses|people|men|women|children)$/.test(folded) && folded.length > 3;
}
