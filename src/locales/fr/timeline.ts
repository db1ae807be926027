import { isKnown, shownDate, shownDates } from '../formats.ts';
import { dayStamp, join } from '../markdown.ts';
import type { TimelineMessages } from '../timeline-messages.ts';
import { counted, date } from './formats.ts';
import { say, text } from './typography.ts';

/** French words of the timeline. */
export const timeline: TimelineMessages = {
  title: (count) =>
    say`**Ce qui s’est passé, et quand** · ${counted(count, 'phrase datée', 'phrases datées')}, dans l’ordre`,
  countedFrom: (published) =>
    published === null
      ? say`Les jours comme « Monday » sont comptés à partir de la date de l’article qui les imprime. Quand je ne suis pas sûr du jour, je n’affiche pas de date.`
      : say`Les jours comme « Monday » sont comptés à partir de la date de l’article, ${dayStamp(published)}. Quand je ne suis pas sûr du jour, je n’affiche pas de date.`,
  noDate: say`Les jours comme « Monday » ne peuvent être comptés si un article ne donne pas sa propre date.`,
  when: (when, words, also) =>
    join(
      [
        isKnown(when) ? say`**${shownDate(when, date)}**` : say`**« ${words} »**`,
        ...(also.length === 0 ? [] : [say`aussi ${shownDates(also, date)}`]),
      ],
      ' · ',
    ),
  date: (when, words) => (isKnown(when) ? date(when.iso) : text`« ${words} »`),
  unplaced: say`**Date inconnue :** ces mots demandent une date que l’article ne donne pas`,
  none: say`Aucune phrase de ce dossier ne donne de date.`,
  makePicture: 'En faire une image',
  heading: 'Ce qui s’est passé, et quand',
  place: (paragraph, article) =>
    article === null ? `paragraphe ${paragraph}` : `paragraphe ${paragraph}, ${article}`,
  source: (publication, count, all, version) =>
    [
      publication,
      count < all ? `${count} sur ${counted(all, 'phrase datée', 'phrases datées')}` : null,
      'mot pour mot, tel qu’imprimé, […] là où c’est abrégé',
      `version ${version} du dossier`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  description: (rows) => `Chronologie. ${rows.map((row) => text`${row.date} : ${row.words}`).join(' ')}`,
  caption: (count, all) =>
    count < all
      ? say`${count} sur ${counted(all, 'phrase datée', 'phrases datées')}. Toutes sont dans /chronologie.`
      : say`${counted(all, 'phrase datée', 'phrases datées')}. Ce qui est abrégé figure en entier dans /chronologie.`,
  noGlyph: say`Je n’ai pas les caractères pour dessiner ces mots. Ils sont tous dans /chronologie.`,
  cannotDraw: say`Je ne peux pas dessiner d’images ici. Les mots sont tous dans /chronologie.`,
};
