import { isCapitalised } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from './reading.ts';
import { isAdjective, NEEDS_THE } from './topics.ts';
import { baseOfThirdPerson, isAuxiliary, isPast } from './verbs.ts';
import { isAdverb, isConjunction, isInsidePhrase, isPointing } from './words.ts';

/** What a sentence's main clause is about. */
export interface Subject {
  /** As it stands inside a question: "Michael Flynn", "the European Commission", "the dam". */
  readonly words: string;
  /** Whether it is surely a person, some other name, or a thing that the article describes. */
  readonly kind: 'person' | 'name' | 'thing';
  /** Whether the article names it here for the first time. */
  readonly isFirst: boolean;
  /** Index of the first token after it, and after a phrase between commas. */
  readonly end: number;
  /** The tokens of the phrase between commas after it: "the mayor of Ely". */
  readonly aside: readonly Token[];
}

/** Reads the subject that begins at the token `from`; null where none does that a question could name. */
export function readSubject(reading: Reading, tokens: readonly Token[], from: number): Subject | null {
  return readName(reading, tokens, from) ?? readThing(reading, tokens, from);
}

const MOST_DESCRIPTORS = 6;
const LONGEST_ASIDE = 14;
const LONGEST_THING = 6;

function readName(reading: Reading, tokens: readonly Token[], from: number): Subject | null {
  const { text, names, persons } = reading;
  const last = tokens.findIndex(({ end }, at) => at >= from && names.endingAt(end) !== null);
  const name = names.endingAt(tokens[last]?.end ?? -1);
  const start = names.startOf(tokens[last]?.end ?? -1);
  const first = tokens.findIndex((token) => token.start === start);
  if (name === null || first < from || first - from > MOST_DESCRIPTORS) return null;
  const before = tokens.slice(from, first);
  if (!areDescriptors(reading, tokens, from, first, last)) return null;
  const isPerson = persons.has(name);
  if (before.length > 0 && !isPerson && !isArticle(before)) return null;
  // "Former president, Barak Obama, expelled": the commas are the name's own.
  const isPair = text.slice(tokens[first - 1]?.end ?? 0, tokens[first]?.start ?? 0) === ', ' && first > from;
  const rest = isPair ? last + 1 : afterAside(text, tokens, last + 1);
  if (rest === null) return null;
  if (!isVerbNext(tokens, rest)) return null;
  const aside = tokens.slice(last + 1, rest);
  if (aside.some(({ end }) => names.endingAt(end) !== null) && startsWithName(reading, aside)) return null;
  const hasThe = before.at(-1)?.folded === 'the' && !isPerson;
  const printed = text.slice(tokens[first]?.start, tokens[last]?.end);
  // The fullest form of a place is often another's: "BBC Oxford" for "Oxford".
  if (!hasThe && !isPerson && (isAdjective(printed) || NEEDS_THE.test(printed))) return null;
  const words = hasThe ? `the ${printed}` : isPerson ? name : printed;
  return {
    words,
    kind: isPerson ? 'person' : 'name',
    isFirst: names.firstOf(name) === start,
    end: rest,
    aside,
  };
}

/** "Clinton supporters" and "the American people" are not Clinton, nor the American. */
function isVerbNext(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (isAdverb(tokens[at]?.folded ?? '')) at += 1;
  const { folded = '' } = tokens[at] ?? {};
  return isAuxiliary(folded) || isPast(folded) || baseOfThirdPerson(folded) !== null;
}

function isArticle(before: readonly Token[]): boolean {
  return before.length === 1 && before[0]?.folded === 'the';
}

/** `Former president, Barak Obama, …` and `The retired general Keith Kellogg`: words before a name that only describe. */
function areDescriptors(
  { text }: Reading,
  tokens: readonly Token[],
  from: number,
  first: number,
  last: number,
): boolean {
  for (let at = from; at < first; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next) return false;
    const isFine = isInsidePhrase(token) || (at === from && /^(?:the|a|an)$/.test(token.folded));
    if (!isFine || isAuxiliary(token.folded) || /['’]s?$/u.test(token.word)) return false;
    const gap = text.slice(token.end, next.start);
    const isTitle = /^\.? $|^-$/.test(gap);
    const isPair = at === first - 1 && gap === ', ' && text.charAt(tokens[last]?.end ?? 0) === ',';
    if (!isTitle && !isPair) return false;
  }
  return true;
}

/** Where the clause goes on after a phrase between commas; null where such a phrase does not end. */
function afterAside(text: string, tokens: readonly Token[], at: number): number | null {
  const gap = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
  if (/^ $/.test(gap)) return at;
  if (/^ \($/.test(gap)) return afterBrackets(text, tokens, at);
  if (gap !== ', ') return null;
  for (let close = at + 1; close < Math.min(tokens.length, at + LONGEST_ASIDE); close += 1) {
    const between = text.slice(tokens[close - 1]?.end ?? 0, tokens[close]?.start ?? 0);
    if (between === ', ') return close;
    if (/[;:()"“”—–]/.test(between)) return null;
  }
  return null;
}

function afterBrackets(text: string, tokens: readonly Token[], at: number): number | null {
  for (let close = at + 1; close < Math.min(tokens.length, at + LONGEST_ASIDE); close += 1) {
    const between = text.slice(tokens[close - 1]?.end ?? 0, tokens[close]?.start ?? 0);
    if (between.endsWith(') ')) return close;
    if (between.includes(')')) return null;
  }
  return null;
}

/** "Trump, Cruz and Rubio": more subjects, not a description of the first. */
function startsWithName({ names }: Reading, aside: readonly Token[]): boolean {
  const [first] = aside;
  const joins = aside.some(({ folded }) => isConjunction(folded));
  return first !== undefined && joins && (names.endingAt(first.end) !== null || isCapitalised(first.word));
}

/** Words that tell which one, and not of what. */
const NO_HEADS = new Set(
  'two three four five first second third last next rest latest only more fewer less little much perhaps nearly about almost'.split(
    ' ',
  ),
);

/** "The dam", "The mayor of Ely", "Warsaw's mayor", "European expansion": what stands before the verb, as printed. */
function readThing({ text, names }: Reading, tokens: readonly Token[], from: number): Subject | null {
  const first = tokens[from];
  if (!first || !opensThing(first)) return null;
  for (let at = from + 1; at <= from + LONGEST_THING; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || !/^(?: |-)$/.test(text.slice(before.end, token.start))) return null;
    if (opensPredicate(before, token)) {
      if (/['’]s?$|^\d/u.test(before.word) || isPointing(before.folded) || NO_HEADS.has(before.folded))
        return null;
      const printed = text.slice(first.start, before.end);
      if (at === from + 1 && !first.word.endsWith('s')) return null;
      const isName = names.hasWord(first.word) && first.folded !== 'the';
      const words = isName ? printed : printed.charAt(0).toLowerCase() + printed.slice(1);
      return { words, kind: 'thing', isFirst: false, end: at, aside: [] };
    }
    const isOf = token.folded === 'of' || (before.folded === 'of' && token.folded === 'the');
    if (!isOf && !isInsidePhrase(token)) return null;
  }
  return null;
}

/** "A dam" and "many dams" are none that a question could ask of. */
function opensThing(first: Token): boolean {
  if (first.folded === 'the') return true;
  return (
    isInsidePhrase(first) &&
    !isAdverb(first.folded) &&
    !/^\d|ing$|ed$/.test(first.folded) &&
    !NO_HEADS.has(first.folded)
  );
}

/** Whether the noun phrase that ends with `before` has its verb, or an adverb of it, next. */
function opensPredicate(before: Token, token: Token): boolean {
  if (
    isCapitalised(token.word) ||
    /^(?:the|of)$/.test(before.folded) ||
    isAuxiliary(before.folded) ||
    isAdverb(before.folded)
  )
    return false;
  return isAuxiliary(token.folded) || isPast(token.folded) || isAdverb(token.folded);
}
