import { NUMBER_WORDS } from '../text/number-words.ts';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth';

const SCALE: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const ORDINAL = new Map(
  ORDINALS.split(' ').map((word, at): [string, string] => [
    word,
    `${at + 1}${['st', 'nd', 'rd'][at] ?? 'th'}`,
  ]),
);

/** A number that some words spell, and how many of the words. */
export interface NumberRead {
  readonly key: string;
  readonly count: number;
}

/**
 * The number that folded words begin with, as digits: "thirty", "five" is `35` in two words, "1,000" `1000`, "two",
 * "million" `2000000`; an ordinal keeps its ending (`3rd`). Null where they begin with no number.
 */
export function readNumberWords(words: readonly string[]): NumberRead | null {
  const [first = ''] = words;
  const ordinal = ORDINAL.get(first);
  if (ordinal !== undefined) return { key: ordinal, count: 1 };
  const spelt = /^-?\d/.test(first) ? digits(first) : belowHundred(words);
  if (spelt === null) {
    const scale = SCALE.get(first);
    return scale === undefined ? null : { key: String(scale), count: 1 };
  }
  return scaled(words, spelt);
}

interface Value {
  readonly value: number;
  readonly count: number;
  /** The digits as printed, where a scale does not follow. */
  readonly printed: string;
}

function digits(word: string): Value | null {
  const printed = word.replace(/,(?=\d{3}(?!\d))/g, '');
  return { value: Number(printed), count: 1, printed };
}

function belowHundred(words: readonly string[]): Value | null {
  const [first = '', second = ''] = words;
  const one = NUMBER_WORDS.get(first);
  if (one === undefined) return null;
  const unit = NUMBER_WORDS.get(second);
  return one >= 20 && unit !== undefined && unit > 0 && unit < 10 ? whole(one + unit, 2) : whole(one, 1);
}

function whole(value: number, count: number): Value {
  return { value, count, printed: String(value) };
}

/** "two hundred and five thousand": each scale multiplies what stands before it, and a smaller number may follow. */
function scaled(words: readonly string[], first: Value): NumberRead {
  let { count, printed } = first;
  let group = first.value;
  let total = 0;
  for (;;) {
    const scale = SCALE.get(words[count] ?? '');
    if (scale !== undefined && Number.isFinite(group)) {
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
      count += 1;
      printed = rounded(total + group);
      continue;
    }
    const skip = words[count] === 'and' ? 1 : 0;
    const follows = count > first.count || skip > 0 ? belowHundred(words.slice(count + skip)) : null;
    const isAfterScale = SCALE.has(words[count - 1] ?? '');
    if (follows === null || !isAfterScale) return { key: printed, count };
    group += follows.value;
    count += skip + follows.count;
    printed = rounded(total + group);
  }
}

/** Without the noise of binary fractions: 1.1 million is 1100000. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(12)));
}
