import { isCommonWord, rarityOf } from '../../text/common-words.ts';
import { fold, isCapitalised } from '../../text/fold.ts';
import { contains, type Span } from '../../text/span.ts';
import { isNegation } from '../../text/negation.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { termsOf } from '../../text/terms.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import type { Mended } from '../answer.ts';
import { questionType, type QuestionType } from './question-type.ts';
import { readQualifiers } from './role-qualifiers.ts';
import type { SearchIndex } from '../search-index.ts';
import { withoutSmallTalk } from './small-talk.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** One content word of a question. */
export interface QuestionTerm {
  readonly term: string;
  /** As the reader typed it. */
  readonly word: string;
  readonly folded: string;
  /** 0.1 to 1: how much the word says of what is asked, the story aside. */
  readonly weight: number;
  /** Whether it reads as a name: the story has it in one, or the reader wrote a capital where no sentence begins. */
  readonly isName: boolean;
}

/** A question, understood. */
export interface Question {
  /** Without small talk, as typed; empty where nothing but small talk was. */
  readonly text: string;
  /** Whether words were typed, but small talk only. */
  readonly isSmallTalk: boolean;
  readonly type: QuestionType;
  /** The folded word after "what" or "which" that says what kind of thing is asked for: "city"; null where none is. */
  readonly focus: string | null;
  /** Whether it asks of what is not so. */
  readonly isNegated: boolean;
  /** Every word, typos mended. */
  readonly tokens: readonly Token[];
  readonly terms: readonly QuestionTerm[];
  readonly mended: readonly Mended[];
  /** Whether a name was read as a shorter one that the story prints: it may be somebody else's. */
  readonly isNameShortened: boolean;
}

/**
 * Reads a reader's question: strips small talk, mends typos, finds its type and its content words. What stands in
 * double quotation marks is never mended, and nothing is where the question is to be read `asTyped`.
 */
export function readQuestion(typed: string, index: SearchIndex, asTyped = false): Question {
  const { mend, vocabulary } = index;
  const text = withoutSmallTalk(typed);
  const typedTokens = tokenize(text);
  const quoted = quotedSpans(text);
  const stays = (token: Token): boolean => asTyped || quoted.some((span) => contains(span, token));
  const mending = mend(typedTokens, stays);
  const { tokens: spelled, mended: qualified } = readQualifiers(mending.tokens, index, stays);
  const givenNames = spelled.filter(
    (token, at) => !stays(token) && isOtherGivenName(spelled, at, vocabulary),
  );
  const tokens = spelled.filter((token) => !givenNames.includes(token));
  const capitalsTell = !isTitleCase(typedTokens);
  const terms = termsOf(tokens).map(({ term, word, token }) => ({
    term,
    word: text.slice(token.start, token.end),
    folded: word,
    weight: LIGHT_WORDS.has(term) ? LIGHT_WEIGHT : rarityOf(word),
    isName:
      vocabulary.words.get(word)?.isName === true ||
      (capitalsTell && token.start > 0 && isCapitalised(text.slice(token.start))),
  }));
  return {
    text,
    isSmallTalk: text === '' && /\p{L}/u.test(typed),
    type: whoIsWho(questionType(mendedText(text, tokens)), text, terms, vocabulary),
    focus: focusOf(mendedText(text, tokens)),
    isNegated: tokens.some(({ folded }) => isNegation(folded)),
    tokens,
    terms: withoutRepeats(terms),
    mended: [...mending.mended, ...qualified, ...givenNames.map((token) => withoutGivenName(spelled, token))],
    isNameShortened: givenNames.length > 0,
  };
}

/** What a question puts in double quotation marks, marks included. */
function quotedSpans(text: string): readonly Span[] {
  return Array.from(text.matchAll(/["“”„«][^"“”„«»]+["“”»]/gu), ({ 0: quoted, index }) => ({
    start: index,
    end: index + quoted.length,
  }));
}

/** "Vladimir Putin" was read as "Putin". */
function withoutGivenName(tokens: readonly Token[], name: Token): Mended {
  const read = tokens[tokens.indexOf(name) + 1]?.word ?? '';
  return { typed: `${name.word} ${read}`, read };
}

/**
 * A given name before a name that the story prints without one: "Vladimir Putin" asks for its Putin. Where the story
 * gives another given name, the reader means somebody else, and the name stays.
 */
function isOtherGivenName(tokens: readonly Token[], at: number, { words, givenNames }: Vocabulary): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    !token ||
    !next ||
    words.has(token.folded) ||
    isCommonWord(token.folded) ||
    STOP_WORDS.has(token.folded)
  )
    return false;
  return givenNames.get(next.folded)?.size === 0;
}

/** "What modern city is …" asks for a city: the last noun before the verb, as far as word order tells. */
function focusOf(text: string): string | null {
  const after =
    /\b(?:what|which)\s+(?!(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would)\b)((?:[\p{L}'-]+\s+){1,4}?)(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|of|that|to|in|\p{L}+ed)\b/iu.exec(
      text,
    )?.[1];
  const word = after?.trim().split(/\s+/).at(-1);
  return word === undefined ||
    /^(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|of|that|to|in)$/i.test(word)
    ? null
    : fold(word);
}

/** "Who is Keith Kellogg?" asks what the story says of him, not for another name. */
function whoIsWho(
  type: QuestionType,
  text: string,
  terms: readonly QuestionTerm[],
  { words }: Vocabulary,
): QuestionType {
  const asksForOne = type.kind === 'who' && /^who(?:'s| is| was| are| were)\b/i.test(text);
  const onlyNames = terms.length > 0 && terms.every(({ folded }) => words.get(folded)?.isName);
  return asksForOne && onlyNames ? { kind: 'definition', expected: null } : type;
}

/** Where most words have capitals, capitals say nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const capitalised = tokens.filter(({ word }) => isCapitalised(word)).length;
  const shouts = tokens.length > 1 && tokens.every(({ word }) => word === word.toUpperCase());
  return shouts || (tokens.length > 4 && capitalised > tokens.length * 0.7);
}

function mendedText(text: string, tokens: readonly Token[]): string {
  let end = 0;
  const parts = tokens.flatMap((token) => {
    const between = text.slice(end, token.start);
    end = token.end;
    return [between, token.word];
  });
  return parts.join('') + text.slice(end);
}

function withoutRepeats(terms: readonly QuestionTerm[]): readonly QuestionTerm[] {
  return terms.filter(({ term }, index) => terms.findIndex((other) => other.term === term) === index);
}

const LIGHT_WEIGHT = 0.25;

/** Terms that shape a question more than they say what it is about. */
const LIGHT_WORDS: ReadonlySet<string> = new Set(
  termsOf(
    tokenize(
      `many much old long tall far high kind type sort name called happen know think mean thing someone something person people use get go come
      make give take put become seem let like want try lot way first last time article story text passage report news
      according mentioned exactly actually mention`,
    ),
  ).map(({ term }) => term),
);
