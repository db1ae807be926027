import { isCommonWord } from './common-words.ts';
import { AMERICAN_WORDS, BRITISH_WORDS } from './word-lists.ts';

/** How American spelling departs from British: an ending or letters, and what stands for them. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/our/u, 'or'],
  [/is(?=e|ing|able|ation)/u, 'iz'],
  [/ys(?=e|ing)/u, 'yz'],
  [/red$/u, 'ered'],
  [/ll/u, 'l'],
  [/l(?=s?$|ful|ment)/u, 'll'],
  [/ogue/u, 'og'],
  [/ae|oe/u, 'e'],
  [/gement/u, 'gment'],
  [/geing$/u, 'ging'],
  [/ey/u, 'ay'],
];

/** The same where the American spelling may be British for something else: a metre, and a parking meter. */
const SHARED: typeof RULES = [
  [/re(?=s?$)/u, 'er'],
  [/ence/u, 'ense'],
  [/mme(?=s?$)/u, 'm'],
];

/**
 * The one spelling by which words count as the same that British and American English spell otherwise: "honour" as
 * "honor"; any other word as it is. A rule of spelling must lead from a word that SCOWL lists as British only to one that
 * it lists as American only (or, of {@link SHARED}, as English), so that "prise" stays what it is and never becomes
 * "prize". Takes and gives folded words.
 */
export function commonSpelling(folded: string): string {
  return (american ??= americanOf()).get(folded) ?? folded;
}

let american: ReadonlyMap<string, string> | null = null;

function americanOf(): ReadonlyMap<string, string> {
  const known = new Set(AMERICAN_WORDS);
  return new Map(
    BRITISH_WORDS.flatMap((word) => {
      if (known.has(word)) return [];
      const spelt = RULES.map(([from, to]) => word.replace(from, to)).find((other) => known.has(other));
      const shared = SHARED.map(([from, to]) => word.replace(from, to)).find(
        (other) => other !== word && (known.has(other) || isCommonWord(other)),
      );
      const common = spelt ?? shared;
      return common === undefined ? [] : [[word, common] as const];
    }),
  );
}
