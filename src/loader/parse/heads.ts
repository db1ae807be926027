import { readDate } from './dates.ts';
import type { ParsedArticle } from './parsed-article.ts';

/** What one line over an article says besides its headline: who wrote it, when it came out, or both. */
export interface HeadLine {
  readonly byline: string | null;
  readonly published: ParsedArticle['published'];
}

const NAMES = String.raw`\p{Lu}[\p{L}.'’-]+(?:(?:\s+|\s*[,&]\s*)(?:and\s+)?(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|al|bin)){0,8}`;
const BYLINE = new RegExp(String.raw`^(?:[Bb]y|BY):?\s+(${NAMES})$`, 'u');
const BARE_NAMES = new RegExp(`^${NAMES}$`, 'u');

/** Marks that part the writer from the date. A comma does so only behind "By". */
const PARTED = /\s*[|•·]\s*|\s+[–—-]\s+|,\s+|\s+on\s+/gu;
const STRONGLY_PARTED = /^\s*[|•·]\s*$/u;
const LONGEST_HEAD_LINE = 160;

/** Reads "By Ann Jones", "March 3, 2019", "By Ann Jones | March 3, 2019" and the like; null for any other line. */
export function readHeadLine(text: string): HeadLine | null {
  if (text.length > LONGEST_HEAD_LINE) return null;
  const published = readDate(text);
  if (published !== null) return { byline: null, published };
  const byline = BYLINE.exec(text)?.[1];
  return byline === undefined ? readPair(text) : { byline, published: null };
}

/** A byline and a date on one line, in either order. */
function readPair(text: string): HeadLine | null {
  for (const { 0: mark, index } of text.matchAll(PARTED)) {
    const left = text.slice(0, index).trim();
    const right = text.slice(index + mark.length).trim();
    const orders = [
      [left, right],
      [right, left],
    ] as const;
    const names = STRONGLY_PARTED.test(mark) ? [BYLINE, BARE_NAMES] : [BYLINE];
    for (const [first, second] of orders) {
      const byline = namesIn(first, names);
      const published = byline === null ? null : readDate(second);
      if (published !== null) return { byline, published };
    }
  }
  return null;
}

function namesIn(text: string, patterns: readonly RegExp[]): string | null {
  const found = patterns.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  return found ? (found[1] ?? found[0]) : null;
}

const LABELLED_CREDIT =
  /^\(?(?:photo|image|picture|photograph|credit)(?: credit)?s?(?: courtesy)?(?:\s*:| by| of)\s*([^()\s][^()]*)\)?$/iu;
const CREDIT =
  /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|al|bin)){0,4}\s*\/\s*\p{Lu}[\p{L}. ]*$/u;

/** Who sells or gives news pictures: alone on a line, such a name is a credit. */
const AGENCIES =
  `AP|AP Photo|Associated Press|The Associated Press|AFP|Agence France-Presse|Reuters|Getty|Getty Images|EPA|EPA-EFE|
  PA|PA Media|PA Wire|DPA|ANSA|TASS|ITAR-TASS|RIA Novosti|Sputnik|Interfax|Xinhua|Kyodo|UPI|Bloomberg|Alamy|Alamy Stock Photo|Shutterstock|
  iStock|iStockphoto|Magnum Photos|Zuma Press|Zuma|Unsplash|Pexels|Wikimedia Commons|Wikipedia|Flickr|NurPhoto|Anadolu|
  Anadolu Agency|Corbis|Rex|Rex Features|Handout`
    .split('|')
    .map((name) => name.trim())
    .join('|');
const AGENCY_CREDIT = new RegExp(
  String.raw`^(?:©\s*(?:\d{4}\s+)?)?(?:\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}\s*[/,|]\s*)?(?:${AGENCIES})(?:\s*(?:/|,|\bvia\b)\s*(?:${AGENCIES}))*$`,
  'u',
);
const LONGEST_CREDIT = 120;

/** Reads "Photo: John Roe", "John Roe / AP", "Getty Images"; null for any other line. */
export function readCredit(text: string): string | null {
  if (text.length > LONGEST_CREDIT) return null;
  const labelled = LABELLED_CREDIT.exec(text)?.[1]?.trim();
  if (labelled !== undefined) return labelled;
  return CREDIT.test(text) || AGENCY_CREDIT.test(text) ? text : null;
}
