import type { AnswerChange } from '../../shelf/review.ts';
import type { Conflict, HistoryEntry } from '../../shelf/change.ts';
import type { StoreTrouble } from '../../shelf/store.ts';
import { mention, timestamp, type Markdown } from '../markdown.ts';
import type { GoldenMessages, ReviewMessages, ShelfMessages } from '../shelf-messages.ts';
import { counted } from './formats.ts';
import { of } from './nouns.ts';
import { say, text } from './typography.ts';

const CONFLICTS: Readonly<Record<Conflict, Markdown>> = {
  'name-taken': say`**Rien n’a changé.** Un autre dossier porte ce nom ici : choisissez-en un autre.`,
  gone: say`**Rien n’a changé.** Ce dossier ou cette version n’est plus ici : voir /dossier liste.`,
  'changed-meanwhile': say`**Rien n’a changé.** Quelqu’un a modifié le dossier entre-temps : regardez dans /dossier historique.`,
  'shelf-full': say`**Rien n’a changé.** Ce serveur n’a plus de place (100 dossiers, 64 Mo) : retirez-en un avec /dossier retirer.`,
};

const TROUBLES: Readonly<Record<StoreTrouble['kind'], string>> = {
  unreachable: 'la base de données est injoignable',
  full: 'le disque est plein',
  'read-only': 'la base de données est en lecture seule',
  other: 'la base de données a un problème',
};

/** What somebody did, of a story and of none. */
const DEEDS: Readonly<Record<HistoryEntry['kind'], string>> = {
  load: 'chargement',
  propose: 'version proposée',
  apply: 'version appliquée',
  'roll-back': 'retour à une version antérieure',
  switch: 'changement de dossier',
  rename: 'changement de nom',
  remove: 'retrait',
  restore: 'restauration',
  settle: 'réglages modifiés',
  pin: 'question témoin ajoutée',
  unpin: 'question témoin retirée',
};

const OPERATORS = 'le dossier fourni avec le bot';

/** A server's shelf of stories, in French. */
export const shelf: ShelfMessages = {
  loaded: (name, version, passages) =>
    say`**${name} est chargé.** C’est désormais le dossier actif de ce serveur : ${counted(passages, 'paragraphe', 'paragraphes')}, version ${version}.`,
  title: (count) => say`**${counted(count, 'dossier', 'dossiers')} de ce serveur**`,
  listed: ({ name, version, servedSince, removedAt }, isServing) =>
    removedAt === null
      ? say`**${name}** · version ${version}, ${timestamp(servedSince)}${isServing ? ' · actif' : ''}`
      : say`**${name}** · retiré ${timestamp(removedAt)} ; peut être restauré pendant 24 heures`,
  operator: (isServing) => say`Le dossier fourni avec le bot${isServing ? ' · actif' : ''}`,
  operatorName: 'Le dossier fourni avec le bot',
  switched: (name) => say`Sur ce serveur, les réponses viennent désormais de : **${name ?? OPERATORS}**.`,
  renamed: (before, after) => say`**${before}** s’appelle désormais **${after}**.`,
  removed: (name) => say`**${name} est retiré.** Il peut être restauré pendant 24 heures.`,
  restore: 'Restaurer',
  restored: (name) => say`**${name}** est de retour. Pour en tirer les réponses : /dossier changer.`,
  noSuchStory: (typed) => say`Ce serveur n’a pas de dossier du nom de « ${typed} » : voir /dossier liste.`,
  noneOfItsOwn: say`Sur ce serveur, les réponses viennent de : ${OPERATORS}. Chargez-en un avec /dossier charger.`,
  history: say`**Ce qui a été changé ici**, le plus récent d’abord`,
  noHistory: say`Rien n’a encore été changé ici.`,
  entry: ({ kind, by, at, story, version }) => {
    const what = story ?? (kind === 'switch' ? OPERATORS : null);
    return say`${timestamp(at)} ${mention(by)} : ${DEEDS[kind]}${what === null ? '' : `, ${what}`}${version === null ? '' : ` (version ${version})`}`;
  },
  versions: (name) => say`**Versions ${of(name)}**, la plus récente d’abord`,
  version: ({ number, version, loadedBy, loadedAt, appliedAt }, isCurrent) =>
    say`${number}. ${version} · chargée par ${mention(loadedBy)} ${timestamp(loadedAt)}${isCurrent ? ' · active' : appliedAt === null ? ' · jamais active' : ''}`,
  noSuchVersion: (number) => say`Aucune version ${number} n’a été active : voir /dossier historique.`,
  rolledBack: (name, number) => say`**${name}** répond de nouveau à partir de la version ${number}.`,
  conflict: (conflict) => CONFLICTS[conflict],
  trouble: ({ kind }) =>
    say`**Rien n’a changé** : ${TROUBLES[kind]}. L’opérateur est prévenu. Les dossiers en mémoire répondent encore ; réessayez dans une minute.`,
  unreachable: say`Je ne peux pas atteindre le dossier de ce serveur pour le moment. Veuillez réessayer dans une minute ; l’opérateur est prévenu.`,
  damaged: say`Le dossier de ce serveur n’est plus lisible. La modération peut revenir à une version antérieure avec /dossier rétablir, ou le recharger avec /dossier charger.`,
  noAddresses: say`L’opérateur de ce bot n’autorise aucune adresse. Joignez l’article en fichier, ou n’indiquez ni l’un ni l’autre pour coller son texte.`,
  oneSource: say`Donnez un fichier ou une adresse, pas les deux.`,
  emptyText: say`Il n’y a pas de texte à charger.`,
  form: {
    load: 'Charger un dossier',
    reload: 'Nouveau texte du dossier',
    add: 'Ajouter un article',
    name: 'Le nom du dossier ici',
    text: text`Texte : titre d’abord, puis une ligne vide`,
    textHint: 'Jusqu’à 4 000 caractères. Au-delà, joignez un fichier.',
  },
};

/** A proposed version, in French. */
export const review: ReviewMessages = {
  title: (name, before, after) =>
    say`**Proposition${name === null ? '' : ` pour ${name}`}** : version ${after} à la place de ${before}`,
  answers: ({ answers, asked }) =>
    say`**Réponses qui changeraient : ${answers.length}** sur ${counted(asked, 'question posée', 'questions posées')} aux deux versions`,
  answer: ({ question, losesGolden }: AnswerChange) =>
    losesGolden ? say`**${question}** · question témoin : son passage ne répond plus` : say`**${question}**`,
  before: say`maintenant :`,
  after: say`ensuite :`,
  nothing: say`le dossier ne le dit pas`,
  serving: say`La version actuelle reste active jusqu’à ce que vous appliquiez celle-ci.`,
  apply: 'Appliquer',
  discard: 'Abandonner',
  rollBack: 'Revenir en arrière',
  applied: (version) => say`**Appliqué.** La version ${version} est désormais active.`,
  appliedAlone: say`Aucune question témoin ne perd sa réponse ; la version a donc été appliquée aussitôt.`,
  discarded: say`**Abandonné.** Rien n’a changé.`,
  rolledBack: (version) => say`**Retour en arrière.** La version ${version} est de nouveau active.`,
  other: say`**Rien n’a changé.** Les fichiers ont encore changé depuis cette proposition : rechargez.`,
  outrun: say`**Non appliquée.** Quelqu’un a modifié le dossier avant. Voici votre version à côté de celle qui sert maintenant.`,
  whichArticle: (files) =>
    say`**Rien n’a changé.** Le dossier a plusieurs articles : donnez au fichier le nom de celui qu’il remplace (${files.join(', ')}), ou ajoutez-le comme nouvel article avec /dossier ajouter.`,
};

/** Golden questions, in French. */
export const golden: GoldenMessages = {
  choose: (question) => say`Quel passage doit répondre à **${question}** ?`,
  passage: (paragraph, words) => `§${paragraph} ${words}`,
  placeholder: 'Choisir le passage',
  pinned: (question) =>
    say`**Ajoutée.** Un rechargement signalera si un autre passage devait répondre à cette question : ${question}`,
  unpinned: (question) => say`**Retirée :** ${question}`,
  nothingFound: say`Rien dans le dossier ne s’approche de cette question ; il n’y a donc pas de passage à lui lier.`,
  tooLong: say`Cette question est trop longue : utilisez moins de 70 caractères.`,
  none: say`Ce dossier n’a pas de questions témoins. Ajoutez-en une avec /témoins ajouter.`,
  title: (count) => say`**${counted(count, 'question témoin', 'questions témoins')}**`,
  listed: (question, isKept) => say`${isKept ? 'gardée' : '**perdue**'} · ${question}`,
  noSuchQuestion: (typed) => say`Aucune question témoin ne dit ${typed}`,
};
