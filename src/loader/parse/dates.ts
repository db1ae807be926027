import * as en from 'chrono-node/en';
import type { ParsedArticle } from './parsed-article.ts';

const LABEL = /^(?:first )?(?:published|posted|updated|date|dated)(?: on| at)?\s*[:\-–]?\s*/i;

/**
 * Reads a block that is a date and nothing else ("February 14, 2017", "Published: 2017-02-14 10:30"), or null.
 * The year must be written out: a date line is never completed from the clock. Slashed dates are read as American.
 */
export function readDate(block: string): ParsedArticle['published'] {
  if (block.length > LONGEST_DATE_LINE || !/\d{4}/.test(block)) return null;
  const text = block.replace(LABEL, '').trim();
  const [found, ...more] = en.strict.parse(text);
  if (!found || more.length > 0 || !BESIDE_DATE.test(text.replace(found.text, ''))) return null;
  const day = found.start;
  if (!day.isCertain('year') || !day.isCertain('month') || !day.isCertain('day')) return null;
  const iso = [day.get('year'), day.get('month'), day.get('day')]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return ISO_DATE.test(iso) ? { text, iso } : null;
}

const LONGEST_DATE_LINE = 60;
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

/** What may stand beside the date: a weekday, a clock time, a zone; no other words. */
const BESIDE_DATE =
  /^(?:[\s,.;|()–—-]|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|at|[ap]\.?m|[a-z]{2,4}t|utc|\d{1,2}:\d{2}(?::\d{2})?)\b)*$/i;
