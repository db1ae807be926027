import { say, type Markdown } from '../markdown.ts';
import type { CastMessages, Manner, QuoteMessages, SaidMessages } from '../speech-messages.ts';
import { counted } from './formats.ts';
import { given, ofTheNoun } from './nouns.ts';
import { amountsOf, isSilent } from '../amounts.ts';

/** "2 citas, 1 declaración referida", or "nada". */
export const amount = amountsOf({
  quotes: (count) => counted(count, 'cita', 'citas'),
  claims: (count) => counted(count, 'declaración referida', 'declaraciones referidas'),
  nothing: 'nada',
});

const MANNERS: Readonly<Record<Manner, string>> = {
  quote: 'citado',
  'partly-quoted': 'referido, citado en parte',
  claim: 'referido, sin cita textual',
  denied: 'desmentido',
};

const MANNERS_BY: Readonly<Record<Manner, (speaker: string) => Markdown>> = {
  quote: (speaker) => say`**${speaker}**, cita textual`,
  'partly-quoted': (speaker) => say`**${speaker}**, palabras referidas, citadas en parte`,
  claim: (speaker) => say`**${speaker}**, palabras referidas, sin cita textual`,
  denied: (speaker) => say`**Desmentido por ${speaker}**`,
};

/** Spanish words of what speakers say. */
export const quotes: QuoteMessages = {
  title: (speaker, counts, about) => {
    const whose = speaker === null ? say`**Lo que se dice en esta noticia**` : say`**${speaker}**`;
    const topic = about === null ? say`` : say` sobre **${about}**, lo más pertinente primero`;
    return say`${whose}${topic}: ${amount(counts)}.`;
  },
  manner: (manner) => say`${MANNERS[manner]}`,
  mannerOf: (manner, speaker) => MANNERS_BY[manner](speaker ?? 'Persona sin nombrar'),
  reported: (words, document, medium, via) => {
    const parts = [
      ...words.map((word) => say`«${word}»`),
      ...(document === null ? [] : [say`cita ${ofTheNoun(document)}`]),
      ...(document !== null || medium === null ? [] : [say`${given(medium)}`]),
      ...(via === null ? [] : [say`según ${via}`]),
    ];
    return { markdown: parts.map((part) => part.markdown).join(' · ') };
  },
  choice: (speaker, counts) => `${speaker} – ${amount(counts)}`,
  showing: (speaker, typed) => say`Estas son las palabras de ${speaker} (se escribió ${typed}).`,
  nobody: (typed) => say`La noticia no recoge palabras de nadie llamado ${typed}.`,
  noQuotes: say`Esta noticia no recoge palabras de nadie.`,
  nothingAbout: (speaker, about) =>
    speaker === null
      ? say`Nada de lo que se dice en la noticia trata de ${about}. Esto es todo lo que se dice:`
      : say`La noticia recoge palabras de ${speaker}, pero ninguna sobre ${about}. Estas son todas:`,
  whoIsQuoted: say`Recoge palabras de estas personas:`,
  open: (number) => `Abrir ${number} en el original`,
};

/** Spanish words of the cast. */
export const cast: CastMessages = {
  title: (count) =>
    say`**Quién es quién en esta noticia** · ${counted(count, 'persona presentada o citada', 'personas presentadas o citadas')}`,
  line: (name, role, counts) => {
    const what = role === null ? say`` : say` · «${role}»`;
    return say`**${name}**${what}${isSilent(counts) ? '' : ` · ${amount(counts)}`}`;
  },
  member: (name) => say`**${name}**`,
  role: (words, place) => say`«${words}», ${place}`,
  noRole: say`La noticia no dice más sobre quién es.`,
  speaksFor: (principal) => say`Habla en nombre de: «${principal}»`,
  says: (counts) =>
    isSilent(counts) ? say`La noticia no recoge sus palabras.` : say`Dice: ${amount(counts)}`,
  more: (left) => say`… y ${left} más: para encontrarlas, basta con escribir un nombre`,
  choose: 'Elegir a alguien',
  count: (counts) => (isSilent(counts) ? 'sin palabras suyas' : amount(counts)),
  allWords: (name) => `Todas las palabras de ${name}`,
  showing: (name, typed) => say`Se muestra a ${name} (se escribió ${typed}).`,
  unknown: (typed) => say`La noticia no presenta a nadie llamado ${typed}.`,
  nobody: say`Esta noticia no presenta a nadie.`,
};

/** Spanish words of what is said on a topic. */
export const said: SaidMessages = {
  title: (topic, statements, narrated) =>
    say`**Lo que se dice sobre «${topic}»**: ${counted(statements, 'declaración', 'declaraciones')} de otros, ${counted(narrated, 'frase', 'frases')} del propio medio. No juzgo quién tiene razón.`,
  narration: (publication) =>
    publication === null
      ? say`**Con las propias palabras del artículo**`
      : say`**Con las propias palabras de ${publication}**`,
  nothing: (topic) => say`No he encontrado nada en la noticia sobre «${topic}».`,
  open: (topic) => (topic === null ? 'Todo lo que se dice en la noticia' : `Lo que se dice sobre «${topic}»`),
};
