import type { AnswerType, MetadataField, Reason } from '../../retrieval/answer.ts';
import type { Attribution } from '../../story/attribution.ts';
import { inline, type Markdown } from '../markdown.ts';
import type { AnswerMessages, ReasonsOfWords } from '../answer-messages.ts';
import { and, date, or } from './formats.ts';
import { given as givenIn, of, ofTheNoun } from './nouns.ts';
import { say, text } from './typography.ts';

/** French words of answers and refusals. */
export const answer: AnswerMessages = {
  attribution,
  place: (paragraph, field, headline) => {
    const where = field === null ? say`paragraphe ${paragraph}` : say`${FIELDS[field]}`;
    return headline === null ? where : say`${where}, « ${headline} »`;
  },
  publisherReadOff: (name) => say`lu dans l’adresse d’origine : ${name}`,
  mended: (mended) =>
    say`Résultats pour ${and(mended.map((one) => say`${one.read} (vous avez saisi ${one.typed})`))}.`,
  storyInEnglish: say`Le dossier est en anglais.`,
  askAsTyped: (typed) => `Chercher ${typed.map((word) => text`« ${word} »`).join(', ')} tel quel`,
  quoteToKeep: say`Pour chercher un mot tel quel, mettez-le entre guillemets.`,
  before: (paragraph) => say`Avant cela, au paragraphe ${paragraph}`,
  after: (paragraph) => say`Après cela, au paragraphe ${paragraph}`,
  alsoInTheStory: say`Aussi dans le dossier`,
  reason,
  nearest: say`Les passages les plus proches`,
  askInstead: say`Le dossier répond à ces questions :`,
  open: (paragraph, article) => {
    const place = paragraph === 0 ? 'Ouvrir l’original' : `Ouvrir le paragraphe ${paragraph}`;
    if (article !== null) return `${place} · ${article}`;
    return paragraph === 0 ? place : `${place} dans l’original`;
  },
  moreNotShown: (left) => say`${left} de plus, non affichés ici`,
};

/** French names of an article's fields. */
export const FIELDS: Readonly<Record<MetadataField, string>> = {
  headline: 'titre',
  published: 'date',
  byline: 'signature',
  'photo-credit': 'crédit photo',
  publisher: 'média',
  url: 'adresse d’origine',
  related: 'article connexe',
};

const ONLY_IN: Readonly<Record<MetadataField, string>> = {
  headline: 'dans le titre',
  published: 'dans la date',
  byline: 'dans la signature',
  'photo-credit': 'dans le crédit photo',
  publisher: 'dans le nom du média',
  url: 'dans l’adresse d’origine',
  related: 'dans le titre d’un article connexe',
};

const EXPECTED: Readonly<Record<AnswerType, string>> = {
  person: 'dise qui',
  date: 'dise quand',
  number: 'donne le nombre',
  money: 'donne le montant',
  place: 'dise où',
  reason: 'dise pourquoi',
};

/** What a passage would do that says "how old", "how long", "how far"; of other measures, the number. */
const MEASURED: ReadonlyMap<string | null, string> = new Map([
  ['old', 'dise l’âge'],
  ['long', 'dise la durée'],
  ['far', 'dise la distance'],
]);

function attribution(given: Attribution, publication: string | null): Markdown {
  if (given.kind === 'narration') {
    return publication === null
      ? say`L’article, avec ses propres mots`
      : say`${publication}, avec ses propres mots`;
  }
  if (given.kind === 'reported') {
    const speaker = given.polarity === 'denied' ? say`Démenti par ${given.speaker}` : say`${given.speaker}`;
    return say`${speaker}${reportedBy(given.via ?? publication)}`;
  }
  const from = given.kind === 'direct' ? quotedFrom(given.medium) : say`extrait ${ofTheNoun(given.document)}`;
  const reported = given.via === null ? say`` : reportedBy(given.via);
  return say`${given.speaker ?? 'Personne non nommée'}, ${from}${reported}`;
}

function quotedFrom(medium: string | null): Markdown {
  return medium === null ? say`citation` : say`citation, ${givenIn(medium)}`;
}

function reportedBy(outlet: string | null): Markdown {
  return outlet === null ? say`, propos rapportés` : say`, selon ${outlet}`;
}

function reason(given: Reason): Markdown {
  const words = given.terms.map((term) => say`« ${term} »`);
  switch (given.kind) {
    case 'missing-field':
      return say`Cet article n’indique pas ${of(FIELDS[given.field])}.`;
    case 'missing-answer-type': {
      const measured = given.expected === 'number' ? MEASURED.get(given.measure) : undefined;
      const expected = measured ?? EXPECTED[given.expected];
      const about = words.length === 0 ? say`` : say` sur ${and(words)}`;
      return say`Je n’ai trouvé aucun passage${about} qui ${expected}.`;
    }
    case 'after-story': {
      const published = say`Ce dossier a été publié le ${date(given.published)}`;
      return words.length === 0
        ? say`${published} ; il ne peut rien dire de la suite.`
        : say`${published} ; il ne peut rien dire sur ${or(words)}.`;
    }
    case 'only-in-field':
      return say`${and(words)} ${words.length > 1 ? 'figurent' : 'figure'} seulement ${ONLY_IN[given.field]}, pas dans le texte du dossier.`;
    case 'not-quoted-about': {
      const speaker = inline(given.speaker);
      if (given.isDenial) return say`Le dossier n’attribue à ${speaker} aucun démenti à ce sujet.`;
      return words.length === 0
        ? say`Le dossier ne dit pas ce que ${speaker} en dit.`
        : say`Le dossier attribue des propos à ${speaker}, mais aucun sur ${and(words)}.`;
    }
    case 'missing-document': {
      const [document] = words;
      const what =
        document === undefined ? say`aucun document de ce genre` : say`aucun document de type ${document}`;
      return given.owner === null
        ? say`Le dossier ne cite ${what}.`
        : say`Le dossier ne cite ${what} ${of(given.owner)}.`;
    }
    default:
      return ABOUT_WORDS[given.kind](words, given.terms);
  }
}

const ONLY_STORY = say`Je montre seulement ce que dit le dossier.`;

/** Each claims only what its kind of reason knows, and stands without words too. */
const ABOUT_WORDS: ReasonsOfWords = {
  'unknown-name': (words, names) =>
    words.length === 0
      ? say`Ce dossier ne nomme personne de ce nom.`
      : say`Ce dossier ne nomme pas ${or(names.map(inline))}.`,
  'uncovered-words': (words) =>
    words.length === 0
      ? say`Le dossier ne mentionne pas ce que vous demandez.`
      : say`Le dossier ne mentionne pas ${or(words)}.`,
  'not-together': (words) =>
    words.length === 0
      ? say`Le dossier contient vos mots, mais aucun passage ne les réunit.`
      : say`Le dossier mentionne ${and(words)}, mais je n’ai trouvé aucun passage qui les réunisse.`,
  'not-answered': (words) =>
    words.length === 0
      ? say`Je n’ai trouvé aucun passage qui réponde à cela.`
      : say`Le dossier mentionne ${and(words)}, mais je n’ai trouvé aucun passage qui réponde à cela.`,
  'not-quoted': (words, names) =>
    words.length === 0
      ? say`Je n’ai trouvé aucun propos de cette personne dans ce dossier.`
      : say`Je n’ai trouvé dans ce dossier aucun propos attribué à ${and(names.map(inline))}.`,
  opinion: (words) => say`Cela demande un jugement${because(words)}. ${ONLY_STORY}`,
  prediction: (words) => say`Cela porte sur l’avenir${because(words)}. ${ONLY_STORY}`,
  'other-script': (words) =>
    words.length === 0
      ? say`Ce dossier est en anglais, et aucun nom n’a pu en être reconnu dans votre question.`
      : say`Ce dossier est en anglais. De votre question, seul a pu être reconnu : ${and(words)}.`,
  'small-talk': () => say`Je réponds seulement aux questions sur ce dossier.`,
  'nothing-recognised': (words) =>
    words.length === 0
      ? say`Je n’ai rien trouvé dans ce dossier qui corresponde.`
      : say`Je n’ai rien trouvé dans ce dossier qui corresponde à ${or(words)}.`,
};

function because(words: readonly Markdown[]): Markdown {
  return words.length === 0 ? say`` : say` (${and(words)})`;
}
