import { MONTH, WEEKDAY } from '../../text/dates/months.ts';
import { SMALL_NUMBERS, TENS } from '../../text/number-words.ts';
import type { Span } from '../../text/span.ts';
import type { AnswerType } from '../answer.ts';
import type { SentenceEntry } from '../search-index.ts';

const DATE = new RegExp(
  [
    `\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?\\b`,
    `\\b${WEEKDAY}(?: (?:morning|afternoon|evening|night))?\\b`,
    '\\b(?:late |early |mid-)?(?:the )?(?:1\\d|20)\\d0s\\b',
    '\\b(?:1[0-9]|20)\\d\\d(?:[–-]\\d{2,4})?\\b',
    '\\b\\d{1,4} (?:AD|BC|BCE|CE)\\b',
    '\\b(?:\\d{1,2}(?:st|nd|rd|th)|first|twelfth|eleventh|tenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth) century\\b',
    '\\b(?:yesterday|today|tomorrow|last (?:week|month|year|night)|this (?:week|month|year))\\b',
  ].join('|'),
  'gu',
);

/** Number words, with a capital at a sentence's head. */
const NUMBER_WORD = `(?:${[
  ...SMALL_NUMBERS.slice(2),
  ...TENS,
  'hundred',
  'dozen',
  'half',
  'third',
  'quarter',
  'twice',
]
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')})`;

/** A noun in the plural, with one word before it at most: "35 Russian diplomats", but not "three to". */
const COUNTED =
  '(?: (?!(?:to|of|in|and|or|per|for|as|on|at|by|from|with|between|the|a)\\b)(?:[\\p{L}-]+ )?(?!(?:as|is|was|has|this|its|his|us|across|plus|versus)\\b)\\p{Ll}*(?:\\p{Ll}{2}s|ren|men|ople))?(?![\\p{L}])';
const NUMBER = new RegExp(
  `[$€£¥]?\\b\\d+(?:[.,]\\d+)*½?(?: ?%| (?:percent|per cent|million|billion|trillion|thousand|hundred))*${COUNTED}|\\b(?:${NUMBER_WORD}(?:[ -](?:and )?${NUMBER_WORD})*)\\b(?: (?:million|billion|thousand|percent))*${COUNTED}`,
  'gu',
);

const SCALE = '(?: ?(?:thousand|million|billion|trillion|bn|m|k)\\b)?';
const MONEY = new RegExp(
  `[$€£¥]\\s?\\d+(?:[.,]\\d+)*${SCALE}|(?<!\\d[.,])\\b\\d+(?:[.,]\\d+)*${SCALE} (?:dollars?|euros?|pounds?|cents?|rubles?|roubles?|yen|francs?|marks?|percent|per cent)\\b|(?<!\\d[.,])\\b\\d+(?:[.,]\\d+)*%`,
  'giu',
);

/** To the sentence's end: a full stop may stand in an abbreviation. "For" a sum, a number or a name is no reason. */
const REASON =
  /\b(?:because(?: of)?|due to|owing to|following|thanks to|as a result of|in order to|so that|in response to|after|amid|since|for(?! (?:[\p{Sc}\d\p{Lu}]|two|three|four|five|six|seven|eight|nine|ten)))\b[^;]*/gu;

const PLACE_BEFORE =
  /\b(?:in|at|from|to|near|of|into|across|outside|inside|around|on|off|through|throughout|over|between|via|toward|towards)(?: the)? $/u;

/** The spans of a sentence that have the type of words asked for, in order; they may overlap none, or be none. */
export function findAnswerSpans(type: AnswerType, text: string, entry: SentenceEntry): readonly Span[] {
  switch (type) {
    case 'person':
      return entry.names;
    case 'place':
      return entry.names.filter(({ start }) =>
        PLACE_BEFORE.test(text.slice(Math.max(entry.span.start, start - 14), start)),
      );
    case 'date':
      return matches(DATE, text, entry.span);
    case 'number':
      return matches(NUMBER, text, entry.span).filter((span) => !isYear(text, span));
    case 'money':
      return matches(MONEY, text, entry.span);
    case 'reason':
      return matches(REASON, text, entry.span);
  }
}

/** A bare number that reads as a year answers "when", not "how many". */
function isYear(text: string, { start, end }: Span): boolean {
  return (
    /^(?:1[5-9]|20)\d\d$/.test(text.slice(start, end)) ||
    /^(?:1[5-9]|20)\d\d (?!\p{Ll}{3})/u.test(text.slice(start, end))
  );
}

function matches(pattern: RegExp, text: string, { start, end }: Span): readonly Span[] {
  return Array.from(text.slice(start, end).matchAll(pattern), ({ 0: shown, index }) => ({
    start: start + index,
    end: start + index + shown.replace(/(?<![\s.,:!?"'”’])[\s.,:!?"'”’]+$/u, '').length,
  })).filter((span) => span.end > span.start);
}
