import * as z from 'zod';
import { readDate } from '../dates.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import { attributeOf, shortElementsIn, wordsOf, type PageElement } from './dom.ts';
import type { LinkedArticle } from './linked-data.ts';
import { firstMeta, type Metas } from './metas.ts';

type Published = NonNullable<ParsedArticle['published']>;

/**
 * When the article was published: the day that the page's head declares, in the words that are printed where a
 * `<time>` prints that day, else as declared. A day's difference is the time zone's, and the printed day wins.
 */
export function readPublished(
  region: PageElement,
  metas: Metas,
  linked: LinkedArticle | null,
): Published | null {
  const declared = dayOf(firstMeta(metas, ...DATE_METAS) ?? '') ?? dayOf(linked?.published ?? '');
  const printed = shortElementsIn(region, 'time, [itemprop~="datePublished"]').flatMap((element) => {
    const read = printedDate(element);
    return read === null ? [] : [read];
  });
  if (declared === null) return printed[0] ?? null;
  const fitting = printed.find(({ iso }) => Math.abs(Date.parse(iso) - Date.parse(declared)) <= A_DAY);
  return fitting ?? { text: declared, iso: declared };
}

const A_DAY = 24 * 60 * 60 * 1000;

const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
];

function dayOf(stamp: string): string | null {
  const day = z.iso.date().safeParse(stamp.slice(0, 'yyyy-mm-dd'.length));
  return day.success ? day.data : null;
}

/** The day that a `<time>` gives: its words where they are read as a date, or say the day and year of its attribute. */
function printedDate(element: PageElement): Published | null {
  const words = wordsOf(element);
  const read = readDate(words);
  if (read !== null) return read;
  const iso = dayOf(attributeOf(element, 'datetime') || attributeOf(element, 'content'));
  if (iso === null) return null;
  return { text: saysDay(words, iso) ? words : iso, iso };
}

const LONGEST_DATE = 60;

/** "14 февраля 2017" says 2017-02-14. */
function saysDay(words: string, iso: string): boolean {
  const numbers = new Set((words.match(/\d+/gu) ?? []).map(Number));
  const [year, , day] = iso.split('-').map(Number);
  return words.length <= LONGEST_DATE && numbers.has(year ?? NaN) && numbers.has(day ?? NaN);
}
