import type { FeedbackKind } from '../../shelf/counted.ts';
import type { Sureness } from '../../retrieval/sureness.ts';
import { LANGUAGES } from '../languages.ts';
import { join, type Markdown } from '../markdown.ts';
import type {
  ActionMessages,
  FeedbackMessages,
  GapsMessages,
  RecheckMessages,
  SettingsMessages,
} from '../moderation-messages.ts';
import { counted } from './formats.ts';
import { say, text } from './typography.ts';
import { lower } from '../letters.ts';
import { roleMention, userMention } from '../mentions.ts';

const SURENESS: Readonly<Record<Sureness, { readonly label: string; readonly description: string }>> = {
  strict: {
    label: 'Stricte',
    description: text`Répondre seulement en cas de grande certitude ; refuser plus souvent`,
  },
  balanced: { label: 'Équilibrée', description: 'Un passage erroné et un passage manqué pèsent autant' },
  eager: { label: 'Souple', description: 'Répondre plus souvent, et se tromper plus souvent' },
};

/** What moderators settle, in French. */
export const settings: SettingsMessages = {
  title: say`**Réglages de ce serveur**`,
  intro: say`Un changement vaut immédiatement, pour tout le monde ici.`,
  state: {
    replies: (replies) =>
      replies === 'public'
        ? say`**Réponses** · pour tous dans le salon`
        : say`**Réponses** · seulement pour qui demande, avec un bouton pour partager`,
    language: (language) =>
      language === 'auto'
        ? say`**Langue** · les réponses pour tous sont dans la langue du serveur ; les privées, dans celle de qui demande`
        : say`**Langue** · les réponses pour tous sont dans cette langue : ${LANGUAGES[language].name} ; les privées, dans celle de qui demande`,
    moderatorRole: (role) =>
      role === null
        ? say`**Modération** · les membres qui peuvent gérer les messages`
        : say`**Modération** · les membres qui peuvent gérer les messages, et ${roleMention(role, say`le rôle ${role}`)}`,
    sureness: (sureness) =>
      say`**Certitude** · ${SURENESS[sureness].label} : ${lower(SURENESS[sureness].description)}`,
    gaps: (isOn) =>
      isOn
        ? say`**Rapport de lacunes** · activé : les mots auxquels le dossier ne répond pas sont comptés, dès que trois personnes les ont demandés`
        : say`**Rapport de lacunes** · désactivé : rien n’est compté`,
    perMinute: (count) =>
      say`**Rythme** · ${counted(count, 'interaction', 'interactions')} par minute pour chaque membre, ${4 * count} pour chaque salon`,
  },
  setReplies: (to) => (to === 'public' ? 'Répondre à tous' : 'Répondre seulement à qui demande'),
  setGaps: (to) => (to ? 'Activer le rapport de lacunes' : 'Désactiver le rapport de lacunes'),
  chooseLanguage: 'La langue des réponses pour tous',
  automatic: 'Celle du serveur, réglée dans Discord',
  chooseRole: text`Un rôle qui peut aussi modérer ; aucun si vide`,
  chooseSureness: 'Le degré de certitude exigé avant de répondre',
  sureness: (sureness) => SURENESS[sureness],
  choosePerMinute: 'Interactions par minute pour chaque membre',
  perMinute: (count) => `${count} par minute`,
  saved: say`Enregistré.`,
  notSaved: say`**Non enregistré.** Rien n’a changé.`,
  noServer: say`Aucun réglage n’est conservé ici : je fonctionne sans stockage pour les serveurs.`,
};

/** What the story lacks and what readers find wrong, in French. */
export const gaps: GapsMessages = {
  title: (count) =>
    say`**Ce qu’on demande et que le dossier ne dit pas** · ${counted(count, 'terme', 'termes')}`,
  explained: say`Un terme est compté dès que trois personnes différentes l’ont demandé le même jour. Ni l’auteur ni le texte de la question ne sont conservés.`,
  none: say`Aucun terme n’a encore été demandé par trois personnes le même jour.`,
  off: say`Le rapport de lacunes est désactivé sur ce serveur. Vous pouvez l’activer dans /réglages.`,
  line: ({ term, count, first, last }) =>
    say`**${term}** · ${counted(count, 'personne', 'personnes')}, ${first === last ? first : `${first} à ${last}`}`,
  more: (left) => say`${left} de plus dans le fichier`,
  feedback: say`**Réponses signalées comme fausses**`,
  wrong: (passage, counts) =>
    say`« ${passage} » : ${counts.map(([kind, count]) => `${KINDS[kind].label.toLowerCase()} ${count}`).join(', ')}`,
  noFeedback: say`Aucune réponse n’a été signalée comme fausse.`,
  chart: 'Ce qu’on demande et que le dossier ne dit pas',
  chartDescribed: (shown) =>
    text`Graphique en barres des termes les plus demandés : ${shown.map(({ term, count }) => `${term} ${count}`).join(', ')}`,
  file: 'Les termes et le nombre de réponses fausses, en tableau',
  columns: { kind: 'type', words: 'mots', count: 'nombre', first: 'première fois', last: 'dernière fois' },
  asked: 'demandé',
};

const KINDS: Readonly<Record<FeedbackKind, { readonly label: string; readonly description: string }>> = {
  passage: {
    label: 'Mauvais passage',
    description: 'Un autre passage répondrait, ou celui-ci ne répond pas',
  },
  speaker: { label: 'Mauvaise personne', description: 'C’est quelqu’un d’autre qui le dit' },
  context: { label: 'Hors contexte', description: 'À leur place, ces mots veulent dire autre chose' },
  refuse: { label: 'Aurait dû refuser', description: 'Le dossier ne dit pas ce qui était demandé' },
};

/** A reader's report on an answer, in French. */
export const feedback: FeedbackMessages = {
  ask: say`**Qu’est-ce qui ne va pas dans cette réponse ?** La modération voit seulement combien de fois chaque motif est choisi, jamais par qui.`,
  choose: 'Choisissez ce qui ne va pas',
  kind: (kind) => KINDS[kind],
  thanks: (kind) =>
    say`**Merci.** « ${KINDS[kind].label} » est noté pour la modération, une fois par personne, passage et jour.`,
  off: say`Ce serveur ne compte pas ces signalements ; rien n’a été noté.`,
};

/** The buttons on answers, in French. */
export const actions: ActionMessages = {
  showInContext: 'Voir dans le contexte',
  morePassages: 'Plus de passages',
  wrong: text`Erreur ?`,
  recheck: 'Revérifier',
  back: 'Retour à la réponse',
  share: 'Partager',
  sharedBy: (user) => say`Partagé par ${userMention(user, say`un membre`)}`,
  inContext: (paragraph, isMarked) =>
    isMarked
      ? say`Le passage, paragraphe ${paragraph} ; la phrase citée est en gras`
      : say`Le passage, paragraphe ${paragraph} ; il tient en une phrase, celle qui est citée`,
  further: say`**Plus de passages**, les plus proches d’abord`,
  noFurther: say`Je n’ai pas trouvé d’autres passages à ce sujet.`,
  placeGone: say`Le dossier a changé depuis la publication de cette réponse, et je ne sais plus où elle se trouve. Reposez la question avec /demander, ou appuyez sur « Revérifier ».`,
};

/** Checking an old answer, in French. */
export const recheck: RecheckMessages = {
  title: (isSame) =>
    isSame
      ? say`**Revérifié.** Le dossier n’a pas changé depuis cette réponse.`
      : say`**Revérifié** dans le dossier tel qu’il est maintenant ; il a changé depuis cette réponse.`,
  unchanged: (words, place) => say`- **Inchangé :** « ${words} » (${place})`,
  reworded: (words) => say`- **Reformulé :** « ${words} »`,
  withdrawn: (words) => say`- **Retiré :** « ${words} » ne figure plus dans le dossier.`,
  more: (left) => say`${left} de plus, non revérifiés`,
};

/** Why a reader has to wait. */
export function tooFast(by: 'member' | 'channel', seconds: number): Markdown {
  const wait = say`Veuillez réessayer dans ${counted(seconds, 'seconde', 'secondes')}.`;
  return by === 'member'
    ? join([say`C’était plus rapide que ce serveur ne le permet.`, wait], ' ')
    : join([say`Trop de demandes à la fois dans ce salon.`, wait], ' ');
}
