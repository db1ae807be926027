import { FIELDS } from './answer.ts';
import { counted } from './formats.ts';
import { tooFast } from './moderation.ts';
import { noun, of, ofTheNoun, theNoun } from './nouns.ts';
import { problem, warning } from './problem.ts';
import { say } from './typography.ts';
import type { HelpMessages, PageMessages, TroubleMessages } from '../general-messages.ts';
import type { DocumentMessages, ReloadMessages, StoryMessages } from '../story-messages.ts';
import { capital } from '../letters.ts';

/** In French. */
export const document: DocumentMessages = {
  title: (kind, author) =>
    author === null
      ? say`**${capital(theNoun(kind))}, d’après l’article**`
      : say`**${capital(theNoun(kind))} ${of(author)}**`,
  partsOnly: (kind) => say`Voici les parties ${ofTheNoun(kind)} que cite l’article.`,
  via: (outlet) => say`selon ${outlet}`,
  folded: (paragraph, via) =>
    via === null
      ? say`Le paragraphe ${paragraph} cite de nouveau une partie de ces mots ; ils sont affichés une fois.`
      : say`Le paragraphe ${paragraph} cite de nouveau une partie de ces mots, selon ${via} ; ils sont affichés une fois.`,
  none: say`Ce dossier ne cite ni lettre ni autre document.`,
  read: (kind, author) => (author === null ? `Lire ${theNoun(kind)}` : `Lire ${theNoun(kind)} ${of(author)}`),
  name: (kind, author) => (author === null ? noun(kind) : `${noun(kind)} ${of(author)}`),
  several: (count) =>
    say`Le dossier cite ${counted(count, 'document', 'documents')}. On peut en lire les parties citées.`,
  listed: (kind, author, parts) =>
    author === null
      ? say`**${capital(theNoun(kind))}** · ${counted(parts, 'partie', 'parties')}`
      : say`**${capital(theNoun(kind))} ${of(author)}** · ${counted(parts, 'partie', 'parties')}`,
  unknown: (typed) => say`Le dossier ne cite aucun document du nom de « ${typed} ».`,
};

/** In French. */
export const story: StoryMessages = {
  noHeadline: say`Cet article n’a pas de titre.`,
  fieldLine: (field, value) => say`${capital(FIELDS[field])} : ${value === null ? 'non indiqué' : value}`,
  counts: (passages, sentences, quoted) =>
    say`${counted(passages, 'paragraphe', 'paragraphes')}, ${counted(sentences, 'phrase', 'phrases')}, ${counted(quoted, 'citation', 'citations')}`,
  loaded: (seconds, version) => say`Chargé <t:${seconds}:R> · version ${version}`,
  related: say`Articles connexes`,
  tryAsking: say`Vous pouvez demander :`,
  openOriginal: 'Ouvrir l’original',
  noSuchArticle: (typed) => say`Le dossier n’a pas d’article comme ${typed}`,
};

const CHANGED = {
  passages: 'Paragraphes',
  quotes: 'Citations',
  speakers: 'Personnes citées',
  questions: 'Questions',
} as const;

/** In French. */
export const reload: ReloadMessages = {
  unchanged: (version) => say`Rien n’a changé : la version ${version} reste active.`,
  noChange: say`Aucun paragraphe, citation, personne ou question n’a été ajouté ni retiré.`,
  changed: (what, { added, removed, changed }) =>
    say`**${CHANGED[what]}** : ${added.length} en plus, ${removed.length} en moins${changed.length === 0 ? '' : `, ${changed.length} reformulés`}`,
  reworded: (before, after) => say`Avant : ${before}\nAprès : ${after}`,
  added: (text) => say`Ajouté : ${text}`,
  removed: (text) => say`Retiré : ${text}`,
  more: (left) => say`… et ${left} de plus`,
  refused: (count) =>
    say`**Non rechargé.** ${counted(count, 'fichier est inutilisable', 'fichiers sont inutilisables')} ; l’ancien dossier reste actif.`,
  problem,
  warning,
};

/** In French. */
export const help: HelpMessages = {
  intro: say`**Verbatim** répond aux questions sur un dossier d’actualité, uniquement avec les mots de ce dossier.`,
  command: (usage, description, moderators) =>
    say`**${usage}** · ${description}${moderators ? ' (modération uniquement)' : ''}`,
  messageCommand: (name) => say`**${name}** · dans le menu de tout message, sous « Applications »`,
  verbatim: say`Ce qui figure dans une citation est le texte de l’article, caractère pour caractère. Là où j’omets quelque chose, j’affiche […].`,
};

/** In French. */
export const pages: PageMessages = {
  previous: 'Page précédente',
  next: 'Page suivante',
  place: (page, count) => say`Page ${page} sur ${count}`,
  storyChanged: say`Le dossier a été rechargé depuis la publication de ce message. Voici la version actuelle.`,
  questionGone: say`Le dossier a changé depuis la publication de ce bouton, et je n’ai plus sa question. Reposez-la avec /demander.`,
};

/** In French. */
export const trouble: TroubleMessages = {
  fault: say`Une erreur s’est produite de mon côté ; elle a été notée. Veuillez réessayer.`,
  unknownCommand: say`Je ne connais plus cette commande. Discord peut mettre un moment à afficher les commandes actuelles.`,
  unknownButton: say`Je ne sais pas à quoi servait ce bouton. Il vient peut-être d’une ancienne version de moi ; veuillez relancer la commande.`,
  unsuitableOptions: say`Je ne peux pas utiliser ce qui a été saisi. Veuillez le vérifier et renvoyer la commande.`,
  moderatorsOnly: say`Réservé à la modération : il faut la permission « Gérer les messages ».`,
  moderatorsOnlyInServer: say`Réservé à la modération d’un serveur : cela ne fonctionne pas en message privé.`,
  tooFast,
};
