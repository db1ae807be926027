import { noun } from './nouns.ts';
import { amount } from './speech.ts';
import { join, say } from '../markdown.ts';
import type { SourcesMessages } from '../sources-messages.ts';
import type { StorySource } from '../../story/sources.ts';
import { capital } from '../letters.ts';

const HEADINGS: Readonly<Record<StorySource['kind'], string>> = {
  speaker: 'Кому надано слово',
  outlet: 'На кого сюжет посилається',
  document: 'Які документи цитуються',
};

/** Ukrainian words of what a story rests on. */
export const sources: SourcesMessages = {
  title: say`**На чому тримається цей сюжет**`,
  narration: (narrated, sentences, article) => {
    const what = say`Речень без посилання на джерело: ${narrated} з ${sentences}; за них відповідає саме видання`;
    return article === null ? what : say`${what} (${article})`;
  },
  unnamed: (counts) => say`Автора слів не названо: ${amount(counts)}`,
  heading: (kind, count) => say`**${HEADINGS[kind]}** · ${count}`,
  line: ({ kind, name, author, ...counts }, words, place) => {
    const by = author === null ? say`` : say` (${author})`;
    const who = kind === 'document' ? say`${capital(noun(name))}${by}` : say`${name}`;
    const said = words.map((word) => say`«${word}»`);
    return join([say`**${who}**`, say`${amount(counts)}`, join(said, ', '), say`уперше: ${place}`], ' · ');
  },
  none: say`Цей сюжет не передає нічиїх слів.`,
  choose: 'Прочитати, що каже …',
  count: amount,
};
