import { sliceOf, type Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { isReportingCue } from '../speech/clauses/lexicon.ts';
import { predicateEnd } from './predicates.ts';
import type { Reading } from './reading.ts';
import { readSubject, type Subject } from './subjects.ts';
import { lengthOfTimeBefore, timeIn } from './times.ts';
import { baseOfPast, baseOfThirdPerson, isAuxiliary, isBe, isHave, isParticiple, isPast } from './verbs.ts';
import { isAdverb, isDeterminer, isPointing, isPreposition, opensAdjunct } from './words.ts';

/** A sentence's main clause: who, the verb, and what follows it up to where a question can be cut. */
export interface Clause {
  readonly subject: Subject;
  /** The finite verb, folded: "expelled", "has", "was". */
  readonly verb: string;
  /**
   * - `deed`: a full verb in the past or the third person;
   * - `passive`: "was named …", "has been named …";
   * - `being`: "is the mayor …";
   * - `auxiliary`: "has resigned", "will meet …".
   */
  readonly kind: 'deed' | 'passive' | 'being' | 'auxiliary';
  /** The base of the verb that tells what happened: "expel", "name"; null for `being`. */
  readonly base: string | null;
  /** What follows the finite verb, the time left out. */
  readonly rest: string;
  /** The time that was left out (" in March 2012"); null for none. */
  readonly time: string | null;
  /** Whether the sentence tells in words of its own when it happened. */
  readonly hasTime: boolean;
  /** Where in `rest` the place at its end begins (" in Moscow"); null for none. */
  readonly placeAt: number | null;
  /** Where in `rest` the name at its end that acted begins (" by Ann Jones"); null for none. */
  readonly agentAt: number | null;
  /** What follows the clause in its sentence. */
  readonly after: string;
}

/**
 * Reads the main clause of a sentence that begins with its subject, or with a phrase before it, and a second one of the
 * same subject behind "and". None where the sentence is built otherwise.
 */
export function readClauses(reading: Reading, sentence: Span, tokens: readonly Token[]): readonly Clause[] {
  const { text } = reading;
  const time = lengthOfTimeBefore(sliceOf(text, sentence));
  const from =
    time > 0 ? tokens.findIndex(({ start }) => start >= sentence.start + time) : afterOpening(text, tokens);
  const subject = readSubject(reading, tokens, from);
  if (!subject) return [];
  const first = readPredicate(reading, sentence, tokens, subject, subject.end, time > 0);
  if (!first) return [];
  const { end } = first;
  const goesOn = tokens[end]?.folded === 'and' || tokens[end]?.folded === 'but';
  const second = goesOn ? readPredicate(reading, sentence, tokens, subject, end + 1, false) : null;
  return second ? [first.clause, second.clause] : [first.clause];
}

const LONGEST_OPENING = 14;

/** The first token after an opening phrase ("After the war, "), or the first of all. */
function afterOpening(text: string, tokens: readonly Token[]): number {
  const [first] = tokens;
  if (!first || !(isPreposition(first.folded) || opensAdjunct(first.folded) || isAdverb(first.folded)))
    return 0;
  const comma = tokens
    .slice(0, LONGEST_OPENING)
    .findIndex(({ end }, at) => text.slice(end, tokens[at + 1]?.start ?? end) === ', ');
  return comma < 0 ? tokens.length : comma + 1;
}

function readPredicate(
  reading: Reading,
  sentence: Span,
  tokens: readonly Token[],
  subject: Subject,
  from: number,
  isTimed: boolean,
): { readonly clause: Clause; readonly end: number } | null {
  const { text } = reading;
  let at = from;
  while (isAdverb(tokens[at]?.folded ?? '')) at += 1;
  const verb = tokens[at];
  if (!verb || isReportingCue(verb.folded) || verb.word !== verb.folded || isPointing(verb.folded))
    return null;
  const sort = sortOf(tokens, at);
  const end = sort && predicateEnd(text, tokens, at + 1);
  const last = end === null ? undefined : tokens[end - 1];
  if (!sort || !last || end === null) return null;
  const all = text.slice(verb.end, last.end);
  const time = timeIn(all);
  if (time && /\b(?:and|or|from)$/.test(all.slice(0, time.start))) return null;
  const rest = time ? all.slice(0, time.start) + all.slice(time.end) : all;
  const clause = {
    subject,
    verb: verb.folded,
    ...sort,
    rest,
    time: time && all.slice(time.start, time.end),
    hasTime: time !== null || isTimed,
    placeAt: nameAfter(reading, verb, last, rest, / (?:in|at|near) (?:the )?$/),
    agentAt: nameAfter(reading, verb, last, rest, / by (?:the )?$/),
    after: text.slice(last.end, sentence.end),
  };
  return { clause, end };
}

function sortOf(tokens: readonly Token[], at: number): Pick<Clause, 'kind' | 'base'> | null {
  const verb = tokens[at]?.folded ?? '';
  const words = tokens.slice(at + 1, at + 5).filter(({ folded }) => !isAdverb(folded));
  const [next, second] = words.map(({ folded }) => folded);
  if (next === undefined) return isPast(verb) ? { kind: 'deed', base: baseOfPast(verb) } : null;
  if (isBe(verb)) {
    if (isParticiple(next)) return { kind: 'passive', base: baseOfPast(next) };
    if (/^(?:a|an|the|one)$/.test(next)) return { kind: 'being', base: null };
    return next.endsWith('ing') || next === 'born' ? { kind: 'auxiliary', base: next } : null;
  }
  if (isHave(verb)) {
    if (next === 'been' && second !== undefined && isParticiple(second))
      return { kind: 'passive', base: baseOfPast(second) };
    if (isParticiple(next) && !isDeterminer(next)) return { kind: 'auxiliary', base: baseOfPast(next) };
    return isDeterminer(next) || /^\d/.test(next) ? { kind: 'deed', base: 'have' } : null;
  }
  if (isAuxiliary(verb)) return next === 'be' || next === 'have' ? null : { kind: 'auxiliary', base: next };
  if (next === 'by') return null;
  if (isPast(verb)) return { kind: 'deed', base: baseOfPast(verb) };
  const base = baseOfThirdPerson(verb);
  return base !== null && /^(?:the|a|an|to)$/.test(next) ? { kind: 'deed', base } : null;
}

/** Where the words that lead to the name at the predicate's end begin; null where other words or no name are there. */
function nameAfter(
  { text, names }: Reading,
  verb: Token,
  last: Token,
  rest: string,
  leading: RegExp,
): number | null {
  const start = names.startOf(last.end);
  if (start === null || start <= verb.end || !rest.endsWith(text.slice(start, last.end))) return null;
  const before = leading.exec(text.slice(verb.end, start));
  return before ? rest.length - (last.end - start) - before[0].length : null;
}
