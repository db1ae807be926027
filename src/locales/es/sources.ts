import type { StorySource } from '../../story/sources.ts';
import { join, say } from '../markdown.ts';
import type { SourcesMessages } from '../sources-messages.ts';
import { counted } from './formats.ts';
import { theNoun } from './nouns.ts';
import { amount } from './speech.ts';
import { capital } from '../letters.ts';

const HEADINGS: Readonly<Record<StorySource['kind'], string>> = {
  speaker: 'Quién tiene la palabra',
  outlet: 'Quién lo habría informado',
  document: 'Documentos citados',
};

/** Spanish words of what a story rests on. */
export const sources: SourcesMessages = {
  title: say`**En qué se apoya esta noticia**`,
  narration: (narrated, sentences, article) => {
    const what = say`${narrated} de ${counted(sentences, 'frase', 'frases')} sin atribución: de ellas responde el propio medio`;
    return article === null ? what : say`${what} (${article})`;
  },
  unnamed: (counts) => say`${amount(counts)} de nadie a quien la noticia nombre`,
  heading: (kind, count) => say`**${HEADINGS[kind]}** · ${count}`,
  line: ({ kind, name, author, ...counts }, words, place) => {
    const by = author === null ? say`` : say` de ${author}`;
    const who = kind === 'document' ? say`${capital(theNoun(name))}${by}` : say`${name}`;
    const said = words.map((word) => say`«${word}»`);
    return join(
      [say`**${who}**`, say`${amount(counts)}`, join(said, ', '), say`primero en: ${place}`],
      ' · ',
    );
  },
  none: say`Esta noticia no transmite palabras de nadie.`,
  choose: 'Leer las palabras de…',
  count: amount,
};
