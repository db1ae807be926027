import type { Article, Named } from '../../../story/article.ts';
import { isCommonWord } from '../../../text/common-words.ts';
import { fold, isCapitalised } from '../../../text/fold.ts';
import { isForename } from '../../../text/forenames.ts';
import { nationOf } from '../../../text/nations.ts';
import { contains, sliceOf, type Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import type { SearchIndex } from '../../search-index.ts';

/** A name of the story that stands in a question or an answer. */
export interface NamedThere {
  readonly name: string;
  /** Which tokens of the text it is: from the first to behind the last. */
  readonly from: number;
  readonly to: number;
  readonly isPerson: boolean;
}

/**
 * The names of the story in a text's tokens, in order, each at its longest. A surname alone names its person; where
 * several share it, it stands for itself.
 */
export function namesAmong(
  tokens: readonly Token[],
  { story, vocabulary }: SearchIndex,
): readonly NamedThere[] {
  const surnames = [...new Set(tokens.map(({ folded }) => folded))];
  const found = surnames.flatMap((surname) =>
    (vocabulary.names.get(surname) ?? []).flatMap(({ article, named, words }): readonly NamedThere[] => {
      const whole = placeOf(words, tokens);
      const place = whole ?? placeOf([surname], tokens);
      const of = story.articles[article];
      if (place === null || of === undefined) return [];
      const isPerson = isPersonIn(named, of);
      return whole === null && !isPerson ? [] : [{ name: named.name, ...place, isPerson }];
    }),
  );
  return found
    .filter((one) => !found.some((other) => other !== one && holds(other, one)))
    .map((one) => (isShared(one, found) ? { ...one, name: typedName(one, tokens) } : one))
    .filter((one, at, all) => all.findIndex(({ from }) => from === one.from) === at)
    .toSorted((a, b) => a.from - b.from);
}

function typedName({ from, name }: NamedThere, tokens: readonly Token[]): string {
  return tokens[from]?.word.replace(/['’]s?$/u, '') ?? name;
}

/** Whether a surname alone is that of several. */
function isShared(one: NamedThere, found: readonly NamedThere[]): boolean {
  if (one.to - one.from > 1 || !one.name.includes(' ')) return false;
  return found.some(
    (other) => other.from === one.from && other.name !== one.name && other.name.includes(' '),
  );
}

/** Whether the place of `outer` holds that of `inner` and is longer, or is the same and a name of more than this word. */
function holds(outer: NamedThere, inner: NamedThere): boolean {
  if (outer.from > inner.from || outer.to < inner.to) return false;
  const isLonger = outer.to - outer.from > inner.to - inner.from;
  return isLonger || (outer.name.includes(' ') && !inner.name.includes(' '));
}

function placeOf(words: readonly string[], tokens: readonly Token[]) {
  const from = tokens.findIndex((_, at) => words.every((word, more) => tokens[at + more]?.folded === word));
  return from === -1 || words.length === 0 ? null : { from, to: from + words.length };
}

const HONORIFIC =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|Pope|Sen|Rep|Gov|Gen|Lt|Col|Capt|Senator|Governor|President|Minister|Mayor|Judge|Justice|Ambassador|Professor|General|Secretary|Chancellor)\.?\s*$/u;

/**
 * Whether the article treats the name as a person's: it gives a role or a title of theirs, uses their surname alone, or
 * the name begins with a forename or with no English word ("Hillary", but not "Wall Street").
 */
export function isPersonIn({ name, mentions, roles }: Named, { text }: Article): boolean {
  const words = name.split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (
    /^the$/i.test(first) ||
    /\d|&/.test(name) ||
    name === name.toUpperCase() ||
    nationOf(fold(last)) !== null
  )
    return false;
  if (mentions.some(({ start }) => HONORIFIC.test(text.slice(Math.max(0, start - 14), start)))) return true;
  if (roles.length > 0) return words.length > 1 || !/[^s]s$/.test(name);
  if (words.length < 2 || words.length > 4 || !words.every(isCapitalised)) return false;
  const isShortened = mentions.some((mention) => sliceOf(text, mention).replace(/['’]s?$/u, '') === last);
  return (isShortened && !isCommonWord(fold(last))) || isForename(fold(first)) || !isCommonWord(fold(first));
}

/** Where an article names a person, and where it names others. */
interface Mentions {
  readonly own: readonly Span[];
  readonly others: readonly Span[];
}

/** Which of "he" and "she" the story calls a person; null where it does not tell. */
export function pronounOf(name: string, { story, sentences }: SearchIndex): 'he' | 'she' | null {
  const telling = new Map<number, Mentions>();
  for (const [at, article] of story.articles.entries()) {
    const own = article.names.find((named) => named.name === name && isPersonIn(named, article));
    if (own === undefined) continue;
    const { text } = article;
    if (own.mentions.some(({ start }) => WOMAN.test(text.slice(Math.max(0, start - 6), start)))) return 'she';
    const others = article.names.filter((named) => named !== own && isPersonIn(named, article));
    telling.set(at, { own: own.mentions, others: others.flatMap(({ mentions }) => mentions) });
  }
  if (telling.size === 0) return null;
  let balance = 0;
  let isOfOwn = false;
  for (const [position, { article, passage, span, tokens }] of sentences.entries()) {
    const mentions = telling.get(article);
    const isNamed = (places: readonly Span[]): boolean => places.some((one) => contains(span, one));
    const goesOn: boolean = isOfOwn && sentences[position - 1]?.passage === passage;
    isOfOwn = mentions !== undefined && !isNamed(mentions.others) && (isNamed(mentions.own) || goesOn);
    if (isOfOwn) for (const { folded } of tokens) balance += SEX.get(folded) ?? 0;
  }
  if (balance === 0) return null;
  return balance > 0 ? 'he' : 'she';
}

const WOMAN = /\b(?:Mrs|Ms|Miss)\.?\s$/u;

const SEX: ReadonlyMap<string, number> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, number] => [word, 1]),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, number] => [word, -1]),
]);
