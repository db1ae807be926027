import type { FeedbackKind } from '../../shelf/counted.ts';
import type { Sureness } from '../../retrieval/sureness.ts';
import { LANGUAGES } from '../languages.ts';
import { join, say, type Markdown } from '../markdown.ts';
import type {
  ActionMessages,
  FeedbackMessages,
  GapsMessages,
  RecheckMessages,
  SettingsMessages,
} from '../moderation-messages.ts';
import { counted } from './formats.ts';
import { lower } from '../letters.ts';
import { roleMention, userMention } from '../mentions.ts';

const SURENESS: Readonly<Record<Sureness, { readonly label: string; readonly description: string }>> = {
  strict: { label: 'Estricta', description: 'Responder solo con mucha certeza; rechazar más a menudo' },
  balanced: { label: 'Equilibrada', description: 'Un pasaje erróneo y uno perdido pesan lo mismo' },
  eager: { label: 'Flexible', description: 'Responder más a menudo, y errar más a menudo' },
};

/** What moderators settle, in Spanish. */
export const settings: SettingsMessages = {
  title: say`**Ajustes de este servidor**`,
  intro: say`Un cambio vale de inmediato, para todos aquí.`,
  state: {
    replies: (replies) =>
      replies === 'public'
        ? say`**Respuestas** · para todos en el canal`
        : say`**Respuestas** · solo para quien pregunta, con un botón para compartirlas`,
    language: (language) =>
      language === 'auto'
        ? say`**Idioma** · las respuestas para todos van en el idioma del servidor; las privadas, en el de quien pregunta`
        : say`**Idioma** · las respuestas para todos van en este idioma: ${LANGUAGES[language].name}; las privadas, en el de quien pregunta`,
    moderatorRole: (role) =>
      role === null
        ? say`**Moderación** · miembros que pueden gestionar mensajes`
        : say`**Moderación** · miembros que pueden gestionar mensajes, y ${roleMention(role, say`el rol ${role}`)}`,
    sureness: (sureness) =>
      say`**Certeza** · ${SURENESS[sureness].label}: ${lower(SURENESS[sureness].description)}`,
    gaps: (isOn) =>
      isOn
        ? say`**Informe de lagunas** · activado: se cuentan las palabras para las que la noticia no tiene respuesta, en cuanto tres personas preguntan por ellas`
        : say`**Informe de lagunas** · desactivado: no se cuenta nada`,
    perMinute: (count) =>
      say`**Ritmo** · ${counted(count, 'interacción', 'interacciones')} por minuto para cada miembro, ${4 * count} para cada canal`,
  },
  setReplies: (to) => (to === 'public' ? 'Responder a todos' : 'Responder solo a quien pregunta'),
  setGaps: (to) => (to ? 'Activar el informe de lagunas' : 'Desactivar el informe de lagunas'),
  chooseLanguage: 'El idioma de las respuestas para todos',
  automatic: 'El del servidor, según Discord',
  chooseRole: 'Un rol que también puede moderar; ninguno si está vacío',
  chooseSureness: 'Cuánta certeza se exige antes de responder',
  sureness: (sureness) => SURENESS[sureness],
  choosePerMinute: 'Interacciones por minuto para cada miembro',
  perMinute: (count) => `${count} por minuto`,
  saved: say`Guardado.`,
  notSaved: say`**No se ha guardado.** Nada ha cambiado.`,
  noServer: say`Aquí no se conservan ajustes: funciono sin almacén para servidores.`,
};

/** What the story lacks and what readers find wrong, in Spanish. */
export const gaps: GapsMessages = {
  title: (count) =>
    say`**Lo que se pregunta y la noticia no dice** · ${counted(count, 'término', 'términos')}`,
  explained: say`Un término se cuenta cuando tres personas distintas han preguntado por él en un mismo día. No se guarda ni quién preguntó ni la pregunta.`,
  none: say`Todavía no han preguntado tres personas por un mismo término en un mismo día.`,
  off: say`El informe de lagunas está desactivado en este servidor. Se puede activar en /ajustes.`,
  line: ({ term, count, first, last }) =>
    say`**${term}** · ${counted(count, 'persona', 'personas')}, ${first === last ? first : `${first} a ${last}`}`,
  more: (left) => say`${left} más en el archivo`,
  feedback: say`**Respuestas señaladas como erróneas**`,
  wrong: (passage, counts) =>
    say`«${passage}»: ${counts.map(([kind, count]) => `${KINDS[kind].label.toLowerCase()} ${count}`).join(', ')}`,
  noFeedback: say`Ninguna respuesta se ha señalado como errónea.`,
  chart: 'Lo que se pregunta y la noticia no dice',
  chartDescribed: (shown) =>
    `Gráfico de barras de los términos más preguntados: ${shown.map(({ term, count }) => `${term} ${count}`).join(', ')}`,
  file: 'Los términos y el número de respuestas erróneas, en una tabla',
  columns: { kind: 'tipo', words: 'palabras', count: 'número', first: 'primera vez', last: 'última vez' },
  asked: 'preguntado',
};

const KINDS: Readonly<Record<FeedbackKind, { readonly label: string; readonly description: string }>> = {
  passage: { label: 'Pasaje erróneo', description: 'Otro pasaje respondería, o este no responde' },
  speaker: { label: 'Persona errónea', description: 'Esto lo dice otra persona' },
  context: { label: 'Fuera de contexto', description: 'En su lugar, las palabras significan otra cosa' },
  refuse: { label: 'No debió responder', description: 'La noticia no dice lo que se preguntaba' },
};

/** A reader's report on an answer, in Spanish. */
export const feedback: FeedbackMessages = {
  ask: say`**¿Qué falla en esta respuesta?** La moderación solo ve cuántas veces se elige cada motivo, nunca quién lo elige.`,
  choose: 'Elegir qué falla',
  kind: (kind) => KINDS[kind],
  thanks: (kind) =>
    say`**Gracias.** «${KINDS[kind].label}» queda anotado para la moderación, una vez por persona, pasaje y día.`,
  off: say`Este servidor no cuenta estos avisos, así que no se ha anotado nada.`,
};

/** The buttons on answers, in Spanish. */
export const actions: ActionMessages = {
  showInContext: 'Ver en contexto',
  morePassages: 'Más pasajes',
  wrong: '¿Error?',
  recheck: 'Volver a comprobar',
  back: 'Volver a la respuesta',
  share: 'Compartir',
  sharedBy: (user) => say`Compartido por ${userMention(user, say`un miembro`)}`,
  inContext: (paragraph, isMarked) =>
    isMarked
      ? say`El pasaje, párrafo ${paragraph}; la frase citada va en negrita`
      : say`El pasaje, párrafo ${paragraph}; es una sola frase, la citada`,
  further: say`**Más pasajes**, los más cercanos primero`,
  noFurther: say`No he encontrado más pasajes sobre eso.`,
  placeGone: say`La noticia ha cambiado desde que se publicó esta respuesta y ya no sé dónde está. Se puede volver a preguntar con /preguntar o pulsar «Volver a comprobar».`,
};

/** Checking an old answer, in Spanish. */
export const recheck: RecheckMessages = {
  title: (isSame) =>
    isSame
      ? say`**Comprobado de nuevo.** La noticia no ha cambiado desde esta respuesta.`
      : say`**Comprobado de nuevo** con la noticia como está ahora; ha cambiado desde esta respuesta.`,
  unchanged: (words, place) => say`- **Sin cambios:** «${words}» (${place})`,
  reworded: (words) => say`- **Con otras palabras:** «${words}»`,
  withdrawn: (words) => say`- **Retirado:** «${words}» ya no está en la noticia.`,
  more: (left) => say`${left} más sin comprobar`,
};

/** Why a reader has to wait. */
export function tooFast(by: 'member' | 'channel', seconds: number): Markdown {
  const wait = say`Se puede volver a intentar en ${counted(seconds, 'segundo', 'segundos')}.`;
  return by === 'member'
    ? join([say`Eso fue más rápido de lo que permite este servidor.`, wait], ' ')
    : join([say`En este canal se pregunta demasiado a la vez.`, wait], ' ');
}
