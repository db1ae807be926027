import type { Named } from '../../story/article.ts';
import { isCommonWord } from '../../text/common-words.ts';
import { isCapitalised } from '../../text/fold.ts';
import { CALENDAR_WORDS } from '../../text/dates/months.ts';
import type { Span } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import type { ComposedArticle } from '../compose.ts';
import { isForename } from '../../text/forenames.ts';
import { rolesOf } from './roles.ts';
import { isDepartment, isTitle, isTitleAndSurname } from './titles.ts';

/** One place where a name stands, titles before it left out. */
interface Mention extends Span {
  readonly words: readonly string[];
}

/**
 * The persons and organisations that the body names, in order of first mention. A single surname belongs to the one
 * full name that ends with it; where two full names share it, it belongs to neither. Headlines are not read: their
 * capitals say nothing.
 */
export function* findNames({ text, passages }: ComposedArticle): Steps<readonly Named[]> {
  const tokens: (readonly Token[])[] = [];
  const inner = new Set<string>();
  for (const { sentences } of passages) {
    for (const span of sentences) {
      const sentence = tokenize(text.slice(span.start, span.end), span.start);
      for (const folded of capitalisedInside(text, sentence)) inner.add(folded);
      tokens.push(sentence);
    }
    yield;
  }
  const mentions: Mention[] = [];
  for (const sentence of tokens) {
    for (const mention of mentionsIn(text, sentence, inner)) mentions.push(mention);
    yield;
  }
  return yield* groupMentions(text, mentions);
}

/** Words that stand with a capital where no sentence begins: those are names even at a sentence's head. */
function capitalisedInside(text: string, sentence: readonly Token[]): readonly string[] {
  return sentence
    .filter((token, index) => index > 0 && isCapitalised(token.word) && !opensSpeech(text, token))
    .map(({ folded }) => folded);
}

function opensSpeech(text: string, token: Token): boolean {
  return /["“‘«'([]/u.test(text.charAt(token.start - 1));
}

function mentionsIn(
  text: string,
  sentence: readonly Token[],
  inner: ReadonlySet<string>,
): readonly Mention[] {
  const mentions: Mention[] = [];
  let run: Token[] = [];
  const close = (): void => {
    const mention = mentionOf(run);
    if (mention) mentions.push(mention);
    run = [];
  };
  for (const [index, token] of sentence.entries()) {
    const last = run.at(-1);
    if (last && !isJoined(text, last, token)) close();
    if (isNameWord(token, index === 0 || opensSpeech(text, token), inner, sentence[index + 1]))
      run.push(token);
    else if (!(run.length > 0 && isConnector(token, sentence[index + 1]))) close();
    if (/['’]s$|s['’]$/u.test(token.word)) close();
  }
  close();
  return mentions;
}

/** Only blanks (or a hyphen, or a full stop after an initial) may stand between two words of one name. */
function isJoined(text: string, before: Token, after: Token): boolean {
  return /^(?:[ \u00A0]|-|\. | (?:of|de|da|del|van|von|bin|al|la|the|for) ){1,3}$/u.test(
    text.slice(before.end, after.start),
  );
}

function isConnector(token: Token, next: Token | undefined): boolean {
  return CONNECTORS.has(token.word) && next !== undefined && isCapitalised(next.word);
}

const CONNECTORS = new Set(['of', 'de', 'da', 'del', 'van', 'von', 'bin', 'al', 'la']);

function isNameWord(
  token: Token,
  opens: boolean,
  inner: ReadonlySet<string>,
  next: Token | undefined,
): boolean {
  if (!isCapitalised(token.word) || token.folded === 'i') return false;
  if (!opens) return !STOP_WORDS.has(token.folded) || token.word.length > 1;
  if (STOP_WORDS.has(token.folded)) return false;
  if (isForename(token.folded) && next?.start === token.end + 1 && isCapitalised(next.word)) return true;
  return inner.has(token.folded) || !isCommonWord(token.folded) || token.word === token.word.toUpperCase();
}

/** A run of capitals without the titles at its head: "President Putin" is Putin, a title alone is nobody. */
function mentionOf(run: readonly Token[]): Mention | null {
  if (run.length > LONGEST_RUN) return null;
  const lastTitle = run.findLastIndex(({ folded }, index) => isTitle(folded) && !isSurname(run, index));
  const tokens = withoutDepartment(run.slice(lastTitle + 1), run[lastTitle]);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || (tokens.length === 1 && isNobody(first.folded))) return null;
  const ending = /(?:['’]s|(?<=s)['’])$/u.exec(last.word)?.[0].length ?? 0;
  return { start: first.start, end: last.end - ending, words: tokens.map(({ folded }) => folded) };
}

/** "Secretary of State Hillary Clinton": what a title is "of" is no part of the name. */
function withoutDepartment(tokens: readonly Token[], title: Token | undefined): readonly Token[] {
  const [first, ...rest] = tokens;
  const isOf = title !== undefined && first !== undefined && first.start - title.end >= ' of '.length;
  const isPart = isOf && rest.length > 0 && (rest.length > 1 || isDepartment(first.folded));
  return isPart ? rest : tokens;
}

/** Longer runs of capitals are headings and lists, not names. */
const LONGEST_RUN = 12;

/** "Martin Luther King": a word that is a title too is a surname at the end of a name. */
function isSurname(run: readonly Token[], index: number): boolean {
  const token = run[index];
  const before = run[index - 1];
  if (!token || !before || index < run.length - 1) return false;
  return isTitleAndSurname(token.folded) && !isTitle(before.folded);
}

function isNobody(folded: string): boolean {
  return STOP_WORDS.has(folded) || CALENDAR_WORDS.has(folded);
}

function* groupMentions(text: string, mentions: readonly Mention[]): Steps<readonly Named[]> {
  const groups = new Map<string, Mention[]>();
  for (const [at, mention] of mentions.entries()) {
    const key = mention.words.filter((word) => word !== 'the').join(' ');
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
    if (at % A_STEP === 0) yield;
  }
  const owners = surnameOwners([...groups.keys()]);
  yield;
  for (const [key, group] of groups) {
    const owner = key.includes(' ') ? undefined : owners.get(key);
    if (owner === undefined) continue;
    groups.set(owner, [...(groups.get(owner) ?? []), ...group]);
    groups.delete(key);
  }
  const named: Named[] = [];
  for (const group of groups.values()) {
    const own = { mentions: inOrder(group) };
    named.push({ name: fullestForm(text, group), ...own, roles: rolesOf(text, own) });
    if (named.length % A_STEP === 0) yield;
  }
  return named.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** How many mentions are handled in one step. */
const A_STEP = 200;

/** From a surname to the one full name that ends with it. */
function surnameOwners(keys: readonly string[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string | null>();
  for (const key of keys) {
    const words = key.split(' ');
    const surname = words.at(-1);
    if (words.length < 2 || words.length > 4 || surname === undefined) continue;
    owners.set(surname, owners.has(surname) ? null : key);
  }
  return new Map(
    [...owners].flatMap(([surname, key]): [string, string][] => (key === null ? [] : [[surname, key]])),
  );
}

function fullestForm(text: string, group: readonly Mention[]): string {
  const [longest] = group.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return longest ? text.slice(longest.start, longest.end) : '';
}

function inOrder(group: readonly Mention[]): readonly Span[] {
  return group.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);
}
