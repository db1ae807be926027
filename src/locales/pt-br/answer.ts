import type { AnswerType, MetadataField, Reason } from '../../retrieval/answer.ts';
import type { Attribution } from '../../story/attribution.ts';
import { inline, say, type Markdown } from '../markdown.ts';
import type { AnswerMessages, ReasonsOfWords } from '../answer-messages.ts';
import { and, date, or } from './formats.ts';
import { given as givenIn, theNoun } from './nouns.ts';

/** Brazilian Portuguese words of answers and refusals. */
export const answer: AnswerMessages = {
  attribution,
  place: (paragraph, field, headline) => {
    const where = field === null ? say`parágrafo ${paragraph}` : say`${FIELDS[field]}`;
    return headline === null ? where : say`${where} de “${headline}”`;
  },
  publisherReadOff: (name) => say`lido no endereço original: ${name}`,
  mended: (mended) =>
    say`Resultados para ${and(mended.map((one) => say`${one.read} (você digitou ${one.typed})`))}.`,
  askAsTyped: (typed) => `Buscar ${typed.map((word) => `“${word}”`).join(', ')} como digitado`,
  quoteToKeep: say`Para buscar uma palavra como digitada, coloque-a entre aspas.`,
  before: (paragraph) => say`Antes disso, no parágrafo ${paragraph}`,
  after: (paragraph) => say`Depois disso, no parágrafo ${paragraph}`,
  alsoInTheStory: say`Também na matéria`,
  storyInEnglish: say`A matéria está em inglês.`,
  reason,
  nearest: say`Os trechos mais próximos`,
  askInstead: say`A matéria responde a estas perguntas:`,
  open: (paragraph, article) => {
    const place = paragraph === 0 ? 'Abrir o original' : `Abrir o parágrafo ${paragraph}`;
    if (article !== null) return `${place} · ${article}`;
    return paragraph === 0 ? place : `${place} no original`;
  },
  moreNotShown: (left) => say`mais ${left} não mostrados aqui`,
};

/** Portuguese names of an article's fields. */
export const FIELDS: Readonly<Record<MetadataField, string>> = {
  headline: 'título',
  published: 'data',
  byline: 'assinatura',
  'photo-credit': 'crédito da foto',
  publisher: 'veículo',
  url: 'endereço original',
  related: 'artigo relacionado',
};

const ONLY_IN: Readonly<Record<MetadataField, string>> = {
  headline: 'no título',
  published: 'na data',
  byline: 'na assinatura',
  'photo-credit': 'no crédito da foto',
  publisher: 'no nome do veículo',
  url: 'no endereço original',
  related: 'no título de um artigo relacionado',
};

const EXPECTED: Readonly<Record<AnswerType, string>> = {
  person: 'diga quem',
  date: 'diga quando',
  number: 'dê o número',
  money: 'diga quanto dinheiro',
  place: 'diga onde',
  reason: 'diga por quê',
};

/** What a passage would do that says "how old", "how long", "how far"; of other measures, the number. */
const MEASURED: ReadonlyMap<string | null, string> = new Map([
  ['old', 'diga a idade'],
  ['long', 'diga quanto tempo'],
  ['far', 'diga a que distância'],
]);

function attribution(given: Attribution, publication: string | null): Markdown {
  if (given.kind === 'narration') {
    return publication === null
      ? say`O artigo, nas próprias palavras`
      : say`${publication}, nas próprias palavras`;
  }
  if (given.kind === 'reported') {
    const speaker = given.polarity === 'denied' ? say`Negado por ${given.speaker}` : say`${given.speaker}`;
    return say`${speaker}${reportedBy(given.via ?? publication)}`;
  }
  const from =
    given.kind === 'direct' ? quotedFrom(given.medium) : say`citação ${theNoun(given.document, 'd')}`;
  const reported = given.via === null ? say`` : reportedBy(given.via);
  return say`${given.speaker ?? 'Pessoa não identificada'}, ${from}${reported}`;
}

function quotedFrom(medium: string | null): Markdown {
  return medium === null ? say`citação` : say`citação ${givenIn(medium)}`;
}

function reportedBy(outlet: string | null): Markdown {
  return outlet === null ? say`, segundo relato` : say`, segundo ${outlet}`;
}

function reason(given: Reason): Markdown {
  const words = given.terms.map((term) => say`“${term}”`);
  switch (given.kind) {
    case 'missing-field':
      return say`Este artigo não informa ${FIELDS[given.field]}.`;
    case 'missing-answer-type': {
      const measured = given.expected === 'number' ? MEASURED.get(given.measure) : undefined;
      const expected = measured ?? EXPECTED[given.expected];
      const about = words.length === 0 ? say`` : say` sobre ${and(words)}`;
      return say`Não encontrei nenhum trecho${about} que ${expected}.`;
    }
    case 'after-story': {
      const published = say`Esta matéria foi publicada em ${date(given.published)}`;
      return words.length === 0
        ? say`${published}; ela não pode contar o que veio depois.`
        : say`${published}; ela não pode contar nada sobre ${or(words)}.`;
    }
    case 'only-in-field':
      return say`${and(words)} ${words.length > 1 ? 'aparecem' : 'aparece'} só ${ONLY_IN[given.field]}, não no texto da matéria.`;
    case 'not-quoted-about': {
      const speaker = inline(given.speaker);
      if (given.isDenial) return say`A matéria não relata nenhum desmentido de ${speaker} sobre isso.`;
      return words.length === 0
        ? say`A matéria não diz o que ${speaker} fala sobre isso.`
        : say`A matéria traz palavras de ${speaker}, mas nenhuma sobre ${and(words)}.`;
    }
    case 'missing-document': {
      const [document] = words;
      const what =
        document === undefined ? say`nenhum documento assim` : say`nenhum documento do tipo ${document}`;
      return given.owner === null
        ? say`A matéria não cita ${what}.`
        : say`A matéria não cita ${what} de ${given.owner}.`;
    }
    default:
      return ABOUT_WORDS[given.kind](words, given.terms);
  }
}

const ONLY_STORY = say`Eu só mostro o que a matéria diz.`;

/** Each claims only what its kind of reason knows, and stands without words too. */
const ABOUT_WORDS: ReasonsOfWords = {
  'unknown-name': (words, names) =>
    words.length === 0
      ? say`Esta matéria não menciona ninguém com esse nome.`
      : say`Esta matéria não menciona ${or(names.map(inline))}.`,
  'uncovered-words': (words) =>
    words.length === 0
      ? say`A matéria não menciona o que você pergunta.`
      : say`A matéria não menciona ${or(words)}.`,
  'not-together': (words) =>
    words.length === 0
      ? say`A matéria tem as suas palavras, mas nenhum trecho as reúne.`
      : say`A matéria menciona ${and(words)}, mas não encontrei nenhum trecho que os reúna.`,
  'not-answered': (words) =>
    words.length === 0
      ? say`Não encontrei nenhum trecho que responda a isso.`
      : say`A matéria menciona ${and(words)}, mas não encontrei nenhum trecho que responda a isso.`,
  'not-quoted': (words, names) =>
    words.length === 0
      ? say`Não encontrei palavras dessa pessoa nesta matéria.`
      : say`Não encontrei palavras de ${and(names.map(inline))} nesta matéria.`,
  opinion: (words) => say`Isso pede um julgamento${because(words)}. ${ONLY_STORY}`,
  prediction: (words) => say`Isso pergunta sobre o futuro${because(words)}. ${ONLY_STORY}`,
  'other-script': (words) =>
    words.length === 0
      ? say`Esta matéria está em inglês, e não reconheci na sua pergunta nenhum nome dela.`
      : say`Esta matéria está em inglês. Da sua pergunta só consegui ler ${and(words)}.`,
  'small-talk': () => say`Eu só respondo a perguntas sobre esta matéria.`,
  'nothing-recognised': (words) =>
    words.length === 0
      ? say`Não consegui relacionar isso a nada nesta matéria.`
      : say`Não consegui relacionar ${or(words)} a nada nesta matéria.`,
};

function because(words: readonly Markdown[]): Markdown {
  return words.length === 0 ? say`` : say` (${and(words)})`;
}
