import type { StorySource } from '../../story/sources.ts';
import { join, say } from '../markdown.ts';
import type { SourcesMessages } from '../sources-messages.ts';
import { counted } from './formats.ts';
import { theNoun } from './nouns.ts';
import { amount } from './speech.ts';
import { capital } from '../letters.ts';

const HEADINGS: Readonly<Record<StorySource['kind'], string>> = {
  speaker: 'Wer zu Wort kommt',
  outlet: 'Wer es berichtet haben soll',
  document: 'Zitierte Dokumente',
};

/** German words of what a story rests on. */
export const sources: SourcesMessages = {
  title: say`**Worauf sich dieser Bericht stützt**`,
  narration: (narrated, sentences, article) => {
    const what = say`${narrated} von ${counted(sentences, 'Satz', 'Sätzen')} ohne Quellenangabe: Dafür steht das Medium selbst ein`;
    return article === null ? what : say`${what} (${article})`;
  },
  unnamed: (counts) => say`${amount(counts)} ohne einen Namen im Bericht`,
  heading: (kind, count) => say`**${HEADINGS[kind]}** · ${count}`,
  line: ({ kind, name, author, ...counts }, words, place) => {
    const by = author === null ? say`` : say` von ${author}`;
    const who = kind === 'document' ? say`${capital(theNoun(name))}${by}` : say`${name}`;
    const said = words.map((word) => say`„${word}“`);
    return join([say`**${who}**`, say`${amount(counts)}`, join(said, ', '), say`zuerst in ${place}`], ' · ');
  },
  none: say`Dieser Bericht gibt niemandes Worte weiter.`,
  choose: 'Die Worte lesen von …',
  count: amount,
};
