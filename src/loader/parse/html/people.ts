import { readCredit, readHeadLine } from '../heads.ts';
import { isAddress } from '../parsed-article.ts';
import { shortLinesIn, type PageElement } from './dom.ts';
import type { LinkedArticle } from './linked-data.ts';
import { firstMeta, type Metas } from './metas.ts';

/** Who wrote the article: as printed in the page, else as its head says. */
export function readAuthors(region: PageElement, metas: Metas, linked: LinkedArticle | null): string | null {
  const lines = shortLinesIn(region, '[class*="byline"], [itemprop~="author"], [class~="author"]');
  const line = lines
    .map((words) => readHeadLine(words)?.byline ?? bareName(words))
    .find((name) => name !== null);
  if (line) return line;
  const links = shortLinesIn(region, '[rel~="author"], [class*="author-name"]');
  const names = [...new Set(links.flatMap((words) => bareName(words) ?? []))];
  if (names.length > 0 && names.length <= MOST_AUTHORS) return names.join(', ');
  const declared = linked?.authors.flatMap((author) => bareName(author.trim()) ?? []) ?? [];
  if (declared.length > 0) return declared.join(', ');
  return bareName(firstMeta(metas, 'author', 'article:author', 'dc.creator', 'parsely-author') ?? '');
}

const MOST_AUTHORS = 6;
const LONGEST_NAMES = 120;

/** Names and little else, as an element has them that is marked as the author's: most words begin as names do. */
function bareName(words: string): string | null {
  if (!/^\p{Lu}[^\n!?:;|]*[^\n.!?:;|]$/u.test(words) || words.length > LONGEST_NAMES || isAddress(words))
    return null;
  const all = words.split(' ');
  const capital = all.filter((word) => /^\p{Lu}/u.test(word));
  return all.length <= LONGEST_NAME_WORDS && capital.length * 2 > all.length ? words : null;
}

const LONGEST_NAME_WORDS = 10;

/** Who made the first picture: what is marked as its credit, else a caption that is one or ends with one. */
export function readPhotoCredit(region: PageElement): string | null {
  const marked = shortLinesIn(region, MARKED_CREDIT).find((words) => words.length <= LONGEST_NAMES);
  if (marked !== undefined) return readCredit(marked) ?? marked;
  const captions = shortLinesIn(region, 'figcaption');
  return captions.map(creditOfCaption).find((credit) => credit !== null) ?? null;
}

const MARKED_CREDIT = '[class*="credit"], [itemprop~="creditText"], [itemprop~="copyrightHolder"]';

/** UTF-16 units in which a caption ends with its credit. */
const LONGEST_CREDIT = 400;

/** "The dam on Monday. John Roe / AP", "The dam (Photo: John Roe)". */
function creditOfCaption(caption: string): string | null {
  const end = caption.slice(-LONGEST_CREDIT);
  const inBrackets = /\(([^()]+)\)$/u.exec(end)?.[1];
  const afterSentence = /^.*[.!?]["'”’]?\s+(\S.*)$/u.exec(end)?.[1];
  const afterLabel = /\b((?:photo|image|picture|credit)\b.*)$/iu.exec(end)?.[1];
  return (
    [caption, inBrackets, afterSentence, afterLabel]
      .map((part) => (part === undefined ? null : readCredit(part)))
      .find((credit) => credit !== null) ?? null
  );
}
