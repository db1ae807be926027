import type { CardMessages, Given } from '../card-messages.ts';
import { say } from '../markdown.ts';
import { given, ofTheNoun } from './nouns.ts';

/** Spanish words of quote cards. */
export const card: CardMessages = {
  makeNumber: (number) => `Hacer una tarjeta de la cita ${number}`,
  makePlace: (paragraph, sentence) => `Hacer una tarjeta del párrafo ${paragraph}, frase ${sentence}`,
  speaker: (manner, speaker) => {
    const name = speaker ?? 'Persona sin nombrar';
    return manner === 'denied' ? `Desmentido por ${name}` : name;
  },
  given: ({ via, ...rest }) => `${how(rest)}${via === null ? '' : `, según ${via}`}`,
  source: (publication, date, paragraph, sentence) =>
    [publication, date ?? 'sin fecha', `párrafo ${paragraph}, frase ${sentence}`]
      .filter((part) => part !== null)
      .join(' · '),
  version: (version) => `Palabra por palabra, como se publicó · versión ${version} de la noticia`,
  shortened: '[…] indica palabras omitidas.',
  description: (words, { speaker, given: manner, source, version }, isShortened) =>
    `Tarjeta de cita. ${words} ${isShortened ? '([…]: las palabras son demasiadas para esta descripción.) ' : ''}${speaker}: ${manner}. ${source}. ${version}.`,
  caption: ({ speaker, given: manner, source, version }) =>
    say`**${speaker}** · ${manner}\n-# ${source}\n-# ${version}`,
  asText: say`Las palabras como texto:`,
  noGlyph: say`No tengo los caracteres para dibujar estas palabras; aquí están como texto:`,
  cannotDraw: say`Aquí no puedo dibujar imágenes; estas son las palabras como texto:`,
  gone: say`La noticia ha cambiado desde que se publicó este botón y ya no sé a qué cita se refería. Se puede volver a abrir con /citas.`,
};

/** Without their cue, reported words do not say whether they were told, asked or hoped. */
function how({ manner, cue, document, medium }: Omit<Given, 'via'>): string {
  if (manner !== 'quote') {
    const words = cue.map((word) => `«${word}»`).join(' ');
    const quoted = manner === 'claim' ? 'sin cita textual' : 'citado en parte';
    return `referido${words === '' ? '' : ` con ${words}`}, ${quoted}`;
  }
  if (document !== null) return `cita ${ofTheNoun(document)}`;
  return medium === null ? 'cita textual' : `cita textual ${given(medium)}`;
}
