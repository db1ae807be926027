import { FIELDS } from './answer.ts';
import { counted } from './formats.ts';
import { tooFast } from './moderation.ts';
import { noun, ofTheNoun, theNoun } from './nouns.ts';
import { problem, warning } from './problem.ts';
import { say } from '../markdown.ts';
import type { HelpMessages, PageMessages, TroubleMessages } from '../general-messages.ts';
import type { DocumentMessages, ReloadMessages, StoryMessages } from '../story-messages.ts';
import { capital } from '../letters.ts';

/** In Spanish. */
export const document: DocumentMessages = {
  title: (kind, author) =>
    author === null
      ? say`**${capital(theNoun(kind))}, según el artículo**`
      : say`**${capital(theNoun(kind))} de ${author}**`,
  partsOnly: (kind) => say`Estas son las partes ${ofTheNoun(kind)} que cita el artículo.`,
  via: (outlet) => say`según ${outlet}`,
  folded: (paragraph, via) =>
    via === null
      ? say`El párrafo ${paragraph} vuelve a citar parte de estas palabras; se muestran una vez.`
      : say`El párrafo ${paragraph} vuelve a citar parte de estas palabras, según ${via}; se muestran una vez.`,
  none: say`Esta noticia no cita ninguna carta ni otro documento.`,
  read: (kind, author) => (author === null ? `Leer ${theNoun(kind)}` : `Leer ${theNoun(kind)} de ${author}`),
  name: (kind, author) => (author === null ? noun(kind) : `${noun(kind)} de ${author}`),
  several: (count) =>
    say`La noticia cita ${counted(count, 'documento', 'documentos')}. Se pueden leer las partes citadas.`,
  listed: (kind, author, parts) =>
    author === null
      ? say`**${capital(theNoun(kind))}** · ${counted(parts, 'parte', 'partes')}`
      : say`**${capital(theNoun(kind))} de ${author}** · ${counted(parts, 'parte', 'partes')}`,
  unknown: (typed) => say`La noticia no cita ningún documento como ${typed}.`,
};

/** In Spanish. */
export const story: StoryMessages = {
  noHeadline: say`Este artículo no tiene titular.`,
  fieldLine: (field, value) => say`${capital(FIELDS[field])}: ${value === null ? 'no consta' : value}`,
  counts: (passages, sentences, quoted) =>
    say`${counted(passages, 'párrafo', 'párrafos')}, ${counted(sentences, 'frase', 'frases')}, ${counted(quoted, 'cita', 'citas')}`,
  loaded: (seconds, version) => say`Carga: <t:${seconds}:R> · versión ${version}`,
  related: say`Artículos relacionados`,
  tryAsking: say`Se puede preguntar:`,
  openOriginal: 'Abrir el original',
  noSuchArticle: (typed) => say`La noticia no tiene ningún artículo como ${typed}`,
};

const CHANGED = {
  passages: 'Párrafos',
  quotes: 'Citas',
  speakers: 'Personas citadas',
  questions: 'Preguntas',
} as const;

/** In Spanish. */
export const reload: ReloadMessages = {
  unchanged: (version) => say`Nada ha cambiado: la versión ${version} sigue activa.`,
  noChange: say`No se ha añadido ni quitado ningún párrafo, cita, persona o pregunta.`,
  changed: (what, { added, removed, changed }) =>
    say`**${CHANGED[what]}**: ${added.length} más, ${removed.length} menos${changed.length === 0 ? '' : `, ${changed.length} con otras palabras`}`,
  reworded: (before, after) => say`Antes: ${before}\nDespués: ${after}`,
  added: (text) => say`Añadido: ${text}`,
  removed: (text) => say`Quitado: ${text}`,
  more: (left) => say`… y ${left} más`,
  refused: (count) =>
    say`**No se ha recargado.** ${counted(count, 'archivo no sirve', 'archivos no sirven')}, así que la noticia anterior sigue activa.`,
  problem,
  warning,
};

/** In Spanish. */
export const help: HelpMessages = {
  intro: say`**Verbatim** responde preguntas sobre una noticia, solo con las palabras de la propia noticia.`,
  command: (usage, description, moderators) =>
    say`**${usage}** · ${description}${moderators ? ' (solo moderación)' : ''}`,
  messageCommand: (name) => say`**${name}** · en el menú de cualquier mensaje, en «Aplicaciones»`,
  verbatim: say`Lo que aparece en una cita es el texto del artículo, carácter por carácter. Donde omito algo, muestro […].`,
};

/** In Spanish. */
export const pages: PageMessages = {
  previous: 'Página anterior',
  next: 'Página siguiente',
  place: (page, count) => say`Página ${page} de ${count}`,
  storyChanged: say`La noticia se ha recargado desde que se publicó este mensaje. Esta es la versión actual.`,
  questionGone: say`La noticia ha cambiado desde que se publicó este botón y ya no tengo su pregunta. Se puede volver a hacer con /preguntar.`,
};

/** In Spanish. */
export const trouble: TroubleMessages = {
  fault: say`Algo ha fallado por mi parte y ha quedado anotado. Se puede volver a intentar.`,
  unknownCommand: say`Ya no conozco este comando. Discord puede tardar un rato en mostrar los actuales.`,
  unknownButton: say`No sé para qué servía este botón. Puede ser de una versión anterior de mí; conviene usar el comando otra vez.`,
  unsuitableOptions: say`No puedo usar lo que se ha escrito. Conviene revisarlo y enviar el comando otra vez.`,
  moderatorsOnly: say`Solo para la moderación: hace falta el permiso «Gestionar mensajes».`,
  moderatorsOnlyInServer: say`Solo para la moderación de un servidor: no funciona en mensajes directos.`,
  tooFast,
};
