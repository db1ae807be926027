import type { Change, Flag } from '../../check/verdict.ts';
import type { CheckMessages } from '../check-messages.ts';
import { join, type Markdown } from '../markdown.ts';
import { of } from './nouns.ts';
import { say } from './typography.ts';

/** What a flag of a change is, as it stands behind the colon. */
const GRAVE: Readonly<Partial<Record<Flag, string>>> = {
  'dropped-negation': 'une négation a disparu',
  'added-negation': 'une négation a été ajoutée',
  'changed-number': 'un nombre a changé',
  'dropped-number': 'un nombre a disparu',
  'added-number': 'un nombre a été ajouté',
  'changed-unit': 'une unité a changé',
  'changed-name': 'un nom a changé',
};

const NOTES: Readonly<Partial<Record<Flag, Markdown>>> = {
  spelling: say`Certains mots sont orthographiés autrement dans le dossier, comme entre l’anglais britannique et l’américain ; ce sont les mêmes mots.`,
  reordered: say`Les mots sont dans un autre ordre dans le dossier.`,
  'partly-narration': say`Seule une partie de ces mots est citée ; les autres sont ceux du média lui-même.`,
  'different-speaker': say`Le dossier les attribue à quelqu’un d’autre que la personne indiquée.`,
  'speaker-unknown': say`Le dossier ne nomme pas la personne citée.`,
};

/** The verdict on a quote, in French. */
export const check: CheckMessages = {
  verdict: (verdict, { speaker, claimed }) => {
    switch (verdict) {
      case 'exact':
        return speaker === null
          ? say`**Exact.** Le dossier cite ces mots.`
          : say`**Exact.** Le dossier cite ces mots ${of(speaker)}.`;
      case 'altered':
        return say`**Altéré.** Le dossier contient ces mots, mais pas sous cette forme.`;
      case 'spliced':
        return say`**Recomposé.** Des mots de différents endroits du dossier sont réunis ici comme s’ils formaient une seule citation.`;
      case 'wrong-speaker':
        return say`**Mauvaise attribution.** Le dossier cite ces mots ${of(speaker ?? 'quelqu’un d’autre')}, et non ${of(claimed ?? 'la personne indiquée')}.`;
      case 'not-a-quote':
        return say`**Pas une citation.** Ces mots figurent dans le dossier, mais ce sont ceux du média lui-même.`;
      default:
        return say`**Absent du dossier.** Le dossier ne contient pas ces mots.`;
    }
  },
  checked: (text) => say`« ${text} »`,
  change: (change) => {
    const grave = change.flags.flatMap((flag) => GRAVE[flag] ?? []);
    return grave.length === 0
      ? say`- ${difference(change)}.`
      : say`- ${difference(change)} : **${grave.join(', ')}**.`;
  },
  note: (flag) => NOTES[flag] ?? { markdown: '' },
  nearest: say`Au plus près dans le dossier :`,
  moreChanges: (left) => say`… et ${left} ${left < 2 ? 'autre différence' : 'autres différences'}`,
  moreQuotes: (left) =>
    left < 2
      ? say`… et ${left} autre citation dans le message ; vérifiez-la avec /vérifier.`
      : say`… et ${left} autres citations dans le message ; vérifiez-les avec /vérifier.`,
  noWords: say`Il n’y a pas de mots à vérifier.`,
  onlyBeginning: (limit) => say`Seuls les ${limit} premiers caractères ont été vérifiés.`,
};

function difference({ story, text }: Change): Markdown {
  if (story === null) return say`Ceci ajoute « ${text ?? ''} », que le dossier n’a pas à cet endroit`;
  if (text === null) return say`Ceci omet « ${story} », que le dossier a à cet endroit`;
  return join([say`Le dossier dit « ${story} »`, say`là où ceci dit « ${text} »`], ' ');
}
