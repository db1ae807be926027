import * as en from 'chrono-node/en';
import type { DatePhrase } from './date-phrases.ts';
import { WEEKDAY } from './months.ts';
import type { Direction } from './direction.ts';

/**
 * What a date's words come to. `iso` is as long as what is known: `2017-02-09`, `2016-12`, `2015`. `about`: only where it
 * stands among others is known, near the day `iso`; never to be shown.
 */
export interface When {
  readonly precision: 'day' | 'month' | 'year' | 'about';
  readonly iso: string;
}

/** What reading a date needs to know of the text it stands in. */
export interface Told {
  /** The text's own date (ISO 8601); null where it has none. */
  readonly published: string | null;
  readonly direction: Direction;
  /** Whether somebody else's words tell it, whose day need not be the text's. */
  readonly isQuoted: boolean;
}

/** What `words`, a date phrase of this kind, come to; null where that cannot be said without a date of the text. */
export function readDatePhrase(words: string, kind: DatePhrase['kind'], told: Told): When | null {
  if (kind === 'year') return { precision: 'year', iso: words };
  if (kind === 'full') return fullDate(words);
  const published = told.published === null ? null : dayOf(told.published);
  if (published === null) return null;
  if (kind === 'weekday') return weekday(words, published, told);
  if (kind === 'day') return dayOfSomeYear(words, published, told);
  if (kind === 'month') return monthOfSomeYear(words, published, told);
  return kind === 'near' && !told.isQuoted ? near(words, published, told) : about(nearest(words, published));
}

const DAY = 86_400_000;

/** Noon, so that a day is the same wherever it is computed. */
function dayOf(iso: string): Date | null {
  const day = new Date(`${iso}T12:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}

function isoOf(day: Date): string {
  return day.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

function about(day: Date): When {
  return { precision: 'about', iso: isoOf(day) };
}

function parse(words: string, published: Date) {
  return en.casual.parse(words.replace(/^(?:early|late|mid-)\s*/i, ''), {
    instant: published,
    timezone: 0,
  })[0]?.start;
}

function nearest(words: string, published: Date): Date {
  return parse(words, published)?.date() ?? published;
}

/** Month names need no date to be read against; one that is no day of the calendar ("February 30") is no date. */
function fullDate(words: string): When | null {
  const read = parse(words, new Date(0));
  if (!read?.isCertain('year') || !read.isCertain('month')) return null;
  const iso = isoOf(
    new Date(Date.UTC(read.get('year') ?? 0, (read.get('month') ?? 1) - 1, read.get('day') ?? 1)),
  );
  if (!/^\d{4}-/.test(iso)) return null;
  return read.isCertain('day')
    ? { precision: 'day', iso }
    : { precision: 'month', iso: iso.slice(0, 'yyyy-mm'.length) };
}

/** A day is read as the last of its name, the text's own day too; or, of what is to come, as the next. */
function weekday(words: string, published: Date, { direction, isQuoted }: Told): When {
  const name = new RegExp(WEEKDAY).exec(words)?.[0] ?? '';
  const at = WEEKDAYS.indexOf(name.slice(0, 3));
  const back = (published.getUTCDay() - at + 7) % 7;
  const days = direction === 'to-come' ? (7 - back) % 7 : -back;
  const day = new Date(published.getTime() + days * DAY);
  return direction === null || isQuoted ? about(day) : { precision: 'day', iso: isoOf(day) };
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/**
 * Without the day of the week: how far from the text's own date a day of no year may be read, in days; less far where no
 * verb says which way.
 */
const FAR = { told: 150, untold: 60 } as const;

function dayOfSomeYear(words: string, published: Date, { direction, isQuoted }: Told): When | null {
  const read = parse(words, published);
  if (!read?.isCertain('month') || !read.isCertain('day')) return null;
  const candidates = [-1, 0, 1].map(
    (more) =>
      new Date(
        Date.UTC(published.getUTCFullYear() + more, (read.get('month') ?? 1) - 1, read.get('day') ?? 1, 12),
      ),
  );
  const distance = (day: Date): number => (day.getTime() - published.getTime()) / DAY;
  const named = WEEKDAYS.indexOf(new RegExp(WEEKDAY).exec(words)?.[0].slice(0, 3) ?? '');
  const fits = candidates.filter((day) =>
    named === -1 ? suits(distance(day), direction) : day.getUTCDay() === named,
  );
  const [day] = fits.toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)));
  if (day === undefined || day.getUTCDate() !== read.get('day')) return null;
  const far = direction === null ? FAR.untold : FAR.told;
  const isSure = named !== -1 || (Math.abs(distance(day)) <= far && !isQuoted);
  return isSure ? { precision: 'day', iso: isoOf(day) } : about(day);
}

function suits(days: number, direction: Direction): boolean {
  if (direction === null) return true;
  return direction === 'past' ? days <= 0 : days >= 0;
}

function monthOfSomeYear(words: string, published: Date, { direction, isQuoted }: Told): When | null {
  const read = parse(words, published);
  const month = read?.get('month');
  if (month === undefined || month === null) return null;
  const here = published.getUTCFullYear() * 12 + published.getUTCMonth();
  const back = (published.getUTCMonth() - (month - 1) + 12) % 12;
  const found = direction === 'to-come' ? here + ((12 - back) % 12) : here - back;
  const first = new Date(Date.UTC(Math.floor(found / 12), found % 12, 1, 12));
  // "Last March" said in May may be of this year or of the one before.
  const isTold = /^last/i.test(words) ? month - 1 > published.getUTCMonth() : !/^(?:next|this)/i.test(words);
  const isSure = direction !== null && isTold && !isQuoted;
  return isSure ? { precision: 'month', iso: isoOf(first).slice(0, 'yyyy-mm'.length) } : about(first);
}

/** "Yesterday", "last month", "three days ago": counted from the text's own date. */
function near(words: string, published: Date, { direction }: Told): When {
  const read = parse(words, published);
  const day = read?.date() ?? published;
  if (/year/i.test(words)) return { precision: 'year', iso: isoOf(day).slice(0, 'yyyy'.length) };
  if (/month/i.test(words)) return { precision: 'month', iso: isoOf(day).slice(0, 'yyyy-mm'.length) };
  // "A few days ago" is no day, and "tomorrow" may be a manner of speaking.
  const isLoose =
    /\b(?:few|several|couple)\b/i.test(words) || (/^tomorrow$/i.test(words) && direction !== 'to-come');
  return isLoose ? about(day) : { precision: 'day', iso: isoOf(day) };
}
