import { counted } from './formats.ts';
import { amount } from './speech.ts';
import { join, say } from '../markdown.ts';
import type { SourcesMessages } from '../sources-messages.ts';
import type { StorySource } from '../../story/sources.ts';

const HEADINGS: Readonly<Record<StorySource['kind'], string>> = {
  speaker: 'Who is heard',
  outlet: 'Who is said to report it',
  document: 'Documents quoted',
};

/** English words of what a story rests on. */
export const sources: SourcesMessages = {
  title: say`**What this story rests on**`,
  narration: (narrated, sentences, article) => {
    const what = say`${narrated} of ${counted(sentences, 'sentence')} without attribution: the publication answers for them itself`;
    return article === null ? what : say`${what} (${article})`;
  },
  unnamed: (counts) => say`${amount(counts)} of nobody whom the story names`,
  heading: (kind, count) => say`**${HEADINGS[kind]}** · ${count}`,
  line: ({ kind, name, author, ...counts }, words, place) => {
    const by = author === null ? say`` : say` by ${author}`;
    const who = kind === 'document' ? say`The ${name}${by}` : say`${name}`;
    const said = words.map((word) => say`“${word}”`);
    return join([say`**${who}**`, say`${amount(counts)}`, join(said, ', '), say`first in ${place}`], ' · ');
  },
  none: say`This story passes on nobody’s words.`,
  choose: 'Read the words of …',
  count: amount,
};
