import type { Named } from '../../story/article.ts';
import { fold } from '../../text/fold.ts';
import { sliceOf, trimSpan, type Span } from '../../text/span.ts';
import { isDepartment } from './titles.ts';
import { isRoleNoun, isHonorific, MODIFIERS } from './role-nouns.ts';

/** What is read beside a name for its role, in UTF-16 units: longer descriptions tell a story, not a role. */
const LONGEST = 140;

/**
 * The words by which the article says what a name is: a title before it ("Vice President"), an aside beside it
 * (", Flynn's former chief of staff,"), or what it is said to be ("is the mayor of Ely"). In order, each once.
 */
export function rolesOf(text: string, { mentions }: Pick<Named, 'mentions'>): readonly Span[] {
  const found = mentions.flatMap((mention) => [
    ...titleBefore(text, mention),
    ...asideBefore(text, mention),
    ...behind(text, mention),
  ]);
  return withoutRepeats(text, found);
}

const TITLE_RUN = new RegExp(String.raw`(?:(?<![\p{L}\p{N}])(?:[\p{L}'’&-]+\.?|(?:\p{Lu}\.){2,}) )+$`, 'u');

/** "U.S. National Security Advisor" before a name; "Mr." tells no role. */
function titleBefore(text: string, mention: Span): readonly Span[] {
  const from = Math.max(0, mention.start - LONGEST);
  const before = lastClause(text.slice(from, mention.start));
  const run = TITLE_RUN.exec(before)?.[0] ?? '';
  const words = run.split(' ').filter((word) => word !== '');
  const last = words.at(-1);
  const head = words.at(-2) === 'of' && isDepartment(fold(last ?? '')) ? words.at(-3) : last;
  if (head === undefined || !isRoleNoun(fold(head)) || isHonorific(fold(head))) return [];
  const first = words.findLastIndex((word, at) => !belongs(word, at === words.length - 1)) + 1;
  const title = words.slice(first).join(' ');
  return [{ start: mention.start - title.length - 1, end: mention.start - 1 }];
}

function belongs(word: string, isLast: boolean): boolean {
  return isLast || /^\p{Lu}/u.test(word) || MODIFIERS.has(word) || isRoleNoun(word);
}

/** The words after the last mark that parts clauses. */
function lastClause(words: string): string {
  return words.split(/[,;:()"“”\n]|(?<=[\p{Ll}\d]{2})[.!?] (?=\p{Lu})/u).at(-1) ?? '';
}

/** "Former president, Barak Obama, …", "the mayor of Ely, Ann Jones, …". */
function asideBefore(text: string, mention: Span): readonly Span[] {
  const from = Math.max(0, mention.start - LONGEST);
  const before = text.slice(from, mention.start);
  if (!before.endsWith(', ') || !/^[,.;]/u.test(text.slice(mention.end, mention.end + 1))) return [];
  const clause = lastClause(before.slice(0, -2));
  const opening =
    /(?:^|\s)(?:the|an?|former|[\p{Lu}][\p{L}.]+['’]s?) (?!.*(?:\s(?:the|an?) ).*\b(?:said|is|was)\b).*$/iu.exec(
      clause,
    );
  const words = (opening?.[0] ?? '').trim();
  if (words === '' || !isRole(words)) return [];
  const end = mention.start - 2;
  return [{ start: end - words.length, end }];
}

const ASIDE = /^(?:, \d{1,3})?(?:, | \(|\s?[—–] ?)([^,;:()—–"“”\n]{3,120}?)(?=[,;:)—–]|\.(?:\s|$))/u;
/** "is", "was named as", also behind an aside: ", Flynn's former chief of staff, was named …". */
const IS =
  /^(?:,[^,.]{1,80},)? (?:was (?:named|appointed|elected)|serves|served|works|worked|became|is|was|has been)(?: as)? (?=\S)/u;
function behind(text: string, mention: Span): readonly Span[] {
  const after = text.slice(mention.end, mention.end + LONGEST * 2);
  const aside = ASIDE.exec(after);
  const spans = [spanIn(mention.end, aside?.[0] ?? '', aside?.[1] ?? ''), saidToBe(after, mention.end)];
  return spans.filter((span) => span !== null).map((span) => trimSpan(text, span));
}

function spanIn(offset: number, whole: string, words: string): Span | null {
  if (words === '' || !isRole(words)) return null;
  const start = offset + whole.lastIndexOf(words);
  return { start, end: start + words.length };
}

/** The words behind "is" or "was" as far as the first that ends with a role. */
function saidToBe(after: string, offset: number): Span | null {
  const verb = IS.exec(after)?.[0];
  if (verb === undefined) return null;
  const words = after.slice(verb.length, verb.length + LONGEST).split(BREAK)[0] ?? '';
  const tokens = words.split(' ');
  if (!OPENS_ROLE.has(fold(tokens[0] ?? ''))) return null;
  const at = tokens
    .slice(0, MOST_WORDS)
    .findIndex((word) => isRoleNoun(fold(word)) && !isHonorific(fold(word)));
  if (at === -1) return null;
  const plain = tokens.slice(0, at + 1).join(' ');
  const of = OF_WHAT.exec(words.slice(plain.length))?.[0] ?? '';
  const next = /^ (\p{Ll}+)/u.exec(words.slice(plain.length + of.length))?.[1];
  if (of === '' && next !== undefined && isRoleNoun(next)) return null;
  const start = offset + verb.length;
  return { start, end: start + plain.length + of.length };
}

const BREAK = /[,;:()"“”\n]|(?<=[\p{Ll}\d]{2})[.!?](?:\s|$)/u;
const MOST_WORDS = 8;
const OPENS_ROLE = new Set('the a an acting former interim deputy chief his her their our its'.split(' '));
const OF_WHAT = /^ (?:of|for|at|to) (?:the )?\p{Lu}[\p{L}.-]*(?: (?:of |and )?\p{Lu}[\p{L}.-]*)*/u;

/** Whether the noun that the words are about is a person's: it stands before what it is "of" or "for". */
function isRole(words: string): boolean {
  const head =
    words.split(/ (?:of|for|to|at|in|from|with|on|by|and|who|whose|that|which|under|since)(?= )/u)[0] ?? '';
  const tokens = head.split(/\s+/);
  const last = fold(tokens.at(-1) ?? '').replace(/['’]s?$/u, '');
  if (/^(?:who|which|where|when|whose|said|says|but|and|as)\b/iu.test(words) || tokens.length > 8)
    return false;
  return isRoleNoun(last) && !isHonorific(last);
}

/** Equal words, letter case and articles aside, are one role, and so are the last words of a longer one. */
function withoutRepeats(text: string, roles: readonly Span[]): readonly Span[] {
  const keyOf = (role: Span): string => fold(sliceOf(text, role)).replace(/^(?:the|an?) /u, '');
  const keys = roles.map(keyOf);
  return roles
    .filter((_role, at) => {
      const key = keys[at] ?? '';
      const isRepeat = keys.indexOf(key) < at;
      return !isRepeat && !keys.some((other) => other !== key && other.endsWith(` ${key}`));
    })
    .toSorted((a, b) => a.start - b.start);
}
