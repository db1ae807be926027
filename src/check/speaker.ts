import { fold } from '../text/fold.ts';

const TITLES: ReadonlySet<string> = new Set(
  `the mr mrs ms miss dr prof professor president vice senator sen representative rep congressman congresswoman governor gov
  general gen lieutenant lt colonel col captain capt admiral secretary minister prime chancellor judge justice sir
  dame lord lady king queen prince princess pope mayor ambassador former retired incoming`.split(/\s+/),
);

/**
 * Whether a name that a reader gives can mean the speaker that the story names: "Flynn" and "President Trump" are
 * Michael Flynn and Donald Trump, but no "Melania Trump", and "Flynn" is not "Flynn's spokesperson".
 */
export function isSameSpeaker(given: string, speaker: string): boolean {
  const [asked, named] = [nameWords(given), nameWords(speaker)];
  if (asked.length === 0 || named.length === 0) return fold(given).trim() === fold(speaker).trim();
  return isPartOf(asked, named) || (isPartOf(named, asked) && named.at(-1) === asked.at(-1));
}

function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}

/** Possessives stay as they are: "Flynn's" is no "Flynn". Initials tell nothing. */
function nameWords(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word.length > 1 && !TITLES.has(word));
}
