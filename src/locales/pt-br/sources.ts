import type { StorySource } from '../../story/sources.ts';
import { join, say } from '../markdown.ts';
import type { SourcesMessages } from '../sources-messages.ts';
import { counted } from './formats.ts';
import { theNoun } from './nouns.ts';
import { amount } from './speech.ts';
import { capital } from '../letters.ts';

const HEADINGS: Readonly<Record<StorySource['kind'], string>> = {
  speaker: 'Quem tem voz',
  outlet: 'Quem teria noticiado',
  document: 'Documentos citados',
};

/** Brazilian Portuguese words of what a story rests on. */
export const sources: SourcesMessages = {
  title: say`**Em que esta matéria se apoia**`,
  narration: (narrated, sentences, article) => {
    const what = say`${narrated} de ${counted(sentences, 'frase', 'frases')} sem atribuição: o próprio veículo responde por elas`;
    return article === null ? what : say`${what} (${article})`;
  },
  unnamed: (counts) => say`${amount(counts)} de ninguém que a matéria identifique`,
  heading: (kind, count) => say`**${HEADINGS[kind]}** · ${count}`,
  line: ({ kind, name, author, ...counts }, words, place) => {
    const by = author === null ? say`` : say` de ${author}`;
    const who = kind === 'document' ? say`${capital(theNoun(name))}${by}` : say`${name}`;
    const said = words.map((word) => say`“${word}”`);
    return join(
      [say`**${who}**`, say`${amount(counts)}`, join(said, ', '), say`primeiro em: ${place}`],
      ' · ',
    );
  },
  none: say`Esta matéria não transmite palavras de ninguém.`,
  choose: 'Ler as palavras de…',
  count: amount,
};
