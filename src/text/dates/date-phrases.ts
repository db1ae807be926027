import { numberWords } from '../number-words.ts';
import type { Span } from '../span.ts';
import { MONTH, WEEKDAY } from './months.ts';

/** Words of a text that tell when, and how they tell it. */
export interface DatePhrase extends Span {
  readonly kind: DateKind;
}

/**
 * - `full`: a day of a year ("Dec. 29, 2016"), or a month of one.
 * - `day`, `month`: without the year ("Dec. 29", "late December").
 * - `year`: "in 2015".
 * - `weekday`: "Thursday night".
 * - `near`: "yesterday", "last month", "three days ago".
 * - `vague`: near, but no day, month or year of the calendar: "last week", "last summer", "next Friday".
 */
export type DateKind = 'full' | 'day' | 'month' | 'year' | 'weekday' | 'near' | 'vague';

const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:1[0-9]|20)\\d\\d';
/** No further figure, and no word in the plural that it would count: "in 2000 cases". */
const END = '(?![\\d%]|[.,:]\\d|[–-]\\d)(?!\\p{L})';
const ON = `(?:${WEEKDAY}(?: (?:morning|afternoon|evening|night))?,? (?:the )?)?`;
const COUNT = `(?:\\d{1,2}|an?|${numberWords(1, 12)}|several|a few|a couple of)`;
const SEASON = '(?:spring|summer|fall|autumn|winter)';

/** Named after a day, and no day: newspapers, shows, shopping, the day of an election. */
const NOT_BEFORE_DAY = '(?<!\\b(?:Super|Black|Cyber|Giving|Bloody|Good|Ash|Palm|Easter|News|NFL|CBS) )';
const NOT_AFTER_DAY =
  '(?! (?:Times|Telegraph|Mail|Express|Mirror|Herald|Post|Review|Today|Mass|school|Night Live|Night Football))';

/** Without a year, this day is that of 2001 as often as not, whatever the text's own date. */
const NOT_AN_EVENT = '(?!Sept?(?:ember|\\.) 11(?!\\d))';

/** In order: where two find the same words, the earlier does. */
const PATTERNS: readonly (readonly [DateKind, string])[] = [
  ['full', `\\b${ON}${MONTH} ${DAY},? ${YEAR}${END}`],
  ['full', `\\b${ON}(?<!\\d[.,]?)${DAY}(?: of)? ${MONTH},? ${YEAR}${END}`],
  ['full', `(?<![\\d-])${YEAR}-\\d\\d-\\d\\d(?![\\d-])`],
  ['full', `\\b(?:(?:[Ee]arly|[Ll]ate) |[Mm]id-)?${MONTH}(?:,| of)? ${YEAR}${END}`],
  ['day', `\\b${ON}${NOT_AN_EVENT}${MONTH} ${DAY}${END}`],
  ['day', `\\b${ON}(?<!\\d[.,]?)${DAY}(?: of)? ${MONTH}${END}`],
  ['vague', `\\b(?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming) ${WEEKDAY}\\b`],
  [
    'weekday',
    `\\b${NOT_BEFORE_DAY}${WEEKDAY}(?: (?:morning|afternoon|evening|night))?\\b${NOT_AFTER_DAY}(?!-${WEEKDAY})`,
  ],
  [
    'month',
    `\\b(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Tt]hrough|[Ee]arlier in|[Ll]ater in) )(?:(?:early|late) |mid-)?${MONTH}(?! \\p{Lu}|[\\p{L}\\d])`,
  ],
  ['month', `\\b(?:(?:[Ee]arly|[Ll]ate|[Ll]ast|[Nn]ext|[Tt]his) |[Mm]id-)${MONTH}(?! \\p{Lu}|[\\p{L}\\d])`],
  ['near', '\\b(?:[Yy]esterday|[Tt]omorrow)\\b'],
  ['near', '\\b(?:[Ll]ast|[Nn]ext|[Tt]his) (?:month|year)\\b'],
  ['near', `\\b${COUNT} days? ago\\b`],
  ['vague', `\\b${COUNT} (?:weeks?|months?|years?|decades?) ago\\b`],
  ['vague', `\\b(?:[Ll]ast|[Nn]ext|[Tt]his) (?:week|weekend|${SEASON})\\b`],
  [
    'year',
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Ii]n about|[Ii]n around) |\\b[Mm]id-|\\b[Bb]etween |\\b[Bb]etween ${YEAR} and |\\b[Ff]rom (?=${YEAR} (?:to|until)))${YEAR}${END}(?! \\p{Ll}+s\\b)`,
  ],
];

/** The kind of a match is told by the group that holds it. */
const PHRASE = new RegExp(PATTERNS.map(([, pattern], at) => `(?<p${at}>${pattern})`).join('|'), 'gu');

/** The words of `text` from `within.start` to its end that tell when, in order; none overlap. */
export function findDatePhrases(text: string, { start, end }: Span): readonly DatePhrase[] {
  return Array.from(text.slice(start, end).matchAll(PHRASE), ({ 0: words, index, groups = {} }) => ({
    kind: PATTERNS.find((_, at) => groups[`p${at}`] !== undefined)?.[0] ?? 'vague',
    start: start + index,
    end: start + index + words.length,
  }));
}
