import type { CardMessages, Given } from '../card-messages.ts';
import { say } from '../markdown.ts';
import { given, toTheNoun } from './nouns.ts';

/** German words of quote cards. */
export const card: CardMessages = {
  makeNumber: (number) => `Karte aus ${number} machen`,
  makePlace: (paragraph, sentence) => `Karte aus Absatz ${paragraph}, Satz ${sentence} machen`,
  speaker: (manner, speaker) => {
    const name = speaker ?? 'Person ohne Namen';
    return manner === 'denied' ? `Bestritten von ${name}` : name;
  },
  given: ({ via, ...rest }) => `${how(rest)}${via === null ? '' : `, wie ${via} berichtet`}`,
  source: (publication, date, paragraph, sentence) =>
    [publication, date ?? 'ohne Datum', `Absatz ${paragraph}, Satz ${sentence}`]
      .filter((part) => part !== null)
      .join(' · '),
  version: (version) => `Wort für Wort wie gedruckt · Fassung ${version} des Berichts`,
  shortened: '[…] steht, wo Wörter ausgelassen sind.',
  description: (words, { speaker, given: manner, source, version }, isShortened) =>
    `Zitatkarte. ${words} ${isShortened ? '([…]: Für diese Beschreibung sind es zu viele Wörter.) ' : ''}${speaker}: ${manner}. ${source}. ${version}.`,
  caption: ({ speaker, given: manner, source, version }) =>
    say`**${speaker}** · ${manner}\n-# ${source}\n-# ${version}`,
  asText: say`Die Worte als Text:`,
  noGlyph: say`Mir fehlen die Schriftzeichen, um diese Worte zu zeichnen; hier sind sie als Text:`,
  cannotDraw: say`Ich kann hier keine Bilder zeichnen; hier sind die Worte als Text:`,
  gone: say`Der Bericht hat sich geändert, seit es diesen Knopf gibt; ich weiß nicht mehr, zu welchem Zitat er gehörte. Bitte rufen Sie es mit /zitat neu auf.`,
};

/** Without their cue, reported words do not say whether they were told, asked or hoped. */
function how({ manner, cue, document, medium }: Omit<Given, 'via'>): string {
  if (manner !== 'quote') {
    const words = cue.map((word) => `„${word}“`).join(' ');
    return `wiedergegeben${words === '' ? '' : ` mit ${words}`}, ${manner === 'claim' ? 'nicht' : 'teilweise'} zitiert`;
  }
  if (document !== null) return `zitiert aus ${toTheNoun(document)}`;
  return medium === null ? 'zitiert' : `zitiert ${given(medium)}`;
}
