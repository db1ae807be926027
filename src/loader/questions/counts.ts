import { numberWords } from '../../text/number-words.ts';
import type { Token } from '../../text/tokens.ts';
import { predicateEnd } from './predicates.ts';
import { isAuxiliary, isBe, isParticiple, isPast } from './verbs.ts';
import { canEnd, isAdverb, isInsidePhrase } from './words.ts';

/** Things counted, and where they stand among the tokens. */
interface Count {
  /** "Russian diplomats". */
  readonly things: string;
  /** Index of the number. */
  readonly at: number;
  /** Index of the first token after the things. */
  readonly end: number;
}

/** "expelled 35 Russian diplomats" becomes "How many Russian diplomats were expelled?" */
export function countQuestions(text: string, tokens: readonly Token[]): readonly string[] {
  const found = tokens.flatMap((_, at) => {
    const count = countAt(text, tokens, at);
    const question = count && countQuestion(text, tokens, count);
    return question === null ? [] : [question];
  });
  return found.slice(0, 1);
}

const NUMBER = new RegExp(String.raw`^(?:\d{1,3}|\d{1,3}(?:\d{3})+|${numberWords(2, 12)})$`);
const YEAR = /^(?:1[0-9]|20)\d\d$/;
const SCALE = new Set(['million', 'billion', 'thousand', 'hundred']);
const MOST_WORDS = 3;

/** Units of measure, and counts that are somebody's rank or score: their number stands for something else. */
const NO_THINGS = new Set(
  `years months days weeks hours minutes seconds decades centuries percent points dollars euros pounds times miles feet
  inches metres meters kilometres kilometers acres degrees others series united states always news less us as his this
  quarters thirds tons tonnes gigatons megawatts watts bits bytes pages`.split(/\s+/),
);

function countAt(text: string, tokens: readonly Token[], at: number): Count | null {
  const number = tokens[at];
  if (!number || !NUMBER.test(number.folded) || (YEAR.test(number.word) && number.word.length === 4))
    return null;
  if (/[$€£#.\-–/]/u.test(text.charAt(number.start - 1)) || isDateBefore(tokens[at - 1])) return null;
  let first = at + 1;
  while (SCALE.has(tokens[first]?.folded ?? '')) first += 1;
  for (let end = first + 1; end <= first + MOST_WORDS; end += 1) {
    const last = tokens[end - 1];
    const before = tokens[end - 2];
    if (!last || !before || !/^[ \u00A0]$|^-$/.test(text.slice(before.end, last.start))) return null;
    if (!isInsidePhrase(last) || isAdverb(last.folded) || last.word !== last.word.trim()) return null;
    if (!isThings(last) || !isBoundary(text, last, tokens[end])) continue;
    return { things: text.slice(tokens[first]?.start, last.end), at, end };
  }
  return null;
}

function isDateBefore(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{Lu}|than$)/u.test(token.word) && !/^[A-Z]\p{Ll}*s$/u.test(token.word);
}

/** A plural noun, or "people". */
function isThings({ word, folded }: Token): boolean {
  if (NO_THINGS.has(folded) || /['’]/u.test(word)) return false;
  return /^(?:people|men|women|children)$/.test(folded) || /^\p{Ll}{3,}[^s]s$/u.test(word);
}

/** Whether the noun phrase ends before `next`. */
function isBoundary(text: string, last: Token, next: Token | undefined): boolean {
  if (!next) return true;
  if (next.folded === 'of') return false;
  return (
    !/^[ -]$/.test(text.slice(last.end, next.start)) || !isInsidePhrase(next) || isAuxiliary(next.folded)
  );
}

function countQuestion(text: string, tokens: readonly Token[], count: Count): string | null {
  return passive(text, tokens, count) ?? thereAre(text, tokens, count) ?? acted(tokens, count);
}

/** "35 diplomats were expelled from Russia": the predicate is the question's. */
function passive(text: string, tokens: readonly Token[], { things, end }: Count): string | null {
  const verb = tokens[end];
  const participle = tokens[end + 1];
  if (!verb || !participle || !/^(?:are|were)$/.test(verb.folded) || !isParticiple(participle.folded))
    return null;
  const stop = predicateEnd(text, tokens, end + 1);
  const last = stop === null ? undefined : tokens[stop - 1];
  return last ? `How many ${things} ${text.slice(verb.start, last.end)}?` : null;
}

/** "There are 13 colleges in the town": "How many colleges are there in the town?" */
function thereAre(text: string, tokens: readonly Token[], { things, at, end }: Count): string | null {
  const place = tokens.slice(Math.max(0, at - 4), at).findIndex(({ folded }) => folded === 'there');
  const verb = tokens[Math.max(0, at - 4) + place + 1];
  if (place < 0 || !verb || !/^(?:are|were)$/.test(verb.folded)) return null;
  const stop = predicateEnd(text, tokens, end);
  const last = stop === null || stop === end ? undefined : tokens[stop - 1];
  const next = tokens[end];
  return last && next && next.folded === 'in'
    ? `How many ${things} ${verb.folded} there ${text.slice(next.start, last.end)}?`
    : null;
}

const QUANTIFIERS = new Set(
  'at least about some nearly more than almost over up to as many an estimated another only just around approximately roughly'.split(
    ' ',
  ),
);

/** Verbs whose number says how far or how long, not how many somebody dealt with. */
const NO_DEED =
  /^(?:increased|decreased|declined|dropped|climbed|gained|averaged|lasted|waited|totaled|totalled|included|contained|numbered|remained|ended|followed|lived|appeared|happened|occurred|needed|wanted|faced|died|turned|reached|aged|based|used|spanned|entered|owned|comprised|divided|added|named|called|ranked|scored|received|represented|required|resulted|passed|consisted|worked|served|won)$/;

/** "expelled 35 diplomats": "How many diplomats were expelled?", where the verb's participle is its past. */
function acted(tokens: readonly Token[], { things, at }: Count): string | null {
  let verbAt = at - 1;
  while (QUANTIFIERS.has(tokens[verbAt]?.folded ?? '')) verbAt -= 1;
  const verb = tokens[verbAt];
  const before = tokens[verbAt - 1];
  if (!verb || !before || verb.word !== verb.folded || NO_DEED.test(verb.folded)) return null;
  const isRegular = verb.folded.endsWith('ed') && isPast(verb.folded);
  const isActive =
    canEnd(before) ||
    /^(?:and|who|which|that|has|have|had|he|she|they|it|also|later|then)$/.test(before.folded);
  if (!isRegular || !isActive || isBe(before.folded)) return null;
  return `How many ${things} were ${verb.folded}?`;
}
