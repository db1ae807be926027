import { counted, date } from './formats.ts';
import type { Forms } from '../formats.ts';
import { isKnown, shownDate, shownDates } from '../formats.ts';
import { dayStamp, join, say } from '../markdown.ts';
import type { TimelineMessages } from '../timeline-messages.ts';

const DATED: Forms = ['предложение с датой', 'предложения с датой', 'предложений с датой'];

/** Russian words of the timeline. */
export const timeline: TimelineMessages = {
  title: (count) => say`**Что когда произошло** · ${counted(count, DATED)}, по порядку`,
  countedFrom: (published) =>
    published === null
      ? say`Дни вроде «Monday» отсчитаны от даты той статьи, где они названы. Где день нельзя определить точно, даты нет.`
      : say`Дни вроде «Monday» отсчитаны от даты статьи: ${dayStamp(published)}. Где день нельзя определить точно, даты нет.`,
  noDate: say`Дни вроде «Monday» нельзя отсчитать, если у статьи нет своей даты.`,
  when: (when, words, also) =>
    join(
      [
        isKnown(when) ? say`**${shownDate(when, date)}**` : say`**«${words}»**`,
        ...(also.length === 0 ? [] : [say`а также ${shownDates(also, date)}`]),
      ],
      ' · ',
    ),
  date: (when, words) => (isKnown(when) ? date(when.iso) : `«${words}»`),
  unplaced: say`**Время неизвестно:** для этих слов нужна дата, которой в статье нет`,
  none: say`Ни в одном предложении этого сюжета нет даты.`,
  makePicture: 'Сделать картинку',
  heading: 'Что когда произошло',
  place: (paragraph, article) => (article === null ? `абзац ${paragraph}` : `абзац ${paragraph}, ${article}`),
  source: (publication, count, all, version) =>
    [
      publication,
      count < all ? `${count} из ${all}` : null,
      `слово в слово, как напечатано, […] на месте пропусков`,
      `версия сюжета ${version}`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  description: (rows) => `Хронология. ${rows.map((row) => `${row.date}: ${row.words}`).join(' ')}`,
  caption: (count, all) =>
    count < all
      ? say`Показано ${count} из ${all}. Всё целиком: /хронология.`
      : say`${counted(all, DATED)}. Всё целиком: /хронология.`,
  noGlyph: say`У меня нет букв, чтобы нарисовать эти слова. Все они есть здесь: /хронология.`,
  cannotDraw: say`Рисовать здесь я не могу. Все слова есть здесь: /хронология.`,
};
