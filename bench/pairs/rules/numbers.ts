import { below, type Random } from '../../answers/random.ts';
import { drawn, goldSentences, replaced, type TwinRule } from '../twin.ts';

/** A number alone or an ordinal in "th"; not a part of a longer one ("1,5" of "1,500") or of a name ("B-52"). */
const NUMBER = /(?<![\p{L}\p{N}.,$€£-])\d{1,4}(?=(?:th|['’]?s)?(?![\p{L}\p{N}-]|[.,]\d))/gu;

/** How often a new number is drawn before the question is left alone. */
const DRAWS = 20;

/** A number or year of the question that the gold passage holds replaced by one that the article does not hold. */
export const otherNumber: TwinRule = (source, random) => {
  const { question } = source.question;
  const gold = goldSentences(source).map(({ text }) => text);
  const places = Array.from(question.matchAll(NUMBER), ({ 0: number, index }) => ({
    number,
    start: index,
    end: index + number.length,
  })).filter(({ number }) => gold.some((text) => holds(text, number)));
  const place = drawn(places, random);
  if (!place) return null;
  const text = [...source.article.passages.values()].join(' ');
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const number = otherThan(place.number, question.slice(place.end), random);
    if (!holds(text, number)) return replaced(question, place, number);
  }
  return null;
};

function holds(text: string, number: string): boolean {
  return new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text);
}

/** Years move by at most so many, not beyond the newest; ordinals by a few. */
const YEARS = 40;
const NEWEST = 2020;
const ORDINALS = 6;

/** A number of as many digits; a year near the old one, a decade of whole tens, an ordinal that takes "th". */
function otherThan(number: string, rest: string, random: Random): string {
  const value = Number(number);
  if (number.length === 4) {
    const isDecade = /^['’]?s\b/.test(rest);
    const year = Math.min(NEWEST, value - YEARS + below(2 * YEARS, random));
    return String(isDecade ? year - (year % 10) : year);
  }
  if (rest.startsWith('th')) return String(4 + ((value - 4 + 1 + below(ORDINALS, random)) % 17));
  const least = number.length === 1 ? 2 : 10 ** (number.length - 1);
  return String(least + below(10 ** number.length - least, random));
}
