import type { CardMessages, Given } from '../card-messages.ts';
import { given } from './speech.ts';
import { say } from '../markdown.ts';

/** English words of quote cards. */
export const card: CardMessages = {
  makeNumber: (number) => `Make a card of ${number}`,
  makePlace: (paragraph, sentence) => `Make a card of paragraph ${paragraph}, sentence ${sentence}`,
  speaker: (manner, speaker) => {
    const name = speaker ?? 'Speaker not named';
    return manner === 'denied' ? `Denied by ${name}` : name;
  },
  given: ({ via, ...rest }) => `${how(rest)}${via === null ? '' : `, as reported by ${via}`}`,
  source: (publication, date, paragraph, sentence) =>
    [publication, date ?? 'date not given', `paragraph ${paragraph}, sentence ${sentence}`]
      .filter((part) => part !== null)
      .join(' · '),
  version: (version) => `Word for word as printed · story version ${version}`,
  shortened: '[…] stands where words are left out.',
  description: (words, { speaker, given: manner, source, version }, isShortened) =>
    `Quote card. ${words} ${isShortened ? '([…]: the words are too many for this description.) ' : ''}${speaker}: ${manner}. ${source}. ${version}.`,
  caption: ({ speaker, given: manner, source, version }) =>
    say`**${speaker}** · ${manner}\n-# ${source}\n-# ${version}`,
  asText: say`The words as text:`,
  noGlyph: say`I have no letters to draw these words with, so here they are as text:`,
  cannotDraw: say`I cannot draw pictures here, so here are the words as text:`,
  gone: say`The story has changed since this button was posted, so I no longer know which quote it was for. Please open it again with /quote.`,
};

/** Without their cue, reported words do not say whether they were told, asked or hoped. */
function how({ manner, cue, document, medium }: Omit<Given, 'via'>): string {
  if (manner !== 'quote') {
    const words = cue.map((word) => `“${word}”`).join(' ');
    return `reported${words === '' ? '' : ` with ${words}`}, ${manner === 'claim' ? 'not' : 'partly'} quoted`;
  }
  if (document !== null) return `quoted from the ${document}`;
  return medium === null ? 'quoted' : `quoted ${given(medium)}`;
}
