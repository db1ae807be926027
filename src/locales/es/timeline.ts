import { isKnown, shownDate, shownDates } from '../formats.ts';
import { dayStamp, join, say } from '../markdown.ts';
import type { TimelineMessages } from '../timeline-messages.ts';
import { counted, date } from './formats.ts';

/** Spanish words of the timeline. */
export const timeline: TimelineMessages = {
  title: (count) =>
    say`**Qué pasó y cuándo** · ${counted(count, 'frase con fecha', 'frases con fecha')}, en orden`,
  countedFrom: (published) =>
    published === null
      ? say`Los días como «Monday» se cuentan desde la fecha del artículo que los imprime. Donde el día no es seguro, no muestro fecha.`
      : say`Los días como «Monday» se cuentan desde la fecha del artículo, ${dayStamp(published)}. Donde el día no es seguro, no muestro fecha.`,
  noDate: say`Los días como «Monday» no se pueden contar si un artículo no da su propia fecha.`,
  when: (when, words, also) =>
    join(
      [
        isKnown(when) ? say`**${shownDate(when, date)}**` : say`**«${words}»**`,
        ...(also.length === 0 ? [] : [say`también ${shownDates(also, date)}`]),
      ],
      ' · ',
    ),
  date: (when, words) => (isKnown(when) ? date(when.iso) : `«${words}»`),
  unplaced: say`**No se sabe cuándo:** estas palabras necesitan una fecha que el artículo no da`,
  none: say`Ninguna frase de esta noticia da una fecha.`,
  makePicture: 'Hacer una imagen',
  heading: 'Qué pasó y cuándo',
  place: (paragraph, article) =>
    article === null ? `párrafo ${paragraph}` : `párrafo ${paragraph}, ${article}`,
  source: (publication, count, all, version) =>
    [
      publication,
      count < all ? `${count} de ${counted(all, 'frase con fecha', 'frases con fecha')}` : null,
      'palabra por palabra, como se publicó, […] donde se acorta',
      `versión ${version} de la noticia`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  description: (rows) => `Cronología. ${rows.map((row) => `${row.date}: ${row.words}`).join(' ')}`,
  caption: (count, all) =>
    count < all
      ? say`${count} de ${counted(all, 'frase con fecha', 'frases con fecha')}. Todas están en /cronología.`
      : say`${counted(all, 'frase con fecha', 'frases con fecha')}. Lo que se acorta está entero en /cronología.`,
  noGlyph: say`No tengo los caracteres para dibujar estas palabras. Están todas en /cronología.`,
  cannotDraw: say`Aquí no puedo dibujar imágenes. Las palabras están todas en /cronología.`,
};
