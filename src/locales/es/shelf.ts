import type { AnswerChange } from '../../shelf/review.ts';
import type { Conflict, HistoryEntry } from '../../shelf/change.ts';
import type { StoreTrouble } from '../../shelf/store.ts';
import { mention, say, timestamp, type Markdown } from '../markdown.ts';
import type { GoldenMessages, ReviewMessages, ShelfMessages } from '../shelf-messages.ts';
import { counted } from './formats.ts';

const CONFLICTS: Readonly<Record<Conflict, Markdown>> = {
  'name-taken': say`**Nada ha cambiado.** Otra noticia se llama así aquí: hay que elegir otro nombre.`,
  gone: say`**Nada ha cambiado.** Esa noticia o versión ya no está aquí: véase /noticia lista.`,
  'changed-meanwhile': say`**Nada ha cambiado.** Alguien cambió la noticia entretanto: conviene mirar en /noticia historial.`,
  'shelf-full': say`**Nada ha cambiado.** Este servidor no tiene más espacio (100 noticias, 64 MB): se puede quitar una con /noticia quitar.`,
};

const TROUBLES: Readonly<Record<StoreTrouble['kind'], string>> = {
  unreachable: 'no se puede acceder a la base de datos',
  full: 'el disco está lleno',
  'read-only': 'la base de datos es de solo lectura',
  other: 'la base de datos tiene un problema',
};

/** What somebody did, of a story and of none. */
const DEEDS: Readonly<Record<HistoryEntry['kind'], string>> = {
  load: 'noticia cargada',
  propose: 'versión propuesta',
  apply: 'versión aplicada',
  'roll-back': 'vuelta a una versión anterior',
  switch: 'cambio de noticia',
  rename: 'cambio de nombre',
  remove: 'noticia quitada',
  restore: 'noticia restaurada',
  settle: 'ajustes cambiados',
  pin: 'pregunta de control añadida',
  unpin: 'pregunta de control quitada',
};

const OPERATORS = 'la noticia que trae el bot';

/** A server's shelf of stories, in Spanish. */
export const shelf: ShelfMessages = {
  loaded: (name, version, passages) =>
    say`**${name}: cargada.** Desde ahora es la noticia activa de este servidor: ${counted(passages, 'párrafo', 'párrafos')}, versión ${version}.`,
  title: (count) => say`**${counted(count, 'noticia', 'noticias')} de este servidor**`,
  listed: ({ name, version, servedSince, removedAt }, isServing) =>
    removedAt === null
      ? say`**${name}** · versión ${version}, ${timestamp(servedSince)}${isServing ? ' · activa' : ''}`
      : say`**${name}** · quitada ${timestamp(removedAt)}; se puede restaurar durante 24 horas`,
  operator: (isServing) => say`La noticia que trae el bot${isServing ? ' · activa' : ''}`,
  operatorName: 'La noticia que trae el bot',
  switched: (name) => say`Desde ahora, este servidor responde a partir de **${name ?? OPERATORS}**.`,
  renamed: (before, after) => say`**${before}** se llama desde ahora **${after}**.`,
  removed: (name) => say`**${name}: quitada.** Se puede restaurar durante 24 horas.`,
  restore: 'Restaurar',
  restored: (name) => say`**${name}** está de vuelta. Para responder a partir de ella: /noticia cambiar.`,
  noSuchStory: (typed) => say`Este servidor no tiene ninguna noticia llamada ${typed}: véase /noticia lista.`,
  noneOfItsOwn: say`Este servidor responde a partir de ${OPERATORS}. Se puede cargar una propia con /noticia cargar.`,
  history: say`**Lo que se ha cambiado aquí**, lo más reciente primero`,
  noHistory: say`Aquí no se ha cambiado nada todavía.`,
  entry: ({ kind, by, at, story, version }) => {
    const what = story ?? (kind === 'switch' ? OPERATORS : null);
    return say`${timestamp(at)} ${mention(by)}: ${DEEDS[kind]}${what === null ? '' : `, ${what}`}${version === null ? '' : ` (versión ${version})`}`;
  },
  versions: (name) => say`**Versiones de ${name}**, la más reciente primero`,
  version: ({ number, version, loadedBy, loadedAt, appliedAt }, isCurrent) =>
    say`${number}. ${version} · cargada por ${mention(loadedBy)} ${timestamp(loadedAt)}${isCurrent ? ' · activa' : appliedAt === null ? ' · nunca activa' : ''}`,
  noSuchVersion: (number) =>
    say`No hay ninguna versión ${number} que haya estado activa: véase /noticia historial.`,
  rolledBack: (name, number) => say`**${name}** responde de nuevo a partir de la versión ${number}.`,
  conflict: (conflict) => CONFLICTS[conflict],
  trouble: ({ kind }) =>
    say`**Nada ha cambiado**: ${TROUBLES[kind]}. Quien gestiona el bot ya está al tanto. Las noticias en memoria siguen respondiendo; se puede volver a intentar en un minuto.`,
  unreachable: say`Ahora mismo no puedo acceder a la noticia de este servidor. Se puede volver a intentar en un minuto; quien gestiona el bot ya está al tanto.`,
  damaged: say`La noticia de este servidor ya no se puede leer. La moderación puede volver a una versión anterior con /noticia revertir, o cargarla de nuevo con /noticia cargar.`,
  noAddresses: say`Quien gestiona este bot no permite direcciones. Se puede adjuntar el artículo como archivo, o dejar ambas opciones vacías para pegar el texto.`,
  oneSource: say`Hay que dar un archivo o una dirección, no ambos.`,
  emptyText: say`No hay texto que cargar.`,
  form: {
    load: 'Cargar una noticia',
    reload: 'Texto nuevo de la noticia',
    add: 'Añadir un artículo',
    name: 'Cómo se llama la noticia aquí',
    text: 'Texto: primero el titular, una línea vacía',
    textHint: 'Hasta 4000 caracteres. Para más, adjuntar un archivo.',
  },
};

/** A proposed version, in Spanish. */
export const review: ReviewMessages = {
  title: (name, before, after) =>
    say`**Propuesta${name === null ? '' : ` para ${name}`}**: versión ${after} en lugar de ${before}`,
  answers: ({ answers, asked }) =>
    say`**Respuestas que cambiarían: ${answers.length}** de ${counted(asked, 'pregunta hecha', 'preguntas hechas')} a ambas versiones`,
  answer: ({ question, losesGolden }: AnswerChange) =>
    losesGolden ? say`**${question}** · de control: su pasaje ya no responde` : say`**${question}**`,
  before: say`ahora:`,
  after: say`después:`,
  nothing: say`la noticia no lo dice`,
  serving: say`La versión actual sigue activa hasta que se aplique esta.`,
  apply: 'Aplicar',
  discard: 'Descartar',
  rollBack: 'Revertir',
  applied: (version) => say`**Aplicada.** La versión ${version} está activa desde ahora.`,
  appliedAlone: say`Ninguna pregunta de control pierde su respuesta, así que se ha aplicado enseguida.`,
  discarded: say`**Descartada.** Nada ha cambiado.`,
  rolledBack: (version) => say`**Revertida.** La versión ${version} vuelve a estar activa.`,
  other: say`**Nada ha cambiado.** Los archivos han vuelto a cambiar desde esta propuesta: hay que recargar otra vez.`,
  outrun: say`**No aplicada.** Alguien cambió la noticia antes. Esta es su versión junto a la que sirve ahora.`,
  whichArticle: (files) =>
    say`**Nada ha cambiado.** La noticia tiene varios artículos: el archivo debe llevar el nombre del que sustituye (${files.join(', ')}), o añadirse como artículo nuevo con /noticia añadir.`,
};

/** Golden questions, in Spanish. */
export const golden: GoldenMessages = {
  choose: (question) => say`¿Qué pasaje debe responder a **${question}**?`,
  passage: (paragraph, words) => `¶${paragraph} ${words}`,
  placeholder: 'Elegir el pasaje',
  pinned: (question) =>
    say`**Añadida.** Una recarga avisará si otro pasaje fuera a responder a esta pregunta: ${question}`,
  unpinned: (question) => say`**Quitada:** ${question}`,
  nothingFound: say`Nada en la noticia se acerca a esa pregunta, así que no hay pasaje al que fijarla.`,
  tooLong: say`Esa pregunta es demasiado larga: debe tener menos de 70 caracteres.`,
  none: say`Esta noticia no tiene preguntas de control. Se puede añadir una con /control añadir.`,
  title: (count) => say`**${counted(count, 'pregunta de control', 'preguntas de control')}**`,
  listed: (question, isKept) => say`${isKept ? 'se mantiene' : '**perdida**'} · ${question}`,
  noSuchQuestion: (typed) => say`Ninguna pregunta de control dice ${typed}`,
};
