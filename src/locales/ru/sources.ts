import { noun } from './nouns.ts';
import { amount } from './speech.ts';
import { join, say } from '../markdown.ts';
import type { SourcesMessages } from '../sources-messages.ts';
import type { StorySource } from '../../story/sources.ts';
import { capital } from '../letters.ts';

const HEADINGS: Readonly<Record<StorySource['kind'], string>> = {
  speaker: 'Кому дано слово',
  outlet: 'На кого сюжет ссылается',
  document: 'Какие документы цитируются',
};

/** Russian words of what a story rests on. */
export const sources: SourcesMessages = {
  title: say`**На чём держится этот сюжет**`,
  narration: (narrated, sentences, article) => {
    const what = say`Предложений без ссылки на источник: ${narrated} из ${sentences}; за них отвечает само издание`;
    return article === null ? what : say`${what} (${article})`;
  },
  unnamed: (counts) => say`Автор слов не назван: ${amount(counts)}`,
  heading: (kind, count) => say`**${HEADINGS[kind]}** · ${count}`,
  line: ({ kind, name, author, ...counts }, words, place) => {
    const by = author === null ? say`` : say` (${author})`;
    const who = kind === 'document' ? say`${capital(noun(name))}${by}` : say`${name}`;
    const said = words.map((word) => say`«${word}»`);
    return join([say`**${who}**`, say`${amount(counts)}`, join(said, ', '), say`впервые: ${place}`], ' · ');
  },
  none: say`Этот сюжет не передаёт ничьих слов.`,
  choose: 'Прочитать, что говорит …',
  count: amount,
};
