import { isKnown, shownDate, shownDates } from '../formats.ts';
import { dayStamp, join, say } from '../markdown.ts';
import type { TimelineMessages } from '../timeline-messages.ts';
import { counted, date } from './formats.ts';

/** German words of the timeline. */
export const timeline: TimelineMessages = {
  title: (count) =>
    say`**Was wann geschah** · ${counted(count, 'datierter Satz', 'datierte Sätze')}, der Reihe nach`,
  countedFrom: (published) =>
    published === null
      ? say`Tage wie „Monday“ sind vom Datum des Artikels an gerechnet, der sie druckt. Wo ich des Tages nicht sicher bin, zeige ich kein Datum.`
      : say`Tage wie „Monday“ sind vom Datum des Artikels an gerechnet, ${dayStamp(published)}. Wo ich des Tages nicht sicher bin, zeige ich kein Datum.`,
  noDate: say`Tage wie „Monday“ lassen sich nicht berechnen, wo ein Artikel selbst kein Datum nennt.`,
  when: (when, words, also) =>
    join(
      [
        isKnown(when) ? say`**${shownDate(when, date)}**` : say`**„${words}“**`,
        ...(also.length === 0 ? [] : [say`auch ${shownDates(also, date)}`]),
      ],
      ' · ',
    ),
  date: (when, words) => (isKnown(when) ? date(when.iso) : `„${words}“`),
  unplaced: say`**Wann, ist nicht zu sagen:** Diese Worte brauchen ein Datum, das der Artikel nicht nennt`,
  none: say`Kein Satz dieses Berichts nennt ein Datum.`,
  makePicture: 'Ein Bild daraus machen',
  heading: 'Was wann geschah',
  place: (paragraph, article) =>
    article === null ? `Absatz ${paragraph}` : `Absatz ${paragraph}, ${article}`,
  source: (publication, count, all, version) =>
    [
      publication,
      count < all ? `${count} von ${counted(all, 'datiertem Satz', 'datierten Sätzen')}` : null,
      'Wort für Wort wie gedruckt, […] wo gekürzt',
      `Fassung ${version} des Berichts`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  description: (rows) => `Chronik. ${rows.map((row) => `${row.date}: ${row.words}`).join(' ')}`,
  caption: (count, all) =>
    count < all
      ? say`${count} von ${counted(all, 'datiertem Satz', 'datierten Sätzen')}. Alle stehen in /chronik.`
      : say`${counted(all, 'datierter Satz', 'datierte Sätze')}. Was gekürzt ist, steht ganz in /chronik.`,
  noGlyph: say`Mir fehlen die Schriftzeichen, um diese Worte zu zeichnen. Sie stehen alle in /chronik.`,
  cannotDraw: say`Ich kann hier keine Bilder zeichnen. Die Worte stehen alle in /chronik.`,
};
