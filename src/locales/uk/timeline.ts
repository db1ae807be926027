import { counted, date } from './formats.ts';
import type { Forms } from '../formats.ts';
import { isKnown, shownDate, shownDates } from '../formats.ts';
import { dayStamp, join, say } from '../markdown.ts';
import type { TimelineMessages } from '../timeline-messages.ts';

const DATED: Forms = ['речення з датою', 'речення з датою', 'речень із датою'];

/** Ukrainian words of the timeline. */
export const timeline: TimelineMessages = {
  title: (count) => say`**Що коли сталося** · ${counted(count, DATED)}, по порядку`,
  countedFrom: (published) =>
    published === null
      ? say`Дні на зразок «Monday» відлічено від дати тієї статті, де їх названо. Де день не можна визначити точно, дати немає.`
      : say`Дні на зразок «Monday» відлічено від дати статті: ${dayStamp(published)}. Де день не можна визначити точно, дати немає.`,
  noDate: say`Дні на зразок «Monday» не можна відлічити, якщо стаття не має своєї дати.`,
  when: (when, words, also) =>
    join(
      [
        isKnown(when) ? say`**${shownDate(when, date)}**` : say`**«${words}»**`,
        ...(also.length === 0 ? [] : [say`а також ${shownDates(also, date)}`]),
      ],
      ' · ',
    ),
  date: (when, words) => (isKnown(when) ? date(when.iso) : `«${words}»`),
  unplaced: say`**Час невідомий:** для цих слів потрібна дата, якої в статті немає`,
  none: say`У жодному реченні цього сюжету немає дати.`,
  makePicture: 'Зробити картинку',
  heading: 'Що коли сталося',
  place: (paragraph, article) => (article === null ? `абзац ${paragraph}` : `абзац ${paragraph}, ${article}`),
  source: (publication, count, all, version) =>
    [
      publication,
      count < all ? `${count} з ${all}` : null,
      `слово в слово, як надруковано, […] на місці пропусків`,
      `версія сюжету ${version}`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  description: (rows) => `Хронологія. ${rows.map((row) => `${row.date}: ${row.words}`).join(' ')}`,
  caption: (count, all) =>
    count < all
      ? say`Показано ${count} з ${all}. Усе повністю: /хронологія.`
      : say`${counted(all, DATED)}. Усе повністю: /хронологія.`,
  noGlyph: say`У мене немає літер, щоб намалювати ці слова. Усі вони є тут: /хронологія.`,
  cannotDraw: say`Малювати тут я не можу. Усі слова є тут: /хронологія.`,
};
