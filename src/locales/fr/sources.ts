import type { StorySource } from '../../story/sources.ts';
import { join } from '../markdown.ts';
import type { SourcesMessages } from '../sources-messages.ts';
import { counted } from './formats.ts';
import { of, theNoun } from './nouns.ts';
import { amount } from './speech.ts';
import { say } from './typography.ts';
import { capital } from '../letters.ts';

const HEADINGS: Readonly<Record<StorySource['kind'], string>> = {
  speaker: 'Qui a la parole',
  outlet: 'Qui l’aurait rapporté',
  document: 'Documents cités',
};

/** French words of what a story rests on. */
export const sources: SourcesMessages = {
  title: say`**Sur quoi repose ce dossier**`,
  narration: (narrated, sentences, article) => {
    const what = say`${narrated} sur ${counted(sentences, 'phrase', 'phrases')} sans attribution : le média en répond lui-même`;
    return article === null ? what : say`${what} (${article})`;
  },
  unnamed: (counts) => say`${amount(counts)} de personne que le dossier nomme`,
  heading: (kind, count) => say`**${HEADINGS[kind]}** · ${count}`,
  line: ({ kind, name, author, ...counts }, words, place) => {
    const by = author === null ? say`` : say` ${of(author)}`;
    const who = kind === 'document' ? say`${capital(theNoun(name))}${by}` : say`${name}`;
    const said = words.map((word) => say`« ${word} »`);
    return join([say`**${who}**`, say`${amount(counts)}`, join(said, ', '), say`d’abord : ${place}`], ' · ');
  },
  none: say`Ce dossier ne transmet les propos de personne.`,
  choose: 'Lire les propos de…',
  count: amount,
};
