import { say, type Markdown } from '../markdown.ts';
import type { CastMessages, Manner, QuoteMessages, SaidMessages } from '../speech-messages.ts';
import { counted } from './formats.ts';
import { given, toTheNoun } from './nouns.ts';
import { amountsOf, isSilent } from '../amounts.ts';

/** "2 Zitate, 1 indirekte Aussage", or "nichts". */
export const amount = amountsOf({
  quotes: (count) => counted(count, 'Zitat', 'Zitate'),
  claims: (count) => counted(count, 'indirekte Aussage', 'indirekte Aussagen'),
  nothing: 'nichts',
});

const MANNERS: Readonly<Record<Manner, string>> = {
  quote: 'zitiert',
  'partly-quoted': 'wiedergegeben, teilweise zitiert',
  claim: 'wiedergegeben, nicht zitiert',
  denied: 'bestritten',
};

const MANNERS_BY: Readonly<Record<Manner, (speaker: string) => Markdown>> = {
  quote: (speaker) => say`**${speaker}**, zitiert`,
  'partly-quoted': (speaker) => say`**${speaker}**, wiedergegeben, teilweise zitiert`,
  claim: (speaker) => say`**${speaker}**, wiedergegeben, nicht zitiert`,
  denied: (speaker) => say`**Bestritten von ${speaker}**`,
};

/** German words of what speakers say. */
export const quotes: QuoteMessages = {
  title: (speaker, counts, about) => {
    const whose = speaker === null ? say`**Was in diesem Bericht gesagt wird**` : say`**${speaker}**`;
    const topic = about === null ? say`` : say` zu **${about}**, das Passendste zuerst`;
    return say`${whose}${topic}: ${amount(counts)}.`;
  },
  manner: (manner) => say`${MANNERS[manner]}`,
  mannerOf: (manner, speaker) => MANNERS_BY[manner](speaker ?? 'Person ohne Namen'),
  reported: (words, document, medium, via) => {
    const parts = [
      ...words.map((word) => say`„${word}“`),
      ...(document === null ? [] : [say`aus ${toTheNoun(document)}`]),
      ...(document !== null || medium === null ? [] : [say`${given(medium)}`]),
      ...(via === null ? [] : [say`berichtet von ${via}`]),
    ];
    return { markdown: parts.map((part) => part.markdown).join(' · ') };
  },
  choice: (speaker, counts) => `${speaker} – ${amount(counts)}`,
  showing: (speaker, typed) => say`Gezeigt werden die Worte von ${speaker} (getippt: ${typed}).`,
  nobody: (typed) => say`Der Bericht gibt von niemandem namens ${typed} Worte wieder.`,
  noQuotes: say`Dieser Bericht gibt niemandes Worte wieder.`,
  nothingAbout: (speaker, about) =>
    speaker === null
      ? say`Nichts von dem, was im Bericht gesagt wird, handelt von ${about}. Dies ist alles, was gesagt wird:`
      : say`Der Bericht gibt Worte von ${speaker} wieder, aber keine über ${about}. Dies sind alle:`,
  whoIsQuoted: say`Worte gibt er von diesen wieder:`,
  open: (number) => `${number} im Original öffnen`,
};

/** German words of the cast. */
export const cast: CastMessages = {
  title: (count) =>
    say`**Wer ist wer in diesem Bericht** · ${count}, die vorgestellt werden oder etwas sagen`,
  line: (name, role, counts) => {
    const what = role === null ? say`` : say` · „${role}“`;
    return say`**${name}**${what}${isSilent(counts) ? '' : ` · ${amount(counts)}`}`;
  },
  member: (name) => say`**${name}**`,
  role: (words, place) => say`„${words}“, ${place}`,
  noRole: say`Mehr sagt der Bericht nicht dazu, wer das ist.`,
  speaksFor: (principal) => say`Spricht für: „${principal}“`,
  says: (counts) =>
    isSilent(counts) ? say`Der Bericht gibt keine eigenen Worte wieder.` : say`Sagt: ${amount(counts)}`,
  more: (left) => say`… und ${left} weitere: Tippen Sie einen Namen, um sie zu finden`,
  choose: 'Jemanden wählen',
  count: (counts) => (isSilent(counts) ? 'keine eigenen Worte' : amount(counts)),
  allWords: (name) => `Alle Worte von ${name}`,
  showing: (name, typed) => say`Gezeigt wird ${name} (getippt: ${typed}).`,
  unknown: (typed) => say`Der Bericht stellt niemanden namens ${typed} vor.`,
  nobody: say`Dieser Bericht stellt niemanden vor.`,
};

/** German words of what is said on a topic. */
export const said: SaidMessages = {
  title: (topic, statements, narrated) =>
    say`**Was zu „${topic}“ gesagt wird**: ${counted(statements, 'Aussage', 'Aussagen')} anderer, ${counted(narrated, 'Satz', 'Sätze')} des Mediums selbst. Wer recht hat, beurteile ich nicht.`,
  narration: (publication) =>
    publication === null
      ? say`**In den eigenen Worten des Artikels**`
      : say`**In den eigenen Worten von ${publication}**`,
  nothing: (topic) => say`Ich habe im Bericht nichts zu „${topic}“ gefunden.`,
  open: (topic) => (topic === null ? 'Alles, was im Bericht gesagt wird' : `Was zu „${topic}“ gesagt wird`),
};
