import type { AnswerType, MetadataField, Reason } from '../../retrieval/answer.ts';
import type { Attribution } from '../../story/attribution.ts';
import { inline, say, type Markdown } from '../markdown.ts';
import type { AnswerMessages, ReasonsOfWords } from '../answer-messages.ts';
import { and, date, or } from './formats.ts';
import { given as givenIn, ofTheNoun } from './nouns.ts';

/** Spanish words of answers and refusals. */
export const answer: AnswerMessages = {
  attribution,
  place: (paragraph, field, headline) => {
    const where = field === null ? say`párrafo ${paragraph}` : say`${FIELDS[field]}`;
    return headline === null ? where : say`${where} de «${headline}»`;
  },
  publisherReadOff: (name) => say`leído en la dirección original: ${name}`,
  mended: (mended) =>
    say`Resultados de ${and(mended.map((one) => say`${one.read} (se escribió ${one.typed})`))}.`,
  storyInEnglish: say`La noticia está en inglés.`,
  askAsTyped: (typed) => `Buscar ${typed.map((word) => `«${word}»`).join(', ')} tal cual`,
  quoteToKeep: say`Para buscar una palabra tal cual, basta con ponerla entre comillas.`,
  before: (paragraph) => say`Antes, en el párrafo ${paragraph}`,
  after: (paragraph) => say`Después, en el párrafo ${paragraph}`,
  alsoInTheStory: say`También en la noticia`,
  reason,
  nearest: say`Los pasajes más cercanos`,
  askInstead: say`La noticia sí responde a estas preguntas:`,
  open: (paragraph, article) => {
    const place = paragraph === 0 ? 'Abrir el original' : `Abrir el párrafo ${paragraph}`;
    if (article !== null) return `${place} · ${article}`;
    return paragraph === 0 ? place : `${place} en el original`;
  },
  moreNotShown: (left) => say`${left} más que no se muestran aquí`,
};

/** Spanish names of an article's fields. */
export const FIELDS: Readonly<Record<MetadataField, string>> = {
  headline: 'titular',
  published: 'fecha',
  byline: 'firma',
  'photo-credit': 'crédito de la foto',
  publisher: 'medio',
  url: 'dirección original',
  related: 'artículo relacionado',
};

const ONLY_IN: Readonly<Record<MetadataField, string>> = {
  headline: 'en el titular',
  published: 'en la fecha',
  byline: 'en la firma',
  'photo-credit': 'en el crédito de la foto',
  publisher: 'en el nombre del medio',
  url: 'en la dirección original',
  related: 'en el título de un artículo relacionado',
};

const EXPECTED: Readonly<Record<AnswerType, string>> = {
  person: 'diga quién',
  date: 'diga cuándo',
  number: 'dé la cifra',
  money: 'diga cuánto dinero',
  place: 'diga dónde',
  reason: 'diga por qué',
};

/** What a passage would do that says "how old", "how long", "how far"; of other measures, the number. */
const MEASURED: ReadonlyMap<string | null, string> = new Map([
  ['old', 'diga la edad'],
  ['long', 'diga cuánto tiempo'],
  ['far', 'diga a qué distancia'],
]);

function attribution(given: Attribution, publication: string | null): Markdown {
  if (given.kind === 'narration') {
    return publication === null
      ? say`El artículo, con sus propias palabras`
      : say`${publication}, con sus propias palabras`;
  }
  if (given.kind === 'reported') {
    const speaker =
      given.polarity === 'denied' ? say`Desmentido por ${given.speaker}` : say`${given.speaker}`;
    return say`${speaker}${reportedBy(given.via ?? publication)}`;
  }
  const from = given.kind === 'direct' ? quotedFrom(given.medium) : say`cita ${ofTheNoun(given.document)}`;
  const reported = given.via === null ? say`` : reportedBy(given.via);
  return say`${given.speaker ?? 'Persona sin nombrar'}, ${from}${reported}`;
}

function quotedFrom(medium: string | null): Markdown {
  return medium === null ? say`cita textual` : say`cita textual ${givenIn(medium)}`;
}

function reportedBy(outlet: string | null): Markdown {
  return outlet === null ? say`, según se informa` : say`, según ${outlet}`;
}

function reason(given: Reason): Markdown {
  const words = given.terms.map((term) => say`«${term}»`);
  switch (given.kind) {
    case 'missing-field':
      return say`Este artículo no indica ${FIELDS[given.field]}.`;
    case 'missing-answer-type': {
      const measured = given.expected === 'number' ? MEASURED.get(given.measure) : undefined;
      const expected = measured ?? EXPECTED[given.expected];
      const about = words.length === 0 ? say`` : say` sobre ${and(words)}`;
      return say`No he encontrado ningún pasaje${about} que ${expected}.`;
    }
    case 'after-story': {
      const published = say`Esta noticia se publicó el ${date(given.published)}`;
      return words.length === 0
        ? say`${published}; no puede contar lo que vino después.`
        : say`${published}; no puede contar nada de ${or(words)}.`;
    }
    case 'only-in-field':
      return say`${and(words)} ${words.length > 1 ? 'aparecen' : 'aparece'} solo ${ONLY_IN[given.field]}, no en el texto de la noticia.`;
    case 'not-quoted-about': {
      const speaker = inline(given.speaker);
      if (given.isDenial) return say`La noticia no recoge ningún desmentido de ${speaker} sobre eso.`;
      return words.length === 0
        ? say`La noticia no dice qué opina ${speaker} de eso.`
        : say`La noticia recoge palabras de ${speaker}, pero ninguna sobre ${and(words)}.`;
    }
    case 'missing-document': {
      const [document] = words;
      const what =
        document === undefined ? say`ningún documento así` : say`ningún documento de tipo ${document}`;
      return given.owner === null
        ? say`La noticia no cita ${what}.`
        : say`La noticia no cita ${what} de ${given.owner}.`;
    }
    default:
      return ABOUT_WORDS[given.kind](words, given.terms);
  }
}

const ONLY_STORY = say`Solo muestro lo que dice la noticia.`;

/** Each claims only what its kind of reason knows, and stands without words too. */
const ABOUT_WORDS: ReasonsOfWords = {
  'unknown-name': (words, names) =>
    words.length === 0
      ? say`Esta noticia no nombra a nadie así.`
      : say`Esta noticia no nombra a ${or(names.map(inline))}.`,
  'uncovered-words': (words) =>
    words.length === 0
      ? say`La noticia no menciona lo que se pregunta.`
      : say`La noticia no menciona ${or(words)}.`,
  'not-together': (words) =>
    words.length === 0
      ? say`La noticia contiene esas palabras, pero ningún pasaje las reúne.`
      : say`La noticia menciona ${and(words)}, pero no he encontrado ningún pasaje que los reúna.`,
  'not-answered': (words) =>
    words.length === 0
      ? say`No he encontrado ningún pasaje que responda a eso.`
      : say`La noticia menciona ${and(words)}, pero no he encontrado ningún pasaje que responda a eso.`,
  'not-quoted': (words, names) =>
    words.length === 0
      ? say`No he encontrado palabras de esa persona en esta noticia.`
      : say`No he encontrado palabras de ${and(names.map(inline))} en esta noticia.`,
  opinion: (words) => say`Eso pide un juicio${because(words)}. ${ONLY_STORY}`,
  prediction: (words) => say`Eso pregunta por el futuro${because(words)}. ${ONLY_STORY}`,
  'other-script': (words) =>
    words.length === 0
      ? say`Esta noticia está en inglés y en la pregunta no se ha reconocido ningún nombre de ella.`
      : say`Esta noticia está en inglés. De la pregunta solo se ha reconocido ${and(words)}.`,
  'small-talk': () => say`Solo respondo preguntas sobre esta noticia.`,
  'nothing-recognised': (words) =>
    words.length === 0
      ? say`No he podido relacionar eso con nada de esta noticia.`
      : say`No he podido relacionar ${or(words)} con nada de esta noticia.`,
};

function because(words: readonly Markdown[]): Markdown {
  return words.length === 0 ? say`` : say` (${and(words)})`;
}
