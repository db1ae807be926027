import type { Token } from '../../text/tokens.ts';

/** A cue stands near its quote, and a subject near its cue: beyond a dozen words it belongs to something else. */
export const FARTHEST_CUE = 12;

/** Who stands before a verb. */
export interface Subject {
  readonly subject: readonly Token[];
  /** The phrase between commas after it: "the mayor of Ely" in `John Smith, the mayor of Ely, said`. */
  readonly aside: readonly Token[];
}

const MOST_FILLERS = 6;
const FILLERS = new Set(
  'also then later both once never not has have had did does do would will could again earlier now already still'.split(
    ' ',
  ),
);

/** Auxiliaries and adverbs that may stand between a subject and its verb. */
function isFiller(folded: string): boolean {
  return FILLERS.has(folded) || (folded.length > 4 && folded.endsWith('ly'));
}

/** The nearest word before `index` that is no filler. */
export function wordBefore(tokens: readonly Token[], index: number): Token | undefined {
  return tokens.slice(Math.max(0, index - MOST_FILLERS), index).findLast(({ folded }) => !isFiller(folded));
}

const CLAUSE_OPENERS = new Set(
  'that when while because although though if as where which who but whether'.split(' '),
);
const BREAK = /[,;:()—–]| - /u;

/** Past this many words no subject is read: it is longer than any description that is kept. */
const LONGEST_CLAUSE = 40;

/** The subject whose verb stands at `index`; a phrase between commas after it is stepped over. */
export function subjectBefore(text: string, tokens: readonly Token[], index: number): Subject {
  let end = index;
  while (end > 0 && isFiller(tokens[end - 1]?.folded ?? '') && index - end < MOST_FILLERS) end -= 1;
  const near = clauseEnding(text, tokens, end);
  if (!hasComma(text, tokens, end)) return { subject: withoutOpening(near), aside: [] };
  const start = phraseStart(text, tokens, end);
  return hasComma(text, tokens, start)
    ? { subject: withoutOpening(clauseEnding(text, tokens, start)), aside: tokens.slice(start, end) }
    : { subject: [], aside: [] };
}

/** The tokens of the clause whose last token stands before `end`. */
function clauseEnding(text: string, tokens: readonly Token[], end: number): readonly Token[] {
  const start = phraseStart(text, tokens, end);
  const opener = tokens.slice(start, end).findLastIndex(({ folded }) => CLAUSE_OPENERS.has(folded));
  return tokens.slice(start + opener + 1, end);
}

/** Where the run of tokens that no comma or other mark breaks begins, going back from `end`. */
function phraseStart(text: string, tokens: readonly Token[], end: number): number {
  let start = Math.max(0, end - 1);
  while (start > 0 && end - start < LONGEST_CLAUSE && !BREAK.test(between(text, tokens, start))) start -= 1;
  return start;
}

/** What stands between the token at `index` and the one before it. */
function between(text: string, tokens: readonly Token[], index: number): string {
  return text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
}

function hasComma(text: string, tokens: readonly Token[], index: number): boolean {
  return index > 0 && index < tokens.length && between(text, tokens, index).includes(',');
}

const LEADING = new Set('and but so yet meanwhile however then still'.split(' '));

/** The subject without "But" or "On Monday" at its head. */
function withoutOpening(subject: readonly Token[]): readonly Token[] {
  const [first, second] = subject;
  if (first && LEADING.has(first.folded)) return withoutOpening(subject.slice(1));
  const isTime =
    first &&
    second &&
    /^(?:on|in|by|late|earlier)$/.test(first.folded) &&
    /^(?:\p{Lu}\p{Ll}+day|\d{4})$/u.test(second.word);
  return isTime ? subject.slice(2) : subject;
}

const AFTER_SUBJECT = new Set(
  'in on at during after before to as when while about from that last this early late through via'.split(' '),
);

/** The subject whose verb stands before it: `said John Smith`. */
export function subjectAfter(text: string, tokens: readonly Token[], index: number): readonly Token[] {
  const subject: Token[] = [];
  for (const token of tokens.slice(index + 1, index + 1 + FARTHEST_CUE)) {
    const last = subject.at(-1) ?? tokens[index];
    if (last && /[,;:()—–"“]| - /u.test(text.slice(last.end, token.start))) break;
    if (AFTER_SUBJECT.has(token.folded)) break;
    subject.push(token);
  }
  return subject;
}
