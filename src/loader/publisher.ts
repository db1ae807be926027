import { isCommonWord } from '../text/common-words.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';

/** Words that newspapers' names end on; without one of them a host is not read as words. */
const TITLES = new Set(
  `times post news herald tribune guardian journal gazette chronicle telegraph mail mirror star sun observer press
  today daily standard independent express record review monitor inquirer examiner globe courier dispatch sentinel
  bulletin echo argus advertiser citizen reporter register week world`.split(/\s+/),
);

/** The host's place in `url`, without `www.`; null where there is none. */
export function hostOf(url: string): { readonly start: number; readonly end: number } | null {
  const match = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/:?#]+)/i.exec(url);
  const host = match?.[1];
  if (match === null || host === undefined) return null;
  return { start: match[0].length - host.length, end: match[0].length };
}

/**
 * The publisher's name where its host can be read as words of a newspaper's title ("themoscowtimes.com" is
 * "The Moscow Times"), using common words and the article's own; else the host as it is.
 */
export function publisherName(host: string, body: string): string {
  const label = host.split('.')[0] ?? host;
  const own = new Set(tokenize(body).map(({ word }) => fold(word)));
  const words = readAsWords(
    label.toLowerCase(),
    (word) => own.has(word) || TITLES.has(word) || isCommonWord(word),
  );
  const last = words?.at(-1);
  if (!words || words.length < 2 || last === undefined || !TITLES.has(last)) return host;
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

const LONGEST_LABEL = 40;

/** Parts `label` into known words, as few as possible; null where it cannot be done. */
function readAsWords(label: string, isWord: (word: string) => boolean): readonly string[] | null {
  if (label.length > LONGEST_LABEL) return null;
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= label.length; end += 1) {
    best[end] = null;
    for (let start = 0; start <= end - 1; start += 1) {
      const head = best[start];
      const word = label.slice(start, end);
      if (!head || (word.length < 3 && word !== 'of') || !isWord(word)) continue;
      const kept = best[end];
      if (!kept || head.length + 1 < kept.length) best[end] = [...head, word];
    }
  }
  return best[label.length] ?? null;
}
