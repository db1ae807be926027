import type { AnswerType, MetadataField, Reason } from '../../retrieval/answer.ts';
import type { Attribution } from '../../story/attribution.ts';
import { inline, say, type Markdown } from '../markdown.ts';
import type { AnswerMessages, ReasonsOfWords } from '../answer-messages.ts';
import { and, date, or } from './formats.ts';
import { given as givenIn, toTheNoun } from './nouns.ts';

/** German words of answers and refusals. */
export const answer: AnswerMessages = {
  attribution,
  place: (paragraph, field, headline) => {
    const where = field === null ? say`Absatz ${paragraph}` : say`${FIELDS[field]}`;
    return headline === null ? where : say`${where} in „${headline}“`;
  },
  publisherReadOff: (name) => say`abgelesen an der Originaladresse: ${name}`,
  mended: (mended) =>
    say`Ergebnisse für ${and(mended.map((one) => say`${one.read} (getippt: ${one.typed})`))}.`,
  storyInEnglish: say`Der Bericht ist auf Englisch.`,
  askAsTyped: (typed) => `${typed.map((word) => `„${word}“`).join(', ')} so wie getippt suchen`,
  quoteToKeep: say`Um ein Wort so wie getippt zu suchen, setzen Sie es in Anführungszeichen.`,
  before: (paragraph) => say`Davor, in Absatz ${paragraph}`,
  after: (paragraph) => say`Danach, in Absatz ${paragraph}`,
  alsoInTheStory: say`Außerdem im Bericht`,
  reason,
  nearest: say`Die nächstliegenden Stellen`,
  askInstead: say`Diese Fragen beantwortet der Bericht:`,
  open: (paragraph, article) => {
    const place = paragraph === 0 ? 'Original öffnen' : `Absatz ${paragraph} öffnen`;
    if (article !== null) return `${place} · ${article}`;
    return paragraph === 0 ? place : `Absatz ${paragraph} im Original öffnen`;
  },
  moreNotShown: (left) => say`${left} weitere hier nicht gezeigt`,
};

/** German names of an article's fields. */
export const FIELDS: Readonly<Record<MetadataField, string>> = {
  headline: 'Überschrift',
  published: 'Datum',
  byline: 'Autorenzeile',
  'photo-credit': 'Bildnachweis',
  publisher: 'Medium',
  url: 'Originaladresse',
  related: 'verwandter Artikel',
};

/** "keine Überschrift", as the article gives none. */
const NONE: Readonly<Record<MetadataField, string>> = {
  headline: 'keine Überschrift',
  published: 'kein Datum',
  byline: 'keine Autorenzeile',
  'photo-credit': 'keinen Bildnachweis',
  publisher: 'kein Medium',
  url: 'keine Originaladresse',
  related: 'keinen verwandten Artikel',
};

const ONLY_IN: Readonly<Record<MetadataField, string>> = {
  headline: 'in der Überschrift',
  published: 'im Datum',
  byline: 'in der Autorenzeile',
  'photo-credit': 'im Bildnachweis',
  publisher: 'im Namen des Mediums',
  url: 'in der Originaladresse',
  related: 'im Titel eines verwandten Artikels',
};

const EXPECTED: Readonly<Record<AnswerType, string>> = {
  person: 'sagt, wer',
  date: 'sagt, wann',
  number: 'die Zahl nennt',
  money: 'sagt, wie viel Geld',
  place: 'sagt, wo',
  reason: 'sagt, warum',
};

/** What a passage would do that says "how old", "how long", "how far"; of other measures, the number. */
const MEASURED: ReadonlyMap<string | null, string> = new Map([
  ['old', 'sagt, wie alt'],
  ['long', 'sagt, wie lange'],
  ['far', 'sagt, wie weit'],
]);

function attribution(given: Attribution, publication: string | null): Markdown {
  if (given.kind === 'narration') {
    return publication === null
      ? say`Der Artikel mit eigenen Worten`
      : say`${publication}, mit eigenen Worten`;
  }
  if (given.kind === 'reported') {
    const speaker =
      given.polarity === 'denied' ? say`Bestritten von ${given.speaker}` : say`${given.speaker}`;
    return say`${speaker}${reportedBy(given.via ?? publication)}`;
  }
  const from =
    given.kind === 'direct' ? quotedFrom(given.medium) : say`zitiert aus ${toTheNoun(given.document)}`;
  const reported = given.via === null ? say`` : reportedBy(given.via);
  return say`${given.speaker ?? 'Person ohne Namen'}, ${from}${reported}`;
}

function quotedFrom(medium: string | null): Markdown {
  return medium === null ? say`zitiert` : say`zitiert ${givenIn(medium)}`;
}

function reportedBy(outlet: string | null): Markdown {
  return outlet === null ? say`, wie berichtet` : say`, wie ${outlet} berichtet`;
}

function reason(given: Reason): Markdown {
  const words = given.terms.map((term) => say`„${term}“`);
  switch (given.kind) {
    case 'missing-field':
      return say`Dieser Artikel nennt ${NONE[given.field]}.`;
    case 'missing-answer-type': {
      const measured = given.expected === 'number' ? MEASURED.get(given.measure) : undefined;
      const expected = measured ?? EXPECTED[given.expected];
      const about = words.length === 0 ? say`` : say` zu ${and(words)}`;
      return say`Ich habe keine Stelle${about} gefunden, die ${expected}.`;
    }
    case 'after-story': {
      const later = words.length === 0 ? say`dem, was später kam,` : or(words);
      return say`Dieser Bericht ist am ${date(given.published)} erschienen; von ${later} kann er nicht erzählen.`;
    }
    case 'only-in-field':
      return say`${and(words)} ${words.length > 1 ? 'stehen' : 'steht'} nur ${ONLY_IN[given.field]}, nicht im Text des Berichts.`;
    case 'not-quoted-about': {
      const speaker = inline(given.speaker);
      if (given.isDenial) return say`Der Bericht gibt kein Dementi von ${speaker} dazu wieder.`;
      return words.length === 0
        ? say`Der Bericht sagt nicht, was ${speaker} dazu sagt.`
        : say`Der Bericht gibt Worte von ${speaker} wieder, aber keine über ${and(words)}.`;
    }
    case 'missing-document': {
      const [document] = words;
      const what =
        document === undefined ? say`kein solches Dokument` : say`kein Dokument der Art ${document}`;
      return given.owner === null
        ? say`Der Bericht zitiert ${what}.`
        : say`Der Bericht zitiert ${what} von ${given.owner}.`;
    }
    default:
      return ABOUT_WORDS[given.kind](words, given.terms);
  }
}

const ONLY_STORY = say`Ich zeige nur, was der Bericht sagt.`;

/** Each claims only what its kind of reason knows, and stands without words too. */
const ABOUT_WORDS: ReasonsOfWords = {
  'unknown-name': (words, names) =>
    words.length === 0
      ? say`Dieser Bericht nennt niemanden dieses Namens.`
      : say`${and(names.map(inline))} ${words.length === 1 ? 'wird' : 'werden'} in diesem Bericht nicht genannt.`,
  'uncovered-words': (words) =>
    words.length === 0
      ? say`Der Bericht erwähnt nicht, wonach Sie fragen.`
      : say`Der Bericht erwähnt ${or(words)} nicht.`,
  'not-together': (words) =>
    words.length === 0
      ? say`Der Bericht enthält Ihre Wörter, aber keine Stelle bringt sie zusammen.`
      : say`Der Bericht erwähnt ${and(words)}, aber ich habe keine Stelle gefunden, die sie zusammenbringt.`,
  'not-answered': (words) =>
    words.length === 0
      ? say`Ich habe keine Stelle gefunden, die das beantwortet.`
      : say`Der Bericht erwähnt ${and(words)}, aber ich habe keine Stelle gefunden, die das beantwortet.`,
  'not-quoted': (words, names) =>
    words.length === 0
      ? say`Ich habe in diesem Bericht keine Worte dieser Person gefunden.`
      : say`Ich habe in diesem Bericht keine Worte von ${and(names.map(inline))} gefunden.`,
  opinion: (words) => say`Das verlangt ein Urteil${because(words)}. ${ONLY_STORY}`,
  prediction: (words) => say`Das fragt nach der Zukunft${because(words)}. ${ONLY_STORY}`,
  'other-script': (words) =>
    words.length === 0
      ? say`Dieser Bericht ist auf Englisch, und in Ihrer Frage war kein Name daraus zu erkennen.`
      : say`Dieser Bericht ist auf Englisch. Von Ihrer Frage war nur ${and(words)} zu erkennen.`,
  'small-talk': () => say`Ich beantworte nur Fragen zu diesem Bericht.`,
  'nothing-recognised': (words) =>
    words.length === 0
      ? say`Ich konnte das mit nichts in diesem Bericht in Verbindung bringen.`
      : say`Ich konnte ${or(words)} mit nichts in diesem Bericht in Verbindung bringen.`,
};

function because(words: readonly Markdown[]): Markdown {
  return words.length === 0 ? say`` : say` (${and(words)})`;
}
