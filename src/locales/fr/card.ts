import type { CardMessages, Given } from '../card-messages.ts';
import { given, ofTheNoun } from './nouns.ts';
import { say, text } from './typography.ts';

/** French words of quote cards. */
export const card: CardMessages = {
  makeNumber: (number) => `Faire une carte de la citation ${number}`,
  makePlace: (paragraph, sentence) => `Faire une carte du paragraphe ${paragraph}, phrase ${sentence}`,
  speaker: (manner, speaker) => {
    const name = speaker ?? 'Personne non nommée';
    return manner === 'denied' ? `Démenti par ${name}` : name;
  },
  given: ({ via, ...rest }) => `${how(rest)}${via === null ? '' : `, selon ${via}`}`,
  source: (publication, date, paragraph, sentence) =>
    [publication, date ?? 'date non indiquée', `paragraphe ${paragraph}, phrase ${sentence}`]
      .filter((part) => part !== null)
      .join(' · '),
  version: (version) => `Mot pour mot, tel qu’imprimé · version ${version} du dossier`,
  shortened: '[…] marque les mots omis.',
  description: (words, { speaker, given: manner, source, version }, isShortened) =>
    text`Carte de citation. ${words} ${isShortened ? text`([…] : trop de mots pour cette description.) ` : ''}${speaker} : ${manner}. ${source}. ${version}.`,
  caption: ({ speaker, given: manner, source, version }) =>
    say`**${speaker}** · ${manner}\n-# ${source}\n-# ${version}`,
  asText: say`Les mots sous forme de texte :`,
  noGlyph: say`Je n’ai pas les caractères pour dessiner ces mots ; les voici sous forme de texte :`,
  cannotDraw: say`Je ne peux pas dessiner d’images ici ; voici les mots sous forme de texte :`,
  gone: say`Le dossier a changé depuis la publication de ce bouton, et je ne sais plus à quelle citation il se rapportait. Rouvrez-la avec /citations.`,
};

/** Without their cue, reported words do not say whether they were told, asked or hoped. */
function how({ manner, cue, document, medium }: Omit<Given, 'via'>): string {
  if (manner !== 'quote') {
    const words = cue.map((word) => text`« ${word} »`).join(' ');
    const quoted = manner === 'claim' ? 'non cité' : 'cité en partie';
    return `rapporté${words === '' ? '' : ` par ${words}`}, ${quoted}`;
  }
  if (document !== null) return `extrait ${ofTheNoun(document)}`;
  return medium === null ? 'citation' : `citation, ${given(medium)}`;
}
