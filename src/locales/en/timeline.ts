import { counted, date } from './formats.ts';
import { isKnown, shownDate, shownDates } from '../formats.ts';
import { dayStamp, join, say } from '../markdown.ts';
import type { TimelineMessages } from '../timeline-messages.ts';

/** English words of the timeline. */
export const timeline: TimelineMessages = {
  title: (count) => say`**What happened when** · ${counted(count, 'dated sentence')}, in order`,
  countedFrom: (published) =>
    published === null
      ? say`Days such as “Monday” are counted from the date of the article that prints them. Where I cannot be sure of the day, I show no date.`
      : say`Days such as “Monday” are counted from the article’s date, ${dayStamp(published)}. Where I cannot be sure of the day, I show no date.`,
  noDate: say`Days such as “Monday” cannot be counted where an article gives no date of its own.`,
  when: (when, words, also) =>
    join(
      [
        isKnown(when) ? say`**${shownDate(when, date)}**` : say`**“${words}”**`,
        ...(also.length === 0 ? [] : [say`also ${shownDates(also, date)}`]),
      ],
      ' · ',
    ),
  date: (when, words) => (isKnown(when) ? date(when.iso) : `“${words}”`),
  unplaced: say`**No telling when:** these words need a date that the article does not give`,
  none: say`No sentence of this story gives a date.`,
  makePicture: 'Make a picture of it',
  heading: 'What happened when',
  place: (paragraph, article) =>
    article === null ? `paragraph ${paragraph}` : `paragraph ${paragraph}, ${article}`,
  source: (publication, count, all, version) =>
    [
      publication,
      count < all ? `${count} of ${counted(all, 'dated sentence')}` : null,
      `word for word as printed, […] where shortened`,
      `story version ${version}`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  description: (rows) => `Timeline. ${rows.map((row) => `${row.date}: ${row.words}`).join(' ')}`,
  caption: (count, all) =>
    count < all
      ? say`${count} of ${counted(all, 'dated sentence')}. All of them are in /timeline.`
      : say`${counted(all, 'dated sentence')}. Whatever is shortened stands in full in /timeline.`,
  noGlyph: say`I have no letters to draw these words with. They are all in /timeline.`,
  cannotDraw: say`I cannot draw pictures here. The words are all in /timeline.`,
};
