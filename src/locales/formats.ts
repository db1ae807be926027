import type { When } from '../text/dates/read-date.ts';
import { dayStamp, join, say, type Markdown } from './markdown.ts';

/** How a language writes lists, dates, numbers and counted things. */
export interface Formats {
  readonly and: (items: readonly Markdown[]) => Markdown;
  readonly or: (items: readonly Markdown[]) => Markdown;
  /** As `and`, for a label, which holds no markup. */
  readonly andInLabel: (items: readonly string[]) => string;
  /** "14 February 2017" for `2017-02-14`, "February 2017" for `2017-02`; anything else stays as it is. */
  readonly date: (iso: string) => string;
  readonly number: (value: number) => string;
  /** The number and its noun: "1 quote", "2 quotes". */
  readonly counted: (count: number, one: string, other: string) => string;
}

/**
 * The formats of a language whose nouns have one form for one and another for the rest; `locale` is a BCP 47 tag.
 * What counts as one is CLDR's to say: in French and Portuguese none is singular too.
 */
export function formatsOf(locale: string): Formats {
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  return {
    and: (items) => listed(and, items),
    or: (items) => listed(or, items),
    andInLabel: (items) => and.format(items),
    date: (iso) => {
      const [, month, day] = iso.split('-');
      const date = new Date(`${day === undefined ? `${iso}-01` : iso}T00:00:00Z`);
      if (month === undefined || Number.isNaN(date.getTime())) return iso;
      return (day === undefined ? months : days).format(date);
    },
    number: (value) => numbers.format(value),
    counted: (count, one, other) => `${count} ${plurals.select(count) === 'one' ? one : other}`,
  };
}

/** A noun beside 1, 2 and 5, as Russian and Ukrainian decline it. */
export type Forms = readonly [one: string, few: string, many: string];

/** Gives what writes a number and its noun in a language with three forms: "1 цитата", "2 цитаты", "5 цитат", "21 цитата". */
export function countedInForms(locale: string): (count: number, forms: Forms) => string {
  const plurals = new Intl.PluralRules(locale);
  return (count, [one, few, many]) => {
    const category = plurals.select(count);
    return `${count} ${category === 'one' ? one : category === 'few' ? few : many}`;
  };
}

/** A list's parts are placed one by one: what an item holds is never read. */
function listed(format: Intl.ListFormat, items: readonly Markdown[]): Markdown {
  const markdown = items.map((item) => item.markdown);
  return join(
    format.formatToParts(markdown).map(({ value }) => ({ markdown: value })),
    '',
  );
}

/** Whether there is more to say of a date than the words that are printed. */
export function isKnown(when: When | null): when is When {
  return when !== null && when.precision !== 'about';
}

/** A date: of a day, as each reader's own client writes it; else as `date` does. */
export function shownDate({ precision, iso }: When, date: Formats['date']): Markdown {
  return precision === 'day' ? dayStamp(iso) : say`${date(iso)}`;
}

/** The same of several. */
export function shownDates(dates: readonly When[], date: Formats['date'], separator = ', '): Markdown {
  return join(
    dates.map((one) => shownDate(one, date)),
    separator,
  );
}
