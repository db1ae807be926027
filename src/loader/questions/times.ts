import { MONTH, WEEKDAY } from '../../text/dates/months.ts';
import type { Span } from '../../text/span.ts';

const YEAR = '(?:1\\d\\d\\d|20\\d\\d)';
const PART = '(?: (?:morning|afternoon|evening|night))?';

/** A date that says the same wherever it stands. */
const DATE = `(?:${MONTH} \\d{1,2}(?:, ${YEAR})?|\\d{1,2} ${MONTH} ${YEAR}|${MONTH}(?: of)? ${YEAR}|(?:early |late |mid-)?${YEAR}|${MONTH}|the (?:early |late |mid-)?${YEAR}s)`;
/** A time that needs to be read with the article's own date. */
const DAYS = `(?:${WEEKDAY}${PART}|(?:last|next|this) (?:week|month|year|night|spring|summer|fall|autumn|winter|${WEEKDAY}${PART}|${MONTH})|earlier (?:this|last) (?:week|month|year)|yesterday|today|tonight)`;

const TIME = new RegExp(
  `(?:^| )(?:(?:on|in|in early|in late|in mid-) ?${DATE}|(?:on |late |early )?${DAYS})(?=$| (?:in|at|to|by|with|for|from|as|during|near|over|against)\\b)`,
  'u',
);

/** Where a phrase tells when ("on Monday", "in March 2012"), the blank before it with it; null where it does not. */
export function timeIn(phrase: string): Span | null {
  const match = TIME.exec(phrase);
  return match && { start: match.index, end: match.index + match[0].length };
}

const FRONT = new RegExp(`^(?:On|In) (?:early |late |mid-)?(?:${DATE}|${DAYS}),? (?=\\S)`, 'u');

/** How many characters of a sentence's head tell when it happened: "In 1837, " of "In 1837, she left." */
export function lengthOfTimeBefore(sentence: string): number {
  return FRONT.exec(sentence)?.[0].length ?? 0;
}

const IN_A_YEAR = new RegExp(`\\b[Ii]n (${MONTH} ${YEAR}|${YEAR})(?![\\d%-])\\b(?! [a-z]+s\\b)`, 'u');

/** The first month and year, or year, in which the sentence says that something happened: "March 2012". */
export function yearIn(sentence: string): string | null {
  return IS_TO_COME.test(sentence) ? null : (IN_A_YEAR.exec(sentence)?.[1] ?? null);
}

const IS_TO_COME = /\b(?:will|would|shall|could|may|might|should)\b/;
