import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDatePhrases } from '../../../src/text/dates/date-phrases.ts';
import { directionOf } from '../../../src/text/dates/direction.ts';
import { readDatePhrase, type When } from '../../../src/text/dates/read-date.ts';

/** What every date of a sentence comes to, in a text of Tuesday 14 February 2017 unless said otherwise. */
function datesOf(
  sentence: string,
  published: string | null = '2017-02-14',
  isQuoted = false,
): readonly (readonly [string, string])[] {
  return findDatePhrases(sentence, { start: 0, end: sentence.length }).map((phrase) => {
    const words = sentence.slice(phrase.start, phrase.end);
    const direction = directionOf(sentence.slice(0, phrase.start), sentence.slice(phrase.end));
    return [words, shown(readDatePhrase(words, phrase.kind, { published, direction, isQuoted }))];
  });
}

function shown(when: When | null): string {
  if (when === null) return 'unknown';
  return when.precision === 'about' ? 'about' : when.iso;
}

describe('a date is read', () => {
  test.each([
    ['with its year, whatever the text', 'The dam opened on March 3, 1998.', 'March 3, 1998', '1998-03-03'],
    ['with the day before the month', 'It closed on 24 February 2022.', '24 February 2022', '2022-02-24'],
    ['as a day of the year before', 'She left on Dec. 29.', 'Dec. 29', '2016-12-29'],
    ['as a day to come', 'Voters will choose on March 4.', 'March 4', '2017-03-04'],
    ['by its day of the week', 'It opens Friday, Sept. 8, they said.', 'Friday, Sept. 8', '2017-09-08'],
    ['as the last day of its name', 'The mayor said on Thursday that it holds.', 'Thursday', '2017-02-09'],
    ['as the text’s own day', 'He resigned on Tuesday.', 'Tuesday', '2017-02-14'],
    ['at the head of a sentence', 'On Monday, the wall broke.', 'Monday', '2017-02-13'],
    ['as the next day of its name', 'The council will meet on Saturday.', 'Saturday', '2017-02-18'],
    ['between a name and its verb', 'The council on Monday refused.', 'Monday', '2017-02-13'],
    ['with the part of the day', 'They spoke Monday night in Ely.', 'Monday night', '2017-02-13'],
    ['counted from the text', 'It began three days ago.', 'three days ago', '2017-02-11'],
    ['as the day before', 'The water rose yesterday.', 'yesterday', '2017-02-13'],
  ])('%s', (_how, sentence, words, iso) => {
    expect(datesOf(sentence)).toEqual([[words, iso]]);
  });

  test.each([
    ['The vote was in November 2016.', 'November 2016', '2016-11'],
    ['They met in late December.', 'late December', '2016-12'],
    ['He retired last month.', 'last month', '2017-01'],
    ['She came last October.', 'last October', '2016-10'],
    ['He spoke in Ely in 2015.', '2015', '2015'],
    ['It rained last year.', 'last year', '2016'],
  ])('no more exactly than it is told: %s', (sentence, words, iso) => {
    expect(datesOf(sentence)).toEqual([[words, iso]]);
  });

  test.each([
    'The council would meet on Saturday.',
    'He plans to speak on Thursday.',
    'The hearing is scheduled for Thursday.',
    'They praised the host of Monday night’s debate.',
    'He may announce it by Friday.',
    'The year, which ends Sept. 30, is a lean one.',
    'It opens Monday, they said.',
    'It broke last week.',
    'It broke last Friday.',
    'He met them a few days ago.',
    'It was built two weeks ago.',
    'Nobody closes up shop tomorrow.',
  ])('never where it may be another: %s', (sentence) => {
    expect(datesOf(sentence).map(([, when]) => when)).toEqual(['about']);
  });

  test('never by the text’s own date where somebody else’s words tell it', () => {
    expect(datesOf('I saw it on Monday.', '2017-02-14', true)).toEqual([['Monday', 'about']]);
    expect(datesOf('I saw it in 2015.', '2017-02-14', true)).toEqual([['2015', '2015']]);
  });

  test('only with a year where the text has no date', () => {
    expect(datesOf('He left on Monday, and came back in 2015.', null)).toEqual([
      ['Monday', 'unknown'],
      ['2015', '2015'],
    ]);
  });
});

describe('no date is seen', () => {
  test.each([
    'In 2000 cases the wall held.',
    'It cost 2,015 dollars.',
    'He may march to Ely.',
    'The Sunday Times reported it.',
    'It was Super Tuesday.',
    'The Sept. 11 attacks changed that.',
    'April Ryan asked about it.',
  ])('in %s', (sentence) => {
    expect(datesOf(sentence)).toEqual([]);
  });

  test('for a day that no calendar has', () => {
    expect(datesOf('It opened on February 30, 2017.')).toEqual([['February 30, 2017', 'unknown']]);
  });
});

const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
const iso = (of: Date) => of.toISOString().slice(0, 10);

test('a full date is read as written, on whatever day', () => {
  const english = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  fc.assert(
    fc.property(day, day, (told, published) => {
      expect(datesOf(`It opened on ${english.format(told)}.`, iso(published))).toEqual([
        [english.format(told), iso(told)],
      ]);
    }),
  );
});

test('a past day of the week is one of the last seven days, and of that name', () => {
  const english = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 6 }), (published, back) => {
      const told = new Date(published.getTime() - back * 86_400_000);
      const name = english.format(told);
      expect(datesOf(`She said on ${name} that it holds.`, iso(published))).toEqual([[name, iso(told)]]);
    }),
  );
});
