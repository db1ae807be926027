import { isCapitalised } from '../../../text/fold.ts';
import { STOP_WORDS } from '../../../text/stop-words.ts';
import { tokenize, type Token } from '../../../text/tokens.ts';
import type { SearchIndex } from '../../search-index.ts';
import { suits, type Antecedents } from './antecedents.ts';
import { namesAmong } from './persons.ts';

const PRONOUNS = new Set('he him his she her hers it its they them their theirs there'.split(' '));

/** "Is it true", "was there", "how long did it take": no word stands for anything. */
const EMPTY_IT =
  /^it(?:'s| is| was)? (?:(?:true|likely|possible|clear|known|said|reported|rain|raining|snow|snowing|take|took|mean)\b|(?:matter|seem|appear|turn)s? (?:that|to|as|like|out)\b)/i;
const EMPTY_THERE = /\b(?:is|are|was|were|will|be|been|has|have|had|would|could)(?:n't| not)? there\b/i;

/** Whether a text has a pronoun that only something said before it can stand for. */
export function leansOnPronoun(text: string, index: SearchIndex): boolean {
  const tokens = tokenize(text);
  const first = tokens.findIndex(({ folded }) => PRONOUNS.has(folded));
  return first !== -1 && standsAlone(tokens, first, index);
}

/** The question with its pronouns read; null where they cannot be. */
export function withoutPronouns(text: string, antecedents: Antecedents, index: SearchIndex): string | null {
  const tokens = tokenize(text);
  const taken = new Set(namesAmong(tokens, index).map(({ name }) => name));
  let end = 0;
  let result = '';
  for (const [at, token] of tokens.entries()) {
    const { folded: pronoun } = token;
    if (!PRONOUNS.has(pronoun) || isEmpty(text, token)) continue;
    const isOf = isPossessive(pronoun, tokens[at + 1]);
    // "Why did he leave his wife": once "he" is named, "his" is read from that.
    if (isOf && end > 0) continue;
    const found = readings(pronoun, antecedents, index).find((name) => !taken.has(name));
    if (found === undefined) {
      if (pronoun.startsWith('it') || pronoun === 'there' || end > 0) continue;
      return null;
    }
    taken.add(found);
    const isPart = /\bof $/i.test(text.slice(0, token.start)) && /^\p{Ll}/u.test(tokens[at]?.word ?? '');
    const name = isPart && isBarePlural(found) ? `the ${found}` : found;
    result += text.slice(end, token.start) + (isOf ? ownedBy(name) : name) + contracted(token);
    end = token.end;
  }
  return end === 0 ? null : result + text.slice(end);
}

/** "He’s" is one token, whose fold leaves out what was contracted. */
function contracted({ word }: Token): string {
  return /['’]s$/iu.test(word) ? ' is' : '';
}

/** "Workers", but not "the workers" or a name. */
function isBarePlural(words: string): boolean {
  return !/^the\b/i.test(words) && /[^s]s$/.test(words);
}

const AUXILIARY = /^(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should)$/;
const QUESTION_WORD = /^(?:who|whom|whose|what|which|when|where|why|how)$/;

/**
 * Whether nothing before the pronoun can be what it stands for: no person, and unless it is the subject ("which claims
 * did he repeat"), no name and no noun with an article.
 */
function standsAlone(tokens: readonly Token[], at: number, index: SearchIndex): boolean {
  const before = tokens.slice(0, at);
  const names = namesAmong(before, index);
  if (names.some(({ isPerson }) => isPerson)) return false;
  const isSubject =
    AUXILIARY.test(before.at(-1)?.folded ?? '') &&
    before.slice(0, 2).some(({ folded }) => QUESTION_WORD.test(folded));
  if (isSubject && !before.some(({ folded }) => folded === 'and')) return true;
  if (names.length > 0 || before.slice(1).some(({ word }) => isCapitalised(word))) return false;
  if (before.some(({ folded }) => /^(?:the|an?|this|these|those)$/.test(folded))) return false;
  if (tokens[at]?.folded === 'there') return true;
  const content = before.filter(({ folded }) => !STOP_WORDS.has(folded));
  return content.length <= (AUXILIARY.test(before[0]?.folded ?? '') ? 0 : 1);
}

function isEmpty(text: string, { start, folded, word }: Token): boolean {
  if (folded.startsWith('there')) {
    const around = text.slice(Math.max(0, start - 12), start + 'there'.length);
    return EMPTY_THERE.test(around) || /['’]/u.test(word) || start === 0;
  }
  return folded.startsWith('it') && EMPTY_IT.test(text.slice(start));
}

function readings(
  pronoun: string,
  { persons, it, they, there }: Antecedents,
  index: SearchIndex,
): readonly string[] {
  if (pronoun === 'there') return there === null ? [] : [there];
  if (pronoun.startsWith('it')) return it;
  if (pronoun.startsWith('the')) return they;
  const of = /^(?:he|him|his)$/.test(pronoun) ? 'he' : 'she';
  return persons.filter((name) => suits(name, of, index));
}

/** "Her" is so before a noun: "her letter", but not "told her that". */
function isPossessive(pronoun: string, next: Token | undefined): boolean {
  if (pronoun === 'her') return next !== undefined && !STOP_WORDS.has(next.folded);
  return /^(?:his|its|their)$/.test(pronoun);
}

function ownedBy(name: string): string {
  return isBarePlural(name) && name === name.toLowerCase() ? `${name}’` : `${name}’s`;
}
